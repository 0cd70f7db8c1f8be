package dev.architect.page;

import java.util.List;

/// What came after the last message that a browser has.
///
/// @param seen the last message's id from now on
/// @param thread the open one, or 0
/// @param changed what the browser has of the thread and looks different now
record UpdatesView(long seen, List<RootView> roots, List<FooterView> footers, long thread, List<EntryView> replies,
        List<EntryView> changed,
        String worker, String announcement) {
}
