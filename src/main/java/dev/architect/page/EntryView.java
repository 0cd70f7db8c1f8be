package dev.architect.page;

import io.quarkus.qute.RawString;

/// A message as it is drawn.
///
/// @param element the id of its element: a root stands in the channel and in its thread
/// @param body HTML that is already safe
record EntryView(String element, long id, String who, String initials, String tint, boolean persona, boolean yours,
        String lang, String at, String clock, RawString body) {
}
