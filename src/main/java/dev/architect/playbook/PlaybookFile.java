package dev.architect.playbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads one file: a YAML header between `---` lines and a Markdown body.
///
/// A line `{{> contracts/feature-api.yaml}}` takes in a file of the folder, so that the languages of a topic share one
/// contract.
final class PlaybookFile {

    private static final int POINTS_OF_A_KEYWORD = 1;
    private static final Pattern HEADING = Pattern.compile("^## +(?:(\\d{1,3})\\. )?\\S.*");
    private static final Pattern INCLUDE = Pattern.compile("^\\s*\\{\\{>\\s*([^\\s}]+)\\s*}}\\s*$");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final String folder;
    private final Map<String, String> files;
    private final String file;
    private final String source;

    private PlaybookFile(String folder, Map<String, String> files, String file) {
        this.folder = folder;
        this.files = files;
        this.file = file;
        this.source = folder + "/" + file;
    }

    /// @param folder its name, for messages
    /// @param files the folder's texts by their path
    /// @param file which of them is read
    /// @throws BadPlaybookException when the file cannot be used
    static Playbook read(String folder, Map<String, String> files, String file) {
        return new PlaybookFile(folder, files, file).parse();
    }

    private Playbook parse() {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            throw bad(1, "start the file with a line '---', the header, and another line '---'");
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals("---")) {
            end++;
        }
        if (end == lines.size()) {
            throw bad(1, "close the header with a line '---'");
        }
        Map<String, Object> header = yaml(source, String.join("\n", lines.subList(1, end)), 1);
        Map<String, String> defaults = defaults(header.get("defaults"), lineOf("defaults", lines, end));
        List<Line> body = body(lines, end + 1);
        for (Line line : body) {
            Matcher placeholders = Template.PLACEHOLDER.matcher(line.text());
            while (placeholders.find()) {
                if (!defaults.containsKey(placeholders.group(1))) {
                    throw new BadPlaybookException(line.source(), line.number(), "give {{" + placeholders.group(1)
                            + "}} a default under 'defaults' in the header of " + file);
                }
            }
        }
        String language = required(header, "language", lines, end);
        if (!LANGUAGE.matcher(language).matches()) {
            throw bad(lineOf("language", lines, end), "write 'language' as a tag such as en or pt");
        }
        var phrases = new ArrayList<Phrase>();
        phrases(header, "phrases", Playbook.POINTS_OF_A_PHRASE, lines, end, phrases);
        phrases(header, "keywords", POINTS_OF_A_KEYWORD, lines, end, phrases);
        Playbook.Reach reach = reach(header, lines, end);
        if (phrases.isEmpty() && reach == Playbook.Reach.TOPIC) {
            throw bad(1, "add 'phrases' that pick this playbook, or 'general: persona'");
        }
        var sections = new ArrayList<Playbook.Section>();
        String lead = split(body, sections);
        if (lead.isBlank()) {
            throw bad(end + 2, "write some lines before the first heading: they lead the answer");
        }
        return new Playbook(required(header, "name", lines, end), required(header, "title", lines, end),
                required(header, "persona", lines, end), language, reach,
                subject(header, lines, end), phrases, defaults, lead, sections, source);
    }

    /// @param source the file that it stands in, which is another one where it was taken in
    private record Line(String text, String source, int number) {
    }

    private List<Line> body(List<String> lines, int from) {
        var body = new ArrayList<Line>();
        for (int at = from; at < lines.size(); at++) {
            Matcher include = INCLUDE.matcher(lines.get(at));
            if (include.matches()) {
                String other = include.group(1);
                if (!files.containsKey(other)) {
                    throw bad(at + 1, "there is no file " + other + " in the playbooks folder; name one that is there");
                }
                List<String> taken = lines(other);
                for (int line = 0; line < taken.size(); line++) {
                    body.add(new Line(taken.get(line), folder + "/" + other, line + 1));
                }
            } else {
                body.add(new Line(lines.get(at), source, at + 1));
            }
        }
        return body;
    }

    private static String split(List<Line> body, List<Playbook.Section> sections) {
        var lead = new StringBuilder();
        StringBuilder current = lead;
        int number = 0;
        boolean isInFence = false;
        for (Line line : body) {
            Matcher heading = HEADING.matcher(line.text());
            if (!isInFence && heading.matches()) {
                if (current != lead) {
                    sections.add(new Playbook.Section(number, current.toString().strip()));
                }
                current = new StringBuilder();
                number = heading.group(1) == null ? 0 : Integer.parseInt(heading.group(1));
            }
            isInFence ^= line.text().stripLeading().startsWith("```");
            current.append(line.text()).append('\n');
        }
        if (current != lead) {
            sections.add(new Playbook.Section(number, current.toString().strip()));
        }
        return lead.toString().strip();
    }

    private Map<String, String> defaults(Object value, int line) {
        var defaults = new LinkedHashMap<String, String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, text) -> {
                if (text == null || text.toString().isBlank()) {
                    throw bad(line, "give '" + name + "' under 'defaults' a value");
                }
                defaults.put(String.valueOf(name), text.toString());
            });
        } else if (value != null) {
            throw bad(line, "write 'defaults' as 'placeholder: text' lines");
        }
        return defaults;
    }

    private void phrases(Map<String, Object> header, String key, int points, List<String> lines, int end,
            List<Phrase> phrases) {
        Object value = header.get(key);
        if (value == null) {
            return;
        }
        if (!(value instanceof List<?> list)) {
            throw bad(lineOf(key, lines, end), "write '" + key + "' as a list, one phrase after each '-'");
        }
        for (Object phrase : list) {
            if (!(phrase instanceof String || phrase instanceof Number) || Text.normalized(phrase.toString()).isBlank()) {
                throw bad(lineOf(key, lines, end),
                        "write each of the '" + key + "' as words; quote one that holds ': ' or '#'");
            }
            phrases.add(Phrase.of(phrase.toString(), points));
        }
    }

    private Playbook.Reach reach(Map<String, Object> header, List<String> lines, int end) {
        return switch (String.valueOf(header.getOrDefault("general", "no"))) {
            case "no", "false" -> Playbook.Reach.TOPIC;
            case "persona", "true" -> Playbook.Reach.PERSONA;
            case "everybody" -> Playbook.Reach.EVERYBODY;
            default -> throw bad(lineOf("general", lines, end), "write 'general: persona' or 'general: everybody'");
        };
    }

    private Playbook.Subject subject(Map<String, Object> header, List<String> lines, int end) {
        return switch (String.valueOf(header.getOrDefault("subject", "feature"))) {
            case "feature" -> Playbook.Subject.FEATURE;
            case "craft" -> Playbook.Subject.CRAFT;
            case "craft-of-a-call" -> Playbook.Subject.CRAFT_OF_A_CALL;
            case "callee" -> Playbook.Subject.CALLEE;
            case "part" -> Playbook.Subject.PART;
            case "entity" -> Playbook.Subject.ENTITY;
            case "none" -> Playbook.Subject.NONE;
            default -> throw bad(lineOf("subject", lines, end),
                    "write 'subject' as feature, callee, part, entity, craft, craft-of-a-call or none");
        };
    }

    private String required(Map<String, Object> header, String key, List<String> lines, int end) {
        Object value = header.get(key);
        // YAML 1.1 reads a bare `no` as false; no language tag of ours is affected.
        if (!(value instanceof String text) || text.isBlank()) {
            throw bad(lineOf(key, lines, end), "give '" + key + "' a value in the header");
        }
        return text.strip();
    }

    private static int lineOf(String key, List<String> lines, int end) {
        for (int at = 1; at < end; at++) {
            if (lines.get(at).startsWith(key + ":")) {
                return at + 1;
            }
        }
        return 1;
    }

    private BadPlaybookException bad(int line, String mend) {
        return new BadPlaybookException(source, line, mend);
    }

    /// Reads a YAML text whose top is a map.
    ///
    /// @param linesAbove how many lines of the file are above the text
    /// @throws BadPlaybookException when it is not one
    static Map<String, Object> yaml(String source, String text, int linesAbove) {
        Object top;
        try {
            top = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new BadPlaybookException(source, line + linesAbove, "mend the YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new BadPlaybookException(source, 1 + linesAbove, "mend the YAML: " + e.getMessage());
        }
        if (!(top instanceof Map<?, ?> map)) {
            throw new BadPlaybookException(source, 1 + linesAbove, "write 'key: value' lines");
        }
        var result = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> result.put(String.valueOf(key), value));
        return result;
    }

    private List<String> lines(String name) {
        return files.get(name).replace("\uFEFF", "").lines().toList();
    }
}
