package dev.architect.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;

import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Message;

/// A form as blocks: what it says, an input for each field and a row of buttons. What is too long to be shown is cut; what a
/// press says is not, and where that is too long Slack refuses the form.
///
/// Source of the limits: <https://docs.slack.dev/reference/block-kit>.
final class FormBlocks {

    /// The section that says what the form is about; it is found again by this.
    static final String ASKED = "form-asked";

    private static final int LONGEST_SECTION = 3_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_FIELD_LABEL = 2_000;
    private static final int LONGEST_LABEL = 75;
    private static final String BUTTON = "form:";
    private static final String FIELD = "field:";

    private FormBlocks() {
    }

    static List<LayoutBlock> of(Form form, Language language) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(ASKED, Mrkdwn.of(form.markdown(), LONGEST_SECTION)));
        for (int at = 0; at < form.fields().size(); at++) {
            blocks.add(input(at, form.fields().get(at), language));
        }
        List<BlockElement> buttons = new ArrayList<>();
        for (Form.Button button : form.buttons()) {
            buttons.add(ButtonElement.builder().actionId(BUTTON + buttons.size()).value(FormButton.of(form, button).value())
                    .text(words(button.label(), LONGEST_LABEL)).style(button.isMain() ? "primary" : null).build());
        }
        blocks.add(ActionsBlock.builder().elements(buttons).build());
        return blocks;
    }

    /// What stands in the form's place once somebody pressed.
    ///
    /// @param asked what stood above its fields, in mrkdwn; may be blank
    static List<LayoutBlock> settled(String asked, Message said) {
        LayoutBlock line = section(null, said(said));
        return asked.isBlank() ? List.of(line) : List.of(section(ASKED, asked), line);
    }

    /// Who said what, in mrkdwn.
    static String said(Message said) {
        String who = "*" + SafeMarkdown.mrkdwn(said.author().name(), LONGEST_NAME) + "*: ";
        String room = SafeMarkdown.mrkdwn(said.text(), LONGEST_SECTION - who.length() - 1);
        boolean isWhole = SafeMarkdown.mrkdwn(said.text(), Integer.MAX_VALUE).length() == room.length();
        return who + (isWhole ? room : room + "…");
    }

    /// Whether a button is one of a form.
    static boolean isButton(String actionId) {
        return actionId.startsWith(BUTTON);
    }

    /// The id of a field's block, and of the one element in it.
    static String fieldId(int at) {
        return FIELD + at;
    }

    private static SectionBlock section(String id, String mrkdwn) {
        return SectionBlock.builder().blockId(id).text(MarkdownTextObject.builder().text(mrkdwn).build()).build();
    }

    // No dispatch_action: what is filled in comes with the press of a button, and nothing comes before.
    private static InputBlock input(int at, Form.Field field, Language language) {
        return InputBlock.builder().blockId(fieldId(at)).label(words(field.label(), LONGEST_FIELD_LABEL))
                .element(field.isFree() ? freeText(at) : select(at, field, language)).dispatchAction(false).build();
    }

    private static BlockElement freeText(int at) {
        return PlainTextInputElement.builder().actionId(fieldId(at)).multiline(true).maxLength(Form.LONGEST_VALUE).build();
    }

    private static BlockElement select(int at, Form.Field field, Language language) {
        return StaticSelectElement.builder().actionId(fieldId(at))
                .placeholder(PlainTextObject.builder().text(choose(language)).build())
                .options(field.options().stream().map(option -> OptionObject.builder().text(words(option, LONGEST_LABEL))
                        .value(option).build()).toList())
                .build();
    }

    private static String choose(Language language) {
        return switch (language) {
            case ENGLISH -> "Choose…";
            case PORTUGUESE -> "Escolha…";
        };
    }

    private static PlainTextObject words(String label, int length) {
        String safe = SafeMarkdown.words(label);
        return PlainTextObject.builder().text(safe.length() <= length ? safe : SlackText.cut(safe, length - 1) + "…").build();
    }
}
