package dev.architect.diagram.mermaid.sequence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads who takes part, from declarations and from the names in other statements.
final class CastReader {

    private static final Pattern ALIAS = Pattern.compile("(.*?)\\s+as\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("([\\w.-]+)\\[\"?([^\\]\"]+)\"?]");
    private static final Pattern PROPERTY = Pattern.compile("[\"']?(\\w+)[\"']?\\s*:\\s*[\"']?([^\"',}]*)");
    private static final Pattern RESERVED = Pattern.compile("(participant|actor|create|destroy|loop|rect|opt|alt|else|par|"
            + "par_over|and|critical|option|break|end|links?|properties|details|over|note|activate|deactivate|autonumber|"
            + "off|box)(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);
    /// What Mermaid takes for one name: single dashes may join its parts, but nothing that could be an arrow.
    private static final Pattern NAME = Pattern.compile("[^/\\\\+()<>:,;-]++"
            + "(?:(?!-x|--|-\\)|-\\||-\\\\|-/|/\\|-|\\\\\\|-|//-|\\\\\\\\-|\\(\\))-?+[^+<>:,;-]++)*+",
            Pattern.CASE_INSENSITIVE);
    private static final int NOBODY = -1;

    private final Cast cast;
    private final BoxReader boxes;
    private final Wording wording;
    private final Limits limits;
    private final Warnings warnings;

    CastReader(Cast cast, BoxReader boxes, Wording wording, Limits limits, Warnings warnings) {
        this.cast = cast;
        this.boxes = boxes;
        this.wording = wording;
        this.limits = limits;
        this.warnings = warnings;
    }

    /// @return the index of the participant
    int read(Statement statement, Participant.Kind kind) {
        String text = Wording.withoutRemark(Wording.withoutComment(statement.text()));
        int config = text.indexOf("@{");
        if (config >= 0) {
            return configured(statement, text, config, kind);
        }
        if (text.indexOf(',') > 0 && !ALIAS.matcher(text).matches()) {
            warnings.refused(statement.line(), "participants are declared one per line; the list was taken apart.");
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
            warnings.add(statement.line(), "a participant's name is written `participant %s as %s`."
                    .formatted(bracketed.group(1), bracketed.group(2)));
            return declare(statement, bracketed.group(1), wording.label(statement, bracketed.group(2)), kind);
        }
        int colon = text.indexOf(':');
        if (colon > 0) {
            String id = text.substring(0, colon).strip();
            warnings.refused(statement.line(), "a participant's name is written `participant %s as …`.".formatted(id));
            return declare(statement, id, wording.label(statement, text.substring(colon + 1).strip()), kind);
        }
        return declare(statement, text, RichText.EMPTY, kind);
    }

    private int aliased(Statement statement, String id, String alias, Participant.Kind kind) {
        if (Wording.isQuoted(id) && !Wording.isQuoted(alias) && alias.indexOf(' ') < 0) {
            warnings.add(statement.line(), "in Mermaid the short name comes first: `participant %s as %s`."
                    .formatted(alias, Wording.unquoted(id)));
            return declare(statement, alias, wording.label(statement, Wording.unquoted(id)), kind);
        }
        return declare(statement, id, wording.label(statement, Wording.unquoted(alias)), kind);
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
        Matcher property = PROPERTY.matcher(Wording.straight(text.substring(config + 2, close)));
        while (property.find()) {
            switch (property.group(1).toLowerCase(Locale.ROOT)) {
                case "type" -> found = kindNamed(statement, property.group(2).strip(), kind);
                case "alias" -> label = wording.label(statement, property.group(2).strip());
                default -> warnings.add(statement.line(), "the setting " + property.group(1) + " was left out.");
            }
        }
        Matcher alias = ALIAS.matcher(text.substring(0, config) + " " + text.substring(close + 1));
        if (alias.matches()) {
            label = wording.label(statement, Wording.unquoted(alias.group(2).strip()));
            return declare(statement, alias.group(1).strip(), label, found);
        }
        return declare(statement, text.substring(0, config).strip(), label, found);
    }

    Participant.Kind kindNamed(Statement statement, String type, Participant.Kind otherwise) {
        for (Participant.Kind kind : Participant.Kind.values()) {
            if (kind.name().equalsIgnoreCase(type)) {
                return kind;
            }
        }
        warnings.add(statement.line(), "a participant of type " + type + " is drawn as a plain one.");
        return otherwise;
    }

    private int declare(Statement statement, String name, RichText label, Participant.Kind kind) {
        String id = name.strip();
        if (id.isEmpty()) {
            throw statement.mistake("Expected the name of a participant");
        }
        if (cast.has(id)) {
            int index = cast.indexOf(id);
            int old = cast.get(index).box();
            if (boxes.current() != Participant.NO_BOX && old != Participant.NO_BOX && old != boxes.current()) {
                warnings.refused(statement.line(), id + " stands in two boxes; it stays in the first.");
            }
            cast.redeclare(index, label, kind, boxes.current());
            return index;
        }
        return add(statement, id, label.isEmpty() ? wording.label(statement, Wording.unquoted(id)) : label, kind,
                boxes.current());
    }

    private int add(Statement statement, String id, RichText label, Participant.Kind kind, int box) {
        if (cast.size() >= limits.elements()) {
            throw statement.mistake("More than %d participants: draw the diagram in parts"
                    .formatted(limits.elements()));
        }
        if (id.indexOf(',') >= 0) {
            throw statement.mistake("Expected one participant instead of `%s`: write a statement for each"
                    .formatted(Wording.shortened(id)));
        }
        RichText shown = label.isEmpty() ? RichText.plain(id) : label;
        return cast.add(new Participant(id, shown, kind, box));
    }

    /// The participant of this name in a message or a note, where Mermaid takes fewer names than in a declaration.
    int spoken(Statement statement, String name) {
        String id = Wording.withoutComment(name).strip();
        Matcher reserved = RESERVED.matcher(id);
        if (reserved.lookingAt()) {
            warnings.refused(statement.line(),
                    "`%s` is a word of Mermaid's own and cannot begin a name there: rename `%s`."
                            .formatted(reserved.group(), Wording.shortened(id)));
        } else if (!NAME.matcher(name.stripLeading()).matches()) {
            warnings.refused(statement.line(),
                    "`%s` holds signs that are no part of a name: give it a plain one with `participant … as …`."
                            .formatted(Wording.shortened(id)));
        }
        return named(statement, name);
    }

    /// The participant of this name, who appears here when nobody named it before.
    int named(Statement statement, String name) {
        String id = Wording.withoutComment(name).strip();
        if (id.isEmpty()) {
            throw statement.mistake("Expected the name of a participant");
        }
        return cast.has(id) ? cast.indexOf(id)
                : add(statement, id, wording.label(statement, Wording.unquoted(id)), Participant.Kind.PARTICIPANT,
                        Participant.NO_BOX);
    }
}
