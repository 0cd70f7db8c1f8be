package dev.architect.teams;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Part;
import dev.architect.chat.Post;

/// A post as a message activity with one Adaptive Card, in no more than the bytes that are allowed. The persona's name
/// stands in the card, since an app has one bot.
///
/// Source: "Limits and specifications for Microsoft Teams": about 28 KB for words and 100 KB with pictures inside.
final class Cards {

    static final int MOST_BYTES_OF_WORDS = 28_000;
    static final int MOST_BYTES_WITH_PICTURE = 78_000;

    private static final int MOST_BYTES_OF_SOURCE = 12_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode frame;
    private final Post post;
    private final int limit;
    private final UnaryOperator<ObjectNode> sealed;

    private Cards(ObjectNode frame, Post post, Size size, UnaryOperator<ObjectNode> sealed) {
        this.sealed = sealed;
        this.frame = frame;
        this.post = post;
        this.limit = limit(post.part()) / size.parts;
    }

    enum Size {
        /// As Teams usually takes it.
        USUAL(1),
        /// For when Teams has said that it was too much.
        HALF(2);

        private final int parts;

        Size(int parts) {
            this.parts = parts;
        }
    }

    /// @param sealed signs the card's buttons
    static byte[] message(Conversation conversation, Post post, Size size, UnaryOperator<ObjectNode> sealed) {
        return new Cards(answer(conversation), post, size, sealed).bytes();
    }

    /// The first message of a conversation that is yet to be created.
    static byte[] opening(Post post, Size size, UnaryOperator<ObjectNode> sealed) {
        return new Cards(JSON.objectNode().put("type", "message"), post, size, sealed).bytes();
    }

    private static int limit(Part part) {
        return part instanceof Part.Picture ? MOST_BYTES_WITH_PICTURE : MOST_BYTES_OF_WORDS;
    }

    private byte[] bytes() {
        return switch (post.part()) {
            case Part.Prose prose -> prose(prose);
            case Part.Picture picture -> picture(picture);
            case Part.File file -> file(file);
            case Part.Pressable pressable -> form(pressable.form());
        };
    }

    private byte[] prose(Part.Prose prose) {
        byte[] rich = bytes(CardMarkdown.elements(prose.markdown(), true));
        if (rich.length <= limit) {
            return rich;
        }
        byte[] withoutTables = bytes(CardMarkdown.elements(prose.markdown(), false));
        if (withoutTables.length <= limit) {
            return withoutTables;
        }
        int room = limit - bytes(List.of(TextElements.plain(note("")))).length;
        String words = Cut.within(room, prose.markdown());
        return bytes(List.of(TextElements.plain(words.equals(prose.markdown()) ? words : note(words))));
    }

    // Where the buttons have no room to bring back what stands above them, they bring back what was said alone.
    private byte[] form(Form form) {
        List<ObjectNode> elements = FormCards.elements(form, post.language());
        byte[] whole = bytes(elements, FormCards.actions(post, form, true));
        return whole.length <= limit ? whole : bytes(elements, FormCards.actions(post, form, false));
    }

    private byte[] picture(Part.Picture picture) {
        String source = Cut.within(Math.min(MOST_BYTES_OF_SOURCE, limit / 4), picture.source());
        ObjectNode heading = TextElements.heading(picture.title(), 2);
        List<ObjectNode> hidden = hidden(say("Show the source", "Mostrar o código-fonte"),
                source.equals(picture.source()) ? source : note(source));
        int room = limit - bytes(List.of(heading, image(picture, ""), hidden.getFirst(), hidden.getLast())).length;
        Optional<byte[]> png = SmallPicture.within(room / 4 * 3, picture.png());
        ObjectNode shown = png
                .map(bytes -> image(picture, "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes)))
                .orElseGet(() -> TextElements.plain(say("The picture is too large for Teams. It shows: ",
                        "A imagem é grande demais para o Teams. Ela mostra: ") + Cut.within(2_000, picture.altText())));
        return bytes(List.of(heading, shown, hidden.getFirst(), hidden.getLast()));
    }

    private static ObjectNode image(Part.Picture picture, String url) {
        var image = JSON.objectNode().put("type", "Image").put("url", url)
                .put("altText", Neutral.text(Cut.within(4_000, picture.altText())));
        image.putObject("msteams").put("allowExpand", true);
        return image;
    }

    private byte[] file(Part.File file) {
        ObjectNode heading = TextElements.heading(Cut.within(200, file.name()), 2);
        String title = say("Show the file", "Mostrar o arquivo");
        List<ObjectNode> empty = hidden(title, note(""));
        int room = limit - bytes(List.of(heading, empty.getFirst(), empty.getLast())).length;
        String content = Cut.within(room, file.content());
        List<ObjectNode> hidden = hidden(title, content.equals(file.content()) ? content : note(content));
        return bytes(List.of(heading, hidden.getFirst(), hidden.getLast()));
    }

    // A button and what it opens and closes.
    private static List<ObjectNode> hidden(String title, String text) {
        var button = JSON.objectNode().put("type", "ActionSet");
        button.putArray("actions").addObject().put("type", "Action.ToggleVisibility").put("title", title)
                .putArray("targetElements").add("source");
        ObjectNode box = TextElements.box(List.of(TextElements.verbatim(text))).put("id", "source").put("isVisible", false);
        return List.of(button, box);
    }

    private String note(String cut) {
        return cut + say("\n… (the rest is too long for Teams)", "\n… (o resto é longo demais para o Teams)");
    }

    private String say(String english, String portuguese) {
        return post.language() == Language.PORTUGUESE ? portuguese : english;
    }

    private byte[] bytes(List<ObjectNode> elements) {
        return bytes(elements, List.of());
    }

    private byte[] bytes(List<ObjectNode> elements, List<ObjectNode> actions) {
        String name = post.voice().displayName();
        return json(activity(frame.deepCopy(), name, sealed.apply(card(name, elements, actions))));
    }

    /// @param name of the persona that speaks
    /// @param actions its buttons
    static ObjectNode card(String name, List<ObjectNode> elements, List<ObjectNode> actions) {
        var card = JSON.objectNode().put("type", "AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json").put("version", "1.5");
        card.putObject("msteams").put("width", "Full");
        ArrayNode body = card.putArray("body");
        body.add(TextElements.markdown(name).put("weight", "Bolder").put("color", "Accent"));
        elements.forEach(body::add);
        if (!actions.isEmpty()) {
            card.putArray("actions").addAll(actions);
        }
        return card;
    }

    /// @param frame what stands around the card
    static ObjectNode activity(ObjectNode frame, String name, ObjectNode card) {
        frame.put("summary", Neutral.text(name)).putArray("attachments").addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive").set("content", card);
        return frame;
    }

    /// Around a message that answers the conversation's last one.
    static ObjectNode answer(Conversation conversation) {
        ObjectNode frame = envelope(conversation, "message");
        return conversation.replyToId().isBlank() ? frame : frame.put("replyToId", conversation.replyToId());
    }

    /// The sign of typing.
    static byte[] typing(Conversation conversation) {
        return json(envelope(conversation, "typing"));
    }

    static ObjectNode envelope(Conversation conversation, String type) {
        var activity = JSON.objectNode().put("type", type);
        activity.putObject("from").put("id", conversation.botId()).put("name", conversation.botName());
        activity.putObject("conversation").put("id", conversation.id());
        return activity;
    }

    static byte[] json(ObjectNode activity) {
        try {
            return MAPPER.writeValueAsString(activity).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }
}
