package dev.architect.persona;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A Markdown file with a header between two lines of three dashes.
///
/// Real sub-agent files often have a header that is no valid YAML. Each value is taken from YAML where that yields one
/// of the right kind, and line by line otherwise.
public final class FrontMatter {

    private static final String DELIMITER = "---";
    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-*•+]\\s+\\S");

    private final AgentFile file;
    private final Map<?, ?> yaml;
    private final HeaderLines lines;
    private final String body;
    private final int bodyLine;

    private FrontMatter(AgentFile file, Map<?, ?> yaml, HeaderLines lines, String body, int bodyLine) {
        this.file = file;
        this.yaml = yaml;
        this.lines = lines;
        this.body = body;
        this.bodyLine = bodyLine;
    }

    /// @throws PersonaException when the file cannot be read or has no header
    public static FrontMatter of(AgentFile file) {
        List<String> text = List.of(file.text().split("\n", -1));
        int first = 0;
        while (first < text.size() && text.get(first).isBlank()) {
            first++;
        }
        if (first == text.size()) {
            throw file.problem(1, "the file is empty", "Write a header and a text, or delete the file.");
        }
        if (!isDelimiter(text.get(first))) {
            throw file.problem(first + 1, "the file does not start with a header",
                    "Start it with a line of three dashes, then name: and description:, then three dashes again.");
        }
        int last = first + 1;
        while (last < text.size() && !isDelimiter(text.get(last))) {
            last++;
        }
        if (last == text.size()) {
            throw file.problem(first + 1, "the header has no end", "Put a line of three dashes below its last key.");
        }
        List<String> header = text.subList(first + 1, last);
        String body = String.join("\n", text.subList(last + 1, text.size())).replaceFirst("\\A(\\h*\n)+", "").stripTrailing();
        return new FrontMatter(file, yaml(header), new HeaderLines(header, first + 2), body, last + 1);
    }

    public String source() {
        return file.path();
    }

    /// What stands below the header.
    public String body() {
        return body;
    }

    /// A value of a few words, on one line; blank where there is none.
    public String word(String key) {
        return yaml.get(key) instanceof String text ? text.strip() : lines.word(key);
    }

    /// A value of any length with its line breaks, of which some are written as two characters; blank where there is
    /// none.
    public String text(String key) {
        String fromLines = unescaped(lines.text(key));
        if (!(yaml.get(key) instanceof String text)) {
            return fromLines;
        }
        String fromYaml = unescaped(text).strip();
        // YAML folds the lines of a plain scalar into one, and a list of bullets with them.
        return bullets(fromYaml) < bullets(fromLines) ? fromLines : fromYaml;
    }

    /// A list, in any of the ways that people write one; empty where there is none.
    public List<String> list(String key) {
        return switch (yaml.get(key)) {
            case List<?> items when items.stream().noneMatch(item -> item instanceof Map || item instanceof List) ->
                items.stream().filter(Objects::nonNull).map(item -> item.toString().strip()).filter(item -> !item.isEmpty())
                        .toList();
            case null, default -> lines.list(key);
        };
    }

    /// The file's line on which a key stands; the first where it does not.
    public int line(String key) {
        return Math.max(1, lines.line(key));
    }

    /// @param key where in the header the problem is
    public PersonaException problem(String key, String problem, String mend) {
        return file.problem(line(key), problem, mend);
    }

    PersonaException problemInBody(String problem, String mend) {
        return file.problem(bodyLine, problem, mend);
    }

    private static boolean isDelimiter(String line) {
        return line.stripTrailing().equals(DELIMITER);
    }

    private static Map<?, ?> yaml(List<String> header) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(AgentFile.MOST_BYTES);
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(String.join("\n", header)) instanceof Map<?, ?> map ? map
                    : Map.of();
        } catch (RuntimeException e) {
            // Not only YAMLException: a value such as a date with month 13 fails in its own ways.
            return Map.of();
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("(\\\\+r)?\\\\+n", "\n").replaceAll("\\\\+t", "\t").replaceAll("\\\\+\"", "\"").strip();
    }

    private static long bullets(String text) {
        return BULLET.matcher(text).results().count();
    }
}
