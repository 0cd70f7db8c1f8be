package dev.architect.diagram.mermaid.requirement;

import java.util.Optional;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `a - satisfies -> b` and `b <- satisfies - a`, whose names may have hyphens in them here.
final class RelationshipReader {

    private static final String EXPECTED = "Expected a relationship such as a - satisfies -> b; "
            + "its kind is contains, copies, derives, satisfies, verifies, refines or traces";

    private final Cursor cursor;
    private final RequirementBuilder diagram;
    private final NameReader names;
    private final Warnings warnings;

    RelationshipReader(Cursor cursor, RequirementBuilder diagram, NameReader names, Warnings warnings) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.names = names;
        this.warnings = warnings;
    }

    /// Whether an arrow stands on this line, outside of quotes.
    boolean standsHere() {
        return arrow("->") >= 0 || arrow("<-") >= 0;
    }

    private int arrow(String sign) {
        int end = cursor.endOfLine(cursor.position());
        boolean quoted = false;
        for (int at = cursor.position(); at < end && !names.endsLine(at); at++) {
            if (cursor.charAt(at) == '"') {
                quoted = !quoted;
            } else if (!quoted && cursor.startsWith(sign, at)) {
                return at;
            }
        }
        return -1;
    }

    void read(int line) {
        int backwards = arrow("<-");
        int forwards = arrow("->");
        if (backwards >= 0 && (forwards < 0 || backwards < forwards)) {
            String to = takeLeft(backwards);
            cursor.moveTo(backwards + 1);
            Relationship.Kind kind = takeKind(line);
            diagram.relate(new Relationship(takeRight(), kind, to), line);
            return;
        }
        int dash = dashBefore(forwards);
        String from = takeLeft(dash);
        cursor.moveTo(dash);
        Relationship.Kind kind = takeKind(line);
        cursor.moveTo(forwards + 2);
        diagram.relate(new Relationship(from, kind, takeRight()), line);
    }

    /// Where the first stroke of `- satisfies ->` stands, of which the arrow's head is known.
    private int dashBefore(int head) {
        int at = head;
        while (at > cursor.position() && isStroke(cursor.charAt(at - 1))) {
            at--;
        }
        while (at > cursor.position() && !isDash(cursor.charAt(at - 1))) {
            at--;
        }
        while (at > cursor.position() && isDash(cursor.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isDash(char c) {
        return c == '-';
    }

    private static boolean isStroke(char c) {
        return isDash(c) || Cursor.isBlank(c);
    }

    private String takeLeft(int end) {
        int start = cursor.position();
        String name = names.isQuote(start) ? names.takeQuoted() : names.checked(start, cursor.between(start, end).strip());
        if (name.isEmpty()) {
            throw cursor.mistake(start, EXPECTED);
        }
        return name;
    }

    private Relationship.Kind takeKind(int line) {
        while (isStroke(cursor.peek(0))) {
            cursor.skip(1);
        }
        int start = cursor.position();
        String word = cursor.word();
        cursor.skip(word.length());
        Optional<Relationship.Kind> kind = Relationship.Kind.of(word);
        if (kind.isPresent()) {
            return kind.get();
        }
        Relationship.Kind meant = Relationship.Kind.meant(word).orElseThrow(() -> cursor.mistake(start, EXPECTED));
        warnings.refused(line, "the relationship " + word + " was read as " + meant.word() + ".");
        return meant;
    }

    private String takeRight() {
        while (isStroke(cursor.peek(0)) || cursor.peek(0) == '>') {
            cursor.skip(1);
        }
        int start = cursor.position();
        String name = names.isQuote(start) ? names.takeQuoted() : names.takeLine();
        if (name.isEmpty()) {
            throw cursor.mistake(start, EXPECTED);
        }
        return name;
    }
}
