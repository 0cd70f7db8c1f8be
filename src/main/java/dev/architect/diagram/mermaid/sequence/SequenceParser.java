package dev.architect.diagram.mermaid.sequence;

import java.util.Locale;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.sequence.Step.Block;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `sequenceDiagram`. Slips that have one sensible meaning are mended with a warning; what has none is a
/// [SyntaxException] with its place.
final class SequenceParser {

    private final Source source;
    private final Warnings warnings;
    private final Cast cast = new Cast();
    private final Wording wording;
    private final Script script;
    private final Numbering numbering;
    private final BoxReader boxes;
    private final CastReader participants;
    private final MessageReader messages;
    private final NoteReader notes;
    private final BlockReader blocks;
    private RichText title;

    private SequenceParser(Source source) {
        Limits limits = source.limits();
        this.source = source;
        this.warnings = source.warnings();
        this.title = source.title().map(Labels::read).orElse(RichText.EMPTY);
        this.wording = new Wording(limits.labelLength());
        this.script = new Script(cast, limits.connections(), warnings);
        this.numbering = new Numbering(Settings.of(source.config()).numbered(), warnings);
        this.boxes = new BoxReader(warnings, wording, script);
        this.participants = new CastReader(cast, boxes, wording, limits, warnings);
        this.messages = new MessageReader(cast, participants, boxes, script, numbering, wording, warnings);
        this.notes = new NoteReader(participants, boxes, script, wording, warnings);
        this.blocks = new BlockReader(boxes, script, wording, limits.nesting(), warnings);
    }

    static SequenceDiagram parse(Source source) {
        var parser = new SequenceParser(source);
        new StatementReader(source, parser::read).read();
        return parser.finish();
    }

    private void read(Statement statement) {
        if (notes.isOpen()) {
            notes.continueWith(statement);
            return;
        }
        String word = statement.firstWord().toLowerCase(Locale.ROOT);
        if (isMessageOf(word, statement)) {
            messages.read(statement);
            return;
        }
        switch (word) {
            case "participant" -> participants.read(statement.afterFirstWord(), Participant.Kind.PARTICIPANT);
            case "actor" -> participants.read(statement.afterFirstWord(), Participant.Kind.ACTOR);
            case "create" -> create(statement.afterFirstWord());
            case "destroy" -> destroy(statement);
            case "database", "boundary", "control", "entity", "queue", "collections" -> foreignParticipant(word, statement);
            case "activate" -> script.activate(participants.named(statement.afterFirstWord(), statement.rest()));
            case "deactivate" -> deactivate(statement);
            case "note" -> notes.read(statement.afterFirstWord());
            case "autonumber" -> numbering.read(statement);
            case "title" -> title = wording.label(statement, Wording.withoutColon(statement.rest()));
            case "links", "link", "properties", "details" -> {
                // Menus and extra data: nothing that a picture shows.
            }
            case "loop" -> blocks.open(Block.LOOP, statement);
            case "alt" -> blocks.open(Block.ALT, statement);
            case "opt" -> blocks.open(Block.OPT, statement);
            case "par", "par_over" -> blocks.open(Block.PAR, statement);
            case "critical" -> blocks.open(Block.CRITICAL, statement);
            case "break" -> blocks.open(Block.BREAK, statement);
            case "rect" -> blocks.openRect(statement);
            case "box" -> boxes.open(statement);
            case "else", "and", "option" -> blocks.section(word, statement);
            case "end" -> blocks.end(statement);
            default -> messages.read(statement);
        }
    }

    /// Whether a keyword is in truth the (first word of the) name of a sender.
    private static boolean isMessageOf(String word, Statement statement) {
        return switch (word) {
            case "loop", "alt", "opt", "par", "par_over", "critical", "break", "rect", "box", "title", "else", "and",
                    "option" ->
                statement.hasText() && ArrowToken.startsWith(statement.rest());
            case "note" -> !NoteReader.isPlace(statement.rest()) && ArrowToken.first(statement.head()) != null;
            case "participant", "actor", "create", "autonumber", "links", "link", "properties", "details", "end", "destroy",
                    "activate", "deactivate" ->
                statement.hasText() && ArrowToken.first(statement.head()) != null;
            default -> false;
        };
    }

    /// `database DB as Orders`, as other notations have it.
    private void foreignParticipant(String word, Statement statement) {
        if (ArrowToken.first(statement.head()) != null) {
            messages.read(statement);
            return;
        }
        warnings.refused(statement.line(), "`%s X` is not Mermaid: write `participant X@{ \"type\": \"%s\" }`."
                .formatted(word, word));
        participants.read(statement.afterFirstWord(), participants.kindNamed(statement, word, Participant.Kind.PARTICIPANT));
    }

    private void create(Statement statement) {
        Participant.Kind kind = switch (statement.firstWord().toLowerCase(Locale.ROOT)) {
            case "actor" -> Participant.Kind.ACTOR;
            case "participant" -> Participant.Kind.PARTICIPANT;
            default -> null;
        };
        if (kind == null) {
            warnings.refused(statement.line(), "`create` is followed by `participant` or `actor`.");
        }
        int before = cast.size();
        int created = participants.read(kind == null ? statement : statement.afterFirstWord(),
                kind == null ? Participant.Kind.PARTICIPANT : kind);
        if (created < before) {
            warnings.refused(statement.line(), cast.get(created).id() + " was there before; it is not created again.");
        } else {
            script.create(created);
        }
    }

    private void deactivate(Statement statement) {
        if (statement.rest().contains("%%")) {
            warnings.refused(statement.line(), "a comment behind `deactivate` is part of the name: give it a line of its own.");
        }
        script.deactivate(statement, participants.named(statement.afterFirstWord(), statement.rest()));
    }

    private void destroy(Statement statement) {
        String name = statement.rest().replaceFirst("(?i)^(participant|actor)\\s+", "");
        script.destroy(participants.named(statement, name), statement.line());
    }

    private SequenceDiagram finish() {
        notes.finish();
        boxes.warnIfOpen();
        blocks.finish();
        if (cast.size() == 0) {
            throw new SyntaxException(source.firstLine() + 1, 1,
                    "The diagram has no participants: expected " + MessageReader.EXPECTED);
        }
        return new LifeCheck(source, cast).checked(title, boxes.boxes(), script.finish());
    }
}
