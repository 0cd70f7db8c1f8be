package dev.architect.console;

/// @param error a sentence, or blank
record LoginView(FrameView frame, String error) {
}
