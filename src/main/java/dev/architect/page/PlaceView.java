package dev.architect.page;

/// A channel in the list.
record PlaceView(String title, String href, boolean current) {
}
