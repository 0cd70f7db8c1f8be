package dev.architect.review.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.review.leak.Stretch.Kind;

/// A text of an answer whose sentences can be left out one by one.
final class Page {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:!?][*_\"'”»)]{0,3})\\s+|\\|");
    private static final Pattern MARKER = Pattern.compile("^\\s{0,40}(?:>\\s?){0,9}\\s{0,40}(?:[-*+]\\s+|\\d{1,3}[.)]\\s+)?");
    private static final Pattern LIST_ITEM = Pattern.compile("^\\s{0,40}(?:[-*+]|\\d{1,3}[.)])\\s+\\S.*");
    private static final Pattern FENCE = Pattern.compile("^\\s{0,40}(`{3,}|~{3,})\\s*([^`]*)$");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s.*");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#|//|%%).*");

    private final String text;
    private final String[] lines;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<Sentence> out = new HashSet<>();

    private Page(String text) {
        this.text = text;
        this.lines = text.split("\\n", -1);
    }

    static Page ofMarkdown(String markdown) {
        var page = new Page(markdown);
        page.readMarkdown();
        return page;
    }

    /// Of code only the comments are read: the rest is checked elsewhere, and breaks when a part of it is left out.
    static Page ofCode(String source) {
        var page = new Page(source);
        for (int i = 0; i < page.lines.length; i++) {
            if (COMMENT.matcher(page.lines[i]).matches()) {
                page.stretches.add(page.stretch(Kind.COMMENT, i, i, ""));
            }
        }
        return page;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    int length() {
        return lines.length;
    }

    String line(int number) {
        return lines[number];
    }

    void leaveOut(Sentence sentence) {
        out.add(sentence);
    }

    void leaveOut(Stretch stretch) {
        out.addAll(stretch.sentences());
    }

    boolean isLeftOut(Sentence sentence) {
        return out.contains(sentence);
    }

    List<String> leftOut() {
        return stretches.stream().flatMap(stretch -> stretch.sentences().stream()).filter(out::contains).map(Sentence::raw)
                .filter(raw -> !raw.isBlank()).toList();
    }

    String kept() {
        if (out.isEmpty()) {
            return text;
        }
        var without = lines.clone();
        for (Stretch stretch : stretches) {
            boolean isGone = out.containsAll(stretch.sentences());
            for (int i = stretch.first(); i <= stretch.last() && isGone; i++) {
                without[i] = null;
            }
            if (!isGone) {
                cut(stretch, without);
            }
        }
        return String.join("\n", Arrays.stream(without).filter(line -> line != null).toList()).strip();
    }

    private void cut(Stretch stretch, String[] without) {
        var cut = new HashSet<Integer>();
        for (Sentence sentence : stretch.sentences().reversed()) {
            if (out.contains(sentence)) {
                String line = without[sentence.line()];
                without[sentence.line()] = line.substring(0, sentence.start())
                        + line.substring(Math.min(line.length(), sentence.end())).stripLeading();
                cut.add(sentence.line());
            }
        }
        for (int line : cut) {
            boolean isEmpty = rest(without[line]).codePoints().noneMatch(Character::isLetterOrDigit);
            without[line] = isEmpty || stretch.kind() == Kind.TABLE ? null : without[line].stripTrailing();
        }
    }

    private static String rest(String line) {
        return MARKER.matcher(line).replaceFirst("");
    }

    private void readMarkdown() {
        int at = 0;
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
                continue;
            }
            int end = at;
            Kind kind = kind(lines[at]);
            String info = "";
            if (kind == Kind.FENCE) {
                Matcher fence = FENCE.matcher(lines[at]);
                info = fence.matches() ? fence.group(2).strip() : "";
                end = endOfFence(at);
            } else if (kind != Kind.HEADING) {
                while (end + 1 < lines.length && goesOn(kind, lines[end + 1])) {
                    end++;
                }
            }
            stretches.add(stretch(kind, at, end, info));
            at = end + 1;
        }
    }

    private int endOfFence(int at) {
        String opening = lines[at].strip().substring(0, 3);
        int end = at + 1;
        while (end < lines.length && !lines[end].strip().startsWith(opening)) {
            end++;
        }
        return Math.min(end, lines.length - 1);
    }

    private static boolean goesOn(Kind kind, String line) {
        if (line.isBlank()) {
            return false;
        }
        Kind other = kind(line);
        boolean isIndented = Character.isWhitespace(line.charAt(0));
        return other == kind || kind == Kind.LIST && other == Kind.PARAGRAPH && isIndented;
    }

    private static Kind kind(String line) {
        if (FENCE.matcher(line).matches()) {
            return Kind.FENCE;
        }
        if (HEADING.matcher(line).matches()) {
            return Kind.HEADING;
        }
        if (LIST_ITEM.matcher(line).matches()) {
            return Kind.LIST;
        }
        return switch (line.stripLeading().charAt(0)) {
            case '>' -> Kind.QUOTE;
            case '|' -> Kind.TABLE;
            default -> Kind.PARAGRAPH;
        };
    }

    private Stretch stretch(Kind kind, int first, int last, String info) {
        var sentences = new ArrayList<Sentence>();
        for (int i = first; i <= last; i++) {
            addSentences(i, sentences);
        }
        return new Stretch(kind, first, last, info, List.copyOf(sentences));
    }

    private void addSentences(int number, List<Sentence> sentences) {
        String line = lines[number];
        Matcher marker = MARKER.matcher(line);
        int from = marker.find() ? marker.end() : 0;
        Matcher end = SENTENCE_END.matcher(line);
        while (end.find(from)) {
            add(number, from, end.end(), sentences);
            from = end.end();
        }
        add(number, from, line.length(), sentences);
    }

    private void add(int number, int from, int to, List<Sentence> sentences) {
        if (to > from) {
            sentences.add(Sentence.of(number, from, lines[number].substring(from, to)));
        }
    }
}
