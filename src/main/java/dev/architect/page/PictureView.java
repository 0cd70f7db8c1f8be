package dev.architect.page;

/// @param width on screen, in CSS pixels
record PictureView(String title, String altText, String href, int width, int height, String source) {
}
