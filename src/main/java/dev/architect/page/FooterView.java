package dev.architect.page;

import java.util.List;

import io.quarkus.qute.TemplateData;

/// What stands below a thread's first message in the channel: who works on it, how many replies it
/// has and what the bot offers.
///
/// Its values are parameters of messages too, for which alone Qute would prepare two of them; the others it would then look
/// up by reflection, which a native executable does not know.
///
/// @param worker blank when nobody works on it
@TemplateData
record FooterView(long root, int replies, String lastAt, String lastClock, String worker, String href, String fragment,
        List<OfferView> offers) {

    public boolean working() {
        return !worker.isBlank();
    }
}
