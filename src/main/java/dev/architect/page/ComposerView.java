package dev.architect.page;

/// @param thread 0 for the channel's own box
record ComposerView(String element, String channel, long thread, String label, int limit) {

    public boolean inThread() {
        return thread > 0;
    }
}
