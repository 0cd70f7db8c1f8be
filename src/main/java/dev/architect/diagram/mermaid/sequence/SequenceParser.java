package dev.architect.diagram.mermaid.sequence;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.sequence.Step.Block;
import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;
import dev.architect.diagram.mermaid.sequence.Step.Side;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Reads `sequenceDiagram`. Slips that have one sensible meaning are mended with a warning; what has none is a
/// [SyntaxException] with its place.
final class SequenceParser {

    private static final Pattern ALIAS = Pattern.compile("(.*?)\\s+as\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("([\\w.-]+)\\[\"?([^\\]\"]+)\"?]");
    private static final Pattern PROPERTY = Pattern.compile("[\"']?(\\w+)[\"']?\\s*:\\s*[\"']?([^\"',}]*)");
    private static final Pattern PLACE = Pattern.compile("(left\\s+of|right\\s+of|over)\\b\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAP = Pattern.compile("^:?(?:no)?wrap:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLOUR = Pattern.compile("((?:rgba?|hsla?)\\s*\\([^)]*\\)|#[0-9a-fA-F]{3,8}\\b|\\w+)(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESERVED = Pattern.compile("(participant|actor|create|destroy|loop|rect|opt|alt|else|par|"
            + "par_over|and|critical|option|break|end|links?|properties|details|over|note|activate|deactivate|title|autonumber|"
            + "off|box)(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);
    private static final String STATEMENTS = "a message such as `A->>B: text`, or participant, actor, note, activate, "
            + "loop, alt, opt, par, critical, break, rect, box or end";
    private static final Colour DEFAULT_RECT = Colour.rgb(0xF2F2F2);
    private static final int NOBODY = -1;
    private static final int NO_STEP = -1;

    private record Open(Block block, int line) {
    }

    private record Doomed(int participant, int line, int messageBefore) {
    }

    private final Source source;
    private final Cast cast = new Cast();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Integer> activity = new ArrayList<>();
    private RichText title;
    private int currentBox = Participant.NO_BOX;
    private int boxLine;
    private int events;
    private int lastMessage = NO_STEP;
    private int toCreate = NOBODY;
    private Doomed toDestroy;
    private boolean numbered;
    private BigDecimal number = BigDecimal.ONE;
    private BigDecimal stride = BigDecimal.ONE;
    private StringBuilder longNote;
    private Statement longNoteStart;

    private SequenceParser(Source source) {
        this.source = source;
        this.title = source.title().map(Labels::read).orElse(RichText.EMPTY);
        this.numbered = Settings.of(source.config()).numbered();
    }

    static SequenceDiagram parse(Source source) {
        var parser = new SequenceParser(source);
        new StatementReader(source, parser::read).read();
        return parser.finish();
    }

    private void read(Statement statement) {
        if (longNote != null) {
            continueNote(statement);
            return;
        }
        String word = statement.firstWord().toLowerCase(Locale.ROOT);
        if (isMessageOf(word, statement)) {
            message(statement);
            return;
        }
        switch (word) {
            case "participant" -> participant(statement.afterFirstWord(), Participant.Kind.PARTICIPANT);
            case "actor" -> participant(statement.afterFirstWord(), Participant.Kind.ACTOR);
            case "create" -> create(statement.afterFirstWord());
            case "destroy" -> destroy(statement);
            case "database", "boundary", "control", "entity", "queue", "collections" -> foreignParticipant(word, statement);
            case "activate" -> activate(participantNamed(statement.afterFirstWord(), statement.rest()));
            case "deactivate" -> deactivate(statement, participantNamed(statement.afterFirstWord(), statement.rest()));
            case "note" -> note(statement.afterFirstWord());
            case "autonumber" -> autonumber(statement);
            case "title" -> title = label(statement, withoutColon(statement.rest()));
            case "links", "link", "properties", "details" -> {
                // Menus and extra data: nothing that a picture shows.
            }
            case "loop" -> open(Block.LOOP, statement);
            case "alt" -> open(Block.ALT, statement);
            case "opt" -> open(Block.OPT, statement);
            case "par", "par_over" -> open(Block.PAR, statement);
            case "critical" -> open(Block.CRITICAL, statement);
            case "break" -> open(Block.BREAK, statement);
            case "rect" -> openRect(statement);
            case "box" -> openBox(statement);
            case "else", "and", "option" -> section(word, statement);
            case "end" -> end(statement);
            default -> message(statement);
        }
    }

    /// Whether a keyword is in truth the (first word of the) name of a sender.
    private static boolean isMessageOf(String word, Statement statement) {
        return switch (word) {
            case "loop", "alt", "opt", "par", "par_over", "critical", "break", "rect", "box", "title", "else", "and",
                    "option" ->
                statement.hasText() && startsWithArrow(statement.rest());
            case "note" -> !PLACE.matcher(statement.rest()).matches() && ArrowToken.first(statement.head()) != null;
            case "participant", "actor", "create", "autonumber", "links", "link", "properties", "details", "end", "destroy",
                    "activate", "deactivate" ->
                statement.hasText() && ArrowToken.first(statement.head()) != null;
            default -> false;
        };
    }

    private static boolean startsWithArrow(String text) {
        ArrowToken.Found arrow = ArrowToken.first(text);
        return arrow != null && arrow.start() == 0;
    }

    // Participants

    private int participant(Statement statement, Participant.Kind kind) {
        String text = withoutRemark(withoutComment(statement.text()));
        int config = text.indexOf("@{");
        if (config >= 0) {
            return configured(statement, text, config, kind);
        }
        if (text.indexOf(',') > 0 && !ALIAS.matcher(text).matches()) {
            source.warnings().add(statement.line(), "participants are declared one per line; the list was taken apart.");
            int last = NOBODY;
            for (String each : text.split(",")) {
                last = each.isBlank() ? last : declare(statement, each.strip(), RichText.EMPTY, kind);
            }
            return last;
        }
        Matcher alias = ALIAS.matcher(text);
        if (alias.matches()) {
            return aliased(statement, alias.group(1).strip(), alias.group(2).strip(), kind);
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            source.warnings().add(statement.line(), "a participant's name is written `participant %s as %s`."
                    .formatted(bracketed.group(1), bracketed.group(2)));
            return declare(statement, bracketed.group(1), label(statement, bracketed.group(2)), kind);
        }
        int colon = text.indexOf(':');
        if (colon > 0) {
            String id = text.substring(0, colon).strip();
            source.warnings().add(statement.line(), "a participant's name is written `participant %s as …`.".formatted(id));
            return declare(statement, id, label(statement, text.substring(colon + 1).strip()), kind);
        }
        return declare(statement, text, RichText.EMPTY, kind);
    }

    private int aliased(Statement statement, String id, String alias, Participant.Kind kind) {
        if (isQuoted(id) && !isQuoted(alias) && alias.indexOf(' ') < 0) {
            source.warnings().add(statement.line(), "in Mermaid the short name comes first: `participant %s as %s`."
                    .formatted(alias, unquoted(id)));
            return declare(statement, alias, label(statement, unquoted(id)), kind);
        }
        return declare(statement, id, label(statement, unquoted(alias)), kind);
    }

    /// `participant X@{ "type": "database", "alias": "Orders" }`, with or without `as`.
    private int configured(Statement statement, String text, int config, Participant.Kind kind) {
        int close = text.indexOf('}', config);
        if (close < 0) {
            throw new SyntaxException(statement.line(), statement.column() + config,
                    "The participant's settings are not closed: expected }");
        }
        Participant.Kind found = kind;
        RichText label = RichText.EMPTY;
        Matcher property = PROPERTY.matcher(straight(text.substring(config + 2, close)));
        while (property.find()) {
            switch (property.group(1).toLowerCase(Locale.ROOT)) {
                case "type" -> found = kindNamed(statement, property.group(2).strip(), kind);
                case "alias" -> label = label(statement, property.group(2).strip());
                default -> source.warnings().add(statement.line(), "the setting " + property.group(1) + " was left out.");
            }
        }
        Matcher alias = ALIAS.matcher(text.substring(0, config) + " " + text.substring(close + 1));
        if (alias.matches()) {
            label = label(statement, unquoted(alias.group(2).strip()));
            return declare(statement, alias.group(1).strip(), label, found);
        }
        return declare(statement, text.substring(0, config).strip(), label, found);
    }

    private Participant.Kind kindNamed(Statement statement, String type, Participant.Kind otherwise) {
        for (Participant.Kind kind : Participant.Kind.values()) {
            if (kind.name().equalsIgnoreCase(type)) {
                return kind;
            }
        }
        source.warnings().add(statement.line(), "a participant of type " + type + " is drawn as a plain one.");
        return otherwise;
    }

    /// `database DB as Orders`, as other notations have it.
    private void foreignParticipant(String word, Statement statement) {
        if (ArrowToken.first(statement.head()) != null) {
            message(statement);
            return;
        }
        source.warnings().add(statement.line(), "`%s X` is not Mermaid: write `participant X@{ \"type\": \"%s\" }`."
                .formatted(word, word));
        participant(statement.afterFirstWord(), kindNamed(statement, word, Participant.Kind.PARTICIPANT));
    }

    private int declare(Statement statement, String name, RichText label, Participant.Kind kind) {
        String id = name.strip();
        if (id.isEmpty()) {
            throw statement.mistake("Expected the name of a participant");
        }
        if (cast.has(id)) {
            int index = cast.indexOf(id);
            int old = cast.get(index).box();
            if (currentBox != Participant.NO_BOX && old != Participant.NO_BOX && old != currentBox) {
                source.warnings().add(statement.line(), id + " stands in two boxes; it stays in the first.");
            }
            cast.redeclare(index, label, kind, currentBox);
            return index;
        }
        return add(statement, id, label.isEmpty() ? label(statement, unquoted(id)) : label, kind, currentBox);
    }

    private int add(Statement statement, String id, RichText label, Participant.Kind kind, int box) {
        if (cast.size() >= source.limits().elements()) {
            throw statement.mistake("More than %d participants: draw the diagram in parts"
                    .formatted(source.limits().elements()));
        }
        if (id.indexOf(',') >= 0) {
            throw statement
                    .mistake("Expected one participant instead of `%s`: write a statement for each".formatted(shortened(id)));
        }
        Matcher reserved = RESERVED.matcher(id);
        if (reserved.lookingAt()) {
            source.warnings().add(statement.line(),
                    "`%s` is a word of Mermaid's own and cannot begin a name there: rename `%s`."
                            .formatted(reserved.group(), shortened(id)));
        }
        RichText shown = label.isEmpty() ? RichText.plain(id) : label;
        activity.add(0);
        return cast.add(new Participant(id, shown, kind, box));
    }

    /// The participant of this name, who appears here when nobody named it before.
    private int participantNamed(Statement statement, String name) {
        String id = withoutComment(name).strip();
        if (id.isEmpty()) {
            throw statement.mistake("Expected the name of a participant");
        }
        return cast.has(id) ? cast.indexOf(id)
                : add(statement, id, label(statement, unquoted(id)), Participant.Kind.PARTICIPANT, Participant.NO_BOX);
    }

    private void create(Statement statement) {
        Participant.Kind kind = switch (statement.firstWord().toLowerCase(Locale.ROOT)) {
            case "actor" -> Participant.Kind.ACTOR;
            case "participant" -> Participant.Kind.PARTICIPANT;
            default -> null;
        };
        if (kind == null) {
            source.warnings().add(statement.line(), "`create` is followed by `participant` or `actor`.");
        }
        int before = cast.size();
        int created = participant(kind == null ? statement : statement.afterFirstWord(),
                kind == null ? Participant.Kind.PARTICIPANT : kind);
        if (created < before) {
            source.warnings().add(statement.line(), cast.get(created).id() + " was there before; it is not created again.");
        } else {
            toCreate = created;
        }
    }

    private void destroy(Statement statement) {
        String name = statement.rest().replaceFirst("(?i)^(participant|actor)\\s+", "");
        toDestroy = new Doomed(participantNamed(statement, name), statement.line(), lastMessage);
    }

    // Messages

    private void message(Statement statement) {
        String head = arrowsMended(statement);
        ArrowToken.Found arrow = ArrowToken.first(head);
        if (arrow == null) {
            throw statement.mistake("Expected " + STATEMENTS + "; found `" + shortened(statement.text()) + "`");
        }
        if (arrow.token().mended()) {
            source.warnings().add(statement.line(), "`%s` is not an arrow of sequence diagrams: write `%s`."
                    .formatted(arrow.token().text(), arrow.token().arrow().dashed() ? "-->>" : "->>"));
        }
        closeBoxFor(statement);
        String sender = head.substring(0, arrow.start()).strip();
        boolean startDot = sender.endsWith("()");
        sender = startDot ? sender.substring(0, sender.length() - 2).strip() : sender;
        if (sender.isEmpty()) {
            throw statement.mistake("Expected the name of a participant before `" + arrow.token().text() + "`");
        }
        var receiver = new Receiver(head.substring(arrow.end()).strip());
        if (receiver.foreignSign) {
            source.warnings().add(statement.line(),
                    "activations are written before the name: `A->>+B: text`, `B-->>-A: text`.");
        }
        if (receiver.name.isEmpty()) {
            throw new SyntaxException(statement.line(),
                    statement.column() + arrow.end(),
                    "Expected the name of a participant behind `" + arrow.token().text() + "`");
        }
        if (receiver.name.indexOf('>') >= 0 && ArrowToken.first(receiver.name) != null) {
            throw new SyntaxException(statement.line(),
                    statement.column() + arrow.end(),
                    "Expected one arrow between two participants; write one message per line");
        }
        String text = statement.tail();
        if (!statement.hasText()) {
            text = textWithoutColon(statement, receiver);
        }
        int from = participantNamed(statement, sender);
        int to = participantNamed(statement, receiver.name);
        RichText label = label(statement, text);
        if (arrow.token().leftwards()) {
            say(statement, to, from, arrow.token().arrow().withDots(receiver.dot, startDot), label, receiver);
        } else {
            say(statement, from, to, arrow.token().arrow().withDots(startDot, receiver.dot), label, receiver);
        }
    }

    /// What stands behind an arrow: `+B`, `-B`, `()B`.
    private static final class Receiver {

        private String name;
        private boolean activates;
        private boolean deactivates;
        private boolean dot;
        private boolean foreignSign;

        Receiver(String text) {
            name = text;
            while (true) {
                if (name.startsWith("+")) {
                    activates = true;
                    name = name.substring(1).strip();
                } else if (name.startsWith("-") && !startsWithArrow(name)) {
                    deactivates = true;
                    name = name.substring(1).strip();
                } else if (name.startsWith("()")) {
                    dot = true;
                    name = name.substring(2).strip();
                } else {
                    break;
                }
            }
            if (name.endsWith("++") || name.endsWith("--")) {
                foreignSign = true;
                activates |= name.endsWith("++");
                deactivates |= name.endsWith("--");
                name = name.substring(0, name.length() - 2).strip();
            }
        }
    }

    private String textWithoutColon(Statement statement, Receiver receiver) {
        int space = receiver.name.indexOf(' ');
        if (!cast.has(receiver.name) && space > 0 && cast.has(receiver.name.substring(0, space))) {
            String text = receiver.name.substring(space).strip();
            receiver.name = receiver.name.substring(0, space);
            source.warnings().add(statement.line(), "a message's text stands behind a colon: `A->>B: text`.");
            return text;
        }
        source.warnings().add(statement.line(), "the message has no text: Mermaid expects a colon and a text.");
        return "";
    }

    /// The head with the arrows that editors and pages make of `-->>`.
    private String arrowsMended(Statement statement) {
        String head = withoutComment(statement.head());
        if (ArrowToken.first(head) != null && head.indexOf('–') < 0 && head.indexOf('—') < 0) {
            return head;
        }
        String mended = head.replaceAll("[–—]+(?=[>)x])", "--").replaceAll("[-–—]*[→⟶➔➜]", "->>").replaceAll("⇢", "-->>");
        if (!mended.equals(head)) {
            source.warnings().add(statement.line(), "the arrow was written with a typographic character.");
        }
        return mended;
    }

    private void say(Statement statement, int from, int to, Arrow arrow, RichText text, Receiver receiver) {
        count(statement);
        String shownNumber = numbered ? number.stripTrailingZeros().toPlainString() : "";
        number = number.add(stride);
        var message = new Message(from, to, arrow, text, shownNumber, Life.GOES_ON);
        message = createdBy(message, statement);
        message = destroyedBy(message);
        lastMessage = steps.size();
        steps.add(message);
        if (receiver.activates) {
            activate(to);
        }
        if (receiver.deactivates) {
            deactivate(statement, from);
        }
    }

    private Message createdBy(Message message, Statement statement) {
        if (toCreate == NOBODY) {
            return message;
        }
        int created = toCreate;
        toCreate = NOBODY;
        if (message.to() == created && message.from() != created) {
            return message.with(Life.CREATES_RECEIVER);
        }
        source.warnings().add(statement.line(), "the message after `create` must go to %s; it is drawn from the start."
                .formatted(cast.get(created).id()));
        return message;
    }

    private Message destroyedBy(Message message) {
        if (toDestroy == null) {
            return message;
        }
        Doomed doomed = toDestroy;
        toDestroy = null;
        if (message.involves(doomed.participant()) && message.life() == Life.GOES_ON && !message.toItself()) {
            return message.with(message.to() == doomed.participant() ? Life.DESTROYS_RECEIVER : Life.DESTROYS_SENDER);
        }
        destroyWithMessageBefore(doomed);
        return message;
    }

    /// `destroy` belongs before the last message; behind it, it means the message before.
    private void destroyWithMessageBefore(Doomed doomed) {
        source.warnings().add(doomed.line(), "`destroy %s` stands before the message that ends it."
                .formatted(cast.get(doomed.participant()).id()));
        if (doomed.messageBefore() != NO_STEP && steps.get(doomed.messageBefore()) instanceof Message before
                && before.involves(doomed.participant()) && before.life() == Life.GOES_ON && !before.toItself()) {
            steps.set(doomed.messageBefore(), before.with(before.to() == doomed.participant() ? Life.DESTROYS_RECEIVER
                    : Life.DESTROYS_SENDER));
        }
    }

    private void activate(int participant) {
        activity.set(participant, activity.get(participant) + 1);
        steps.add(new Step.Activation(participant));
    }

    private void deactivate(Statement statement, int participant) {
        if (activity.get(participant) == 0) {
            source.warnings().add(statement.line(), "%s is not active and cannot be deactivated."
                    .formatted(cast.get(participant).id()));
            return;
        }
        activity.set(participant, activity.get(participant) - 1);
        steps.add(new Step.Deactivation(participant));
    }

    private void autonumber(Statement statement) {
        String rest = withoutComment(statement.rest()).strip();
        if (rest.equalsIgnoreCase("off") || rest.equalsIgnoreCase("stop")) {
            numbered = false;
            return;
        }
        String[] words = rest.isEmpty() ? new String[0] : rest.split("[\\s,]+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].matches("\\d{1,6}(\\.\\d{1,4})?")) {
                source.warnings().add(statement.line(), "autonumber takes a start and a step, both numbers.");
                break;
            }
            if (i == 0) {
                number = new BigDecimal(words[i]);
            } else if (i == 1) {
                stride = new BigDecimal(words[i]);
            }
        }
        if (words.length == 1) {
            stride = BigDecimal.ONE;
        }
        numbered = true;
    }

    // Notes

    private void note(Statement statement) {
        Matcher place = PLACE.matcher(statement.head());
        if (!place.matches()) {
            throw statement.mistake("Expected `note left of A: text`, `note right of A: text` or `note over A,B: text`");
        }
        if (!statement.hasText()) {
            longNote = new StringBuilder();
            longNoteStart = statement;
            return;
        }
        note(statement, place, statement.tail());
    }

    private void note(Statement statement, Matcher place, String text) {
        closeBoxFor(statement);
        Side side = switch (place.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
            case 'l' -> Side.LEFT;
            case 'r' -> Side.RIGHT;
            default -> Side.OVER;
        };
        String[] names = side == Side.OVER ? place.group(2).split(",", -1) : new String[] { place.group(2) };
        if (names.length > 2) {
            source.warnings().add(statement.line(),
                    "a note over several participants names only the first and the last: `note over A,C: text`.");
        }
        // `note over A:wrap: text` and `note over A as N`: only the name counts.
        int first = participantNamed(statement, names[0]);
        int last = participantNamed(statement, names[names.length > 1 ? 1 : 0]);
        for (int i = 2; i < names.length; i++) {
            int between = participantNamed(statement, names[i]);
            int left = Math.min(first, last);
            last = Math.max(between, Math.max(first, last));
            first = Math.min(between, left);
        }
        count(statement);
        steps.add(new Step.Note(side, first, last, label(statement, text)));
    }

    /// A note over several lines up to `end note`, as other notations have it.
    private void continueNote(Statement statement) {
        String words = statement.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (words.equals("end note") || words.equals("endnote") || words.equals("end")) {
            Matcher place = PLACE.matcher(longNoteStart.head());
            String text = longNote.toString();
            longNote = null;
            source.warnings().add(longNoteStart.line(), "a note's text stands behind a colon, with <br/> between its lines.");
            if (place.matches()) {
                note(longNoteStart, place, text);
            }
            return;
        }
        String word = statement.firstWord().toLowerCase(Locale.ROOT);
        boolean message = statement.hasText() && ArrowToken.first(statement.head()) != null;
        if (message || word.equals("participant") || word.equals("note")) {
            throw longNoteStart.mistake("Expected a colon and the text of the note: `note over A: text`");
        }
        longNote.append(longNote.isEmpty() ? "" : "<br/>").append(statement.text());
    }

    // Blocks

    private void open(Block block, Statement statement) {
        push(block, statement);
        steps.add(new Step.Opening(block, label(statement, statement.rest()), Optional.empty()));
    }

    private void openRect(Statement statement) {
        push(Block.RECT, statement);
        String colour = withoutComment(statement.rest());
        Optional<Colour> fill = colour.isBlank() ? Optional.of(DEFAULT_RECT) : Colour.parse(colour);
        if (fill.isEmpty()) {
            source.warnings().add(statement.line(),
                    "`" + shortened(colour) + "` is not a colour; rect takes rgb(…) or a name.");
        }
        steps.add(new Step.Opening(Block.RECT, RichText.EMPTY, Optional.of(fill.orElse(DEFAULT_RECT))));
    }

    private void push(Block block, Statement statement) {
        closeBoxFor(statement);
        if (open.size() >= source.limits().nesting()) {
            throw statement.mistake("Blocks stand more than %d deep within each other".formatted(source.limits().nesting()));
        }
        count(statement);
        open.push(new Open(block, statement.line()));
    }

    private void section(String word, Statement statement) {
        if (open.isEmpty() || open.peek().block() == Block.RECT) {
            throw statement.mistake("`%s` stands outside of the block that it divides: expected %s before it".formatted(word,
                    switch (word) {
                        case "and" -> "par";
                        case "option" -> "critical";
                        default -> "alt";
                    }));
        }
        if (!open.peek().block().isDividedBy(word)) {
            source.warnings().add(statement.line(), "`%s` does not divide `%s`; it was drawn all the same.".formatted(word,
                    open.peek().block().word()));
        }
        count(statement);
        steps.add(new Step.Section(label(statement, statement.rest())));
    }

    private void end(Statement statement) {
        if (currentBox != Participant.NO_BOX) {
            currentBox = Participant.NO_BOX;
        } else if (open.isEmpty()) {
            source.warnings().add(statement.line(), "there is no open block for this `end`.");
        } else {
            open.pop();
            steps.add(new Step.Closing());
        }
    }

    private void openBox(Statement statement) {
        if (currentBox != Participant.NO_BOX) {
            source.warnings().add(boxLine, "the box has no `end`.");
        }
        String text = withoutComment(statement.rest()).strip();
        Colour fill = Colour.NONE;
        Matcher coloured = COLOUR.matcher(text);
        if (coloured.matches()) {
            Optional<Colour> colour = Colour.parse(coloured.group(1));
            if (colour.isPresent()) {
                fill = colour.get();
                text = coloured.group(2).strip();
            }
        }
        count(statement);
        currentBox = boxes.size();
        boxLine = statement.line();
        boxes.add(new Box(label(statement, text), fill));
    }

    /// Only participants stand in a box: whatever else follows has come out of it.
    private void closeBoxFor(Statement statement) {
        if (currentBox != Participant.NO_BOX) {
            source.warnings().add(statement.line(),
                    "only participants stand in a box; the box of line %d ends before this line."
                            .formatted(boxLine));
            currentBox = Participant.NO_BOX;
        }
    }

    // The whole

    private SequenceDiagram finish() {
        if (longNote != null) {
            throw longNoteStart.mistake("Expected a colon and the text of the note: `note over A: text`");
        }
        if (currentBox != Participant.NO_BOX) {
            source.warnings().add(boxLine, "the box has no `end`.");
        }
        while (!open.isEmpty()) {
            Open block = open.pop();
            source.warnings().add(block.line(), "`%s` has no `end`; it was closed at the end of the diagram."
                    .formatted(block.block().word()));
            steps.add(new Step.Closing());
        }
        if (toDestroy != null) {
            destroyWithMessageBefore(toDestroy);
        }
        if (cast.size() == 0) {
            throw new SyntaxException(source.firstLine() + 1, 1,
                    "The diagram has no participants: expected " + STATEMENTS);
        }
        return new LifeCheck(source, cast).checked(title, boxes, steps);
    }

    private void count(Statement statement) {
        if (++events > source.limits().connections()) {
            throw statement.mistake("More than %d messages, notes and blocks: draw the diagram in parts"
                    .formatted(source.limits().connections()));
        }
    }

    private RichText label(Statement statement, String text) {
        String words = WRAP.matcher(text.strip()).replaceFirst("");
        if (words.length() > source.limits().labelLength()) {
            throw statement.mistake("A text has %d characters; at most %d are drawn".formatted(words.length(),
                    source.limits().labelLength()));
        }
        return Labels.read(words);
    }

    private static String withoutColon(String text) {
        return text.startsWith(":") ? text.substring(1).strip() : text;
    }

    private static String withoutComment(String text) {
        int comment = text.indexOf("%%");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }

    /// `participant API as API # the controller`: Mermaid leaves out what stands behind a lone `#`.
    private static String withoutRemark(String text) {
        int remark = text.indexOf(" # ");
        return remark <= 0 ? text : text.substring(0, remark).strip();
    }

    private static boolean isQuoted(String text) {
        String straight = straight(text);
        return straight.length() > 2 && straight.startsWith("\"") && straight.endsWith("\"")
                && straight.indexOf('"', 1) == straight.length() - 1;
    }

    private static String unquoted(String text) {
        return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }

    private static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('„', '"').replace('‘', '\'').replace('’', '\'');
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
