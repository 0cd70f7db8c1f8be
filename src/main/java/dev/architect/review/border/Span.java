package dev.architect.review.border;

/// A stretch of a text: from `start` up to, but not with, `end`.
record Span(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }
}
