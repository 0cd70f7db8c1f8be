package dev.architect.page;

import java.util.List;

record ThreadView(long root, String place, String closeHref, List<EntryView> entries, String worker,
        ComposerView composer) {
}
