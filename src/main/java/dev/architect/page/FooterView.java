package dev.architect.page;

import io.quarkus.qute.TemplateData;

/// What stands below a thread's first message in the channel: who works on it and how many replies it has.
///
/// Its values are parameters of messages too, for which alone Qute would prepare two of them; the others it would then look
/// up by reflection, which a native executable does not know.
///
/// @param worker blank when nobody works on it
@TemplateData
record FooterView(long root, int replies, String lastAt, String lastClock, String worker, String href, String fragment) {

    public boolean working() {
        return !worker.isBlank();
    }
}
