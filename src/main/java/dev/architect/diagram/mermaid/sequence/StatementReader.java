package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;

/// Cuts a source into statements: at line ends and at semicolons. A semicolon within a sentence
/// (`A->>B: SELECT a; INSERT b`) would break the diagram in Mermaid; here the sentence stays whole, with a warning.
final class StatementReader {

    private static final Set<String> KEYWORDS = Set.of("participant", "actor", "activate", "deactivate", "loop", "alt",
            "opt", "par", "par_over", "critical", "break", "rect", "box", "autonumber", "title");
    private static final Set<String> DIVIDERS = Set.of("else", "and", "option");
    private static final Pattern DECLARATION = Pattern.compile("\\s*(create\\s+)?(participant|actor)\\s",
            Pattern.CASE_INSENSITIVE);
    /// Whose semicolon has something behind it; those with a `#` Mermaid reads before anything else.
    private static final Pattern ENTITY = Pattern.compile("&[A-Za-z]{2,8};(?=\\s*[^\\s;#%])");
    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_SETTINGS = 10;

    private final Source source;
    private final Consumer<Statement> sink;

    StatementReader(Source source, Consumer<Statement> sink) {
        this.source = source;
        this.sink = sink;
    }

    void read() {
        List<String> lines = source.lines();
        for (int i = source.firstLine(); i < lines.size(); i++) {
            String line = withPlainSpaces(lines.get(i));
            int number = i + 1;
            int from = 0;
            while (opensSettings(line) && i + 1 < lines.size() && i - number < LONGEST_SETTINGS) {
                i++;
                line = line + " " + withPlainSpaces(lines.get(i)).strip();
            }
            if (number == source.firstLine() + 1) {
                int keyword = line.indexOf(line.strip());
                from = keyword + SourceReader.keyword(line).length();
                while (from < line.length() && (line.charAt(from) == ':' || line.charAt(from) == ';')) {
                    from++;
                }
            }
            readLine(number, from, line);
        }
    }

    /// Spaces that only look like spaces come along when a diagram is copied from a page.
    private static String withPlainSpaces(String line) {
        return line.replace('\u00A0', ' ').replace('\u200B', ' ').replace('\uFEFF', ' ');
    }

    /// Whether a participant's settings go on in the next line.
    private static boolean opensSettings(String line) {
        int open = line.indexOf("@{");
        return open > 0 && line.indexOf('}', open) < 0 && DECLARATION.matcher(line).lookingAt();
    }

    private void readLine(int number, int from, String line) {
        if (ENTITY.matcher(line).find()) {
            source.warnings().refused(number, "the semicolon of an entity such as &amp; ends a statement; write #amp; for it.");
        }
        List<Statement> pieces = pieces(number, from, line);
        for (int i = 0; i < pieces.size(); i++) {
            Statement statement = pieces.get(i);
            int last = i;
            while (last + 1 < pieces.size() && carriesText(statement) && !startsStatement(pieces.get(last + 1))) {
                last++;
            }
            if (last > i) {
                int start = statement.column() - 1;
                Statement end = pieces.get(last);
                String whole = line.substring(start, end.column() - 1 + end.text().length());
                source.warnings().refused(number, "a semicolon ends a statement in Mermaid; the text was kept whole. "
                        + "Write #59; for a semicolon within a text.");
                statement = new Statement(number, statement.column(), whole.strip());
                i = last;
            }
            if (isNothing(statement.text())) {
                source.warnings().add(number, "`" + statement.text() + "` says nothing and was left out.",
                        statement.text().chars().anyMatch(c -> ",.*`~|_".indexOf(c) >= 0));
            } else if (!isComment(statement.text())) {
                sink.accept(statement);
            }
        }
    }

    /// Mermaid takes what stands behind a single sign for a comment, too.
    private static boolean isComment(String text) {
        return text.startsWith("#") || text.startsWith("%");
    }

    /// Marks alone that open, name and point to nothing, as a slip leaves them.
    private static boolean isNothing(String text) {
        return text.chars().allMatch(c -> "()/\\,.*`~|_".indexOf(c) >= 0);
    }

    /// The parts between semicolons that are not blank.
    private static List<Statement> pieces(int number, int from, String line) {
        var pieces = new ArrayList<Statement>();
        int start = from;
        for (int at = from; at <= line.length(); at++) {
            if (at == line.length() || line.charAt(at) == ';' && !endsEntity(line, start, at)) {
                String piece = line.substring(start, at);
                if (!piece.isBlank()) {
                    pieces.add(new Statement(number, start + piece.indexOf(piece.strip().charAt(0)) + 1, piece.strip()));
                }
                start = at + 1;
            }
        }
        return pieces;
    }

    private static boolean endsEntity(String line, int from, int semicolon) {
        int at = semicolon - 1;
        while (at >= from && semicolon - at <= LONGEST_ENTITY && Character.isLetterOrDigit(line.charAt(at))) {
            at--;
        }
        return at >= from && at < semicolon - 1 && (line.charAt(at) == '#' || line.charAt(at) == '&');
    }

    private static boolean carriesText(Statement statement) {
        String word = statement.firstWord().toLowerCase(Locale.ROOT);
        return statement.hasText() || DIVIDERS.contains(word)
                || KEYWORDS.contains(word) && !word.endsWith("activate") && !word.equals("autonumber");
    }

    private static boolean startsStatement(Statement piece) {
        String word = piece.firstWord().toLowerCase(Locale.ROOT);
        String rest = piece.rest().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "end" -> rest.isEmpty();
            case "else", "and", "option" -> true;
            case "note" -> rest.startsWith("over") || rest.startsWith("left") || rest.startsWith("right");
            case "create" -> rest.startsWith("participant") || rest.startsWith("actor");
            case "destroy", "link", "links", "properties", "details" -> true;
            default -> KEYWORDS.contains(word) || piece.hasText() && ArrowToken.first(piece.head()) != null;
        };
    }
}
