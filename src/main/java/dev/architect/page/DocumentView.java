package dev.architect.page;

record DocumentView(String name, String size, String href, String preview, boolean shortened) {
}
