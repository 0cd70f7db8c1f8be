package dev.architect.console;

import java.util.List;

/// A decision as it is drawn.
///
/// @param text an excerpt of the message; blank when it is no longer kept
/// @param because the end of the sentence that `kind` begins
/// @param facts what else is known of it, by name
/// @param labels what a person can say that the message needed
/// @param here where the page returns to after a label was set
record DecisionView(long id, String at, String time, String channel, String channelHref, String platform, boolean spoke,
        String text, boolean shortened, String kind, String because, List<FactView> facts, List<OptionView> labels,
        Wanted here) {

    public boolean canBeLabelled() {
        return !text.isEmpty();
    }
}
