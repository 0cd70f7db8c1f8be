package dev.architect.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;

import dev.architect.chat.Choice;
import dev.architect.chat.Offer;

/// An offer as blocks: what it says, and a button for each choice.
final class OfferBlocks {

    private static final int LONGEST_SECTION = 3_000;
    // Slack takes up to 25, and five is what its guidelines want and a phone shows.
    private static final int MOST_BUTTONS = 5;
    private static final String ACTION = "offer:";

    private OfferBlocks() {
    }

    static List<LayoutBlock> of(Offer offer) {
        return of(offer.markdown(), offer.choices(), new ButtonValue(offer.about(), offer.language()));
    }

    static List<LayoutBlock> of(String markdown, List<Choice> choices, ButtonValue value) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(Mrkdwn.of(markdown, LONGEST_SECTION)).build()).build());
        if (!choices.isEmpty()) {
            List<BlockElement> buttons = choices.stream().limit(MOST_BUTTONS).<BlockElement> map(it -> button(it, value))
                    .toList();
            blocks.add(ActionsBlock.builder().elements(buttons).build());
        }
        return blocks;
    }

    /// Whether a button is one of ours, whatever it chooses.
    static boolean isOurs(String actionId) {
        return actionId.startsWith(ACTION);
    }

    static Optional<Choice> choice(String actionId) {
        return isOurs(actionId) ? Choice.of(actionId.substring(ACTION.length())) : Optional.empty();
    }

    private static ButtonElement button(Choice choice, ButtonValue value) {
        return ButtonElement.builder().actionId(ACTION + choice.id()).value(value.text())
                .text(PlainTextObject.builder().text(choice.label(value.language())).build())
                .style(choice == Choice.DESIGN ? "primary" : null).build();
    }
}
