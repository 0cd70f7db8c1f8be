package dev.architect.page;

/// What stands below a thread's first message in the channel: who works on it and how many replies it has.
///
/// @param worker blank when nobody works on it
record FooterView(long root, int replies, String lastAt, String lastClock, String worker, String href, String fragment) {

    public boolean working() {
        return !worker.isBlank();
    }
}
