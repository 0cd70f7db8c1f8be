package dev.architect.page;

import java.util.List;

import io.quarkus.qute.RawString;

/// An offer with the buttons that are left.
///
/// @param element the id of its element: it stands below the message in the channel and in the thread
/// @param outside whether it stands in the channel, where it says itself who offers
/// @param settled whether somebody pressed a button
/// @param body HTML that is already safe
/// @param directHref where the answer comes for this person alone; blank for an answer in the thread
record OfferView(String element, long id, long root, String who, String tint, String initials, boolean outside,
        boolean onlyYou, boolean settled, String lang, RawString body, List<ChoiceView> choices, String directHref) {

    public boolean leadsToDirect() {
        return !directHref.isBlank();
    }
}
