package dev.architect.review.leak;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.review.leak.Stretch.Kind;

/// Marks that stand around instructions and messages in a prompt: tags, labels of a chat template, the header of a
/// persona's file. Within a fence tags are somebody's example.
final class Frame {

    private static final Set<String> NAMES = Set.of("message", "question", "contribution", "handoff", "hand", "adr", "prompt",
            "system", "instructions", "instruction", "thread", "conversation", "context", "mensagem", "pergunta", "instrucoes",
            "sistema", "contexto", "conversa", "persona", "rules", "regras", "user", "usuario", "assistant");
    private static final Pattern TAG = Pattern.compile("^\\s{0,20}<(/?)([A-Za-z][\\w-]{1,40})(?:\\s[^>]{0,300})?>.*");
    private static final Pattern MARK = Pattern.compile(
            "^\\s{0,20}(?:\\[/?(?:SYSTEM|INST|USER|ASSISTANT)\\]|<\\|[a-z_]{2,20}\\|>|<</?SYS>>).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER_KEY = Pattern
            .compile("^\\s{0,20}(?:description|model|tools|color|proactive[\\w-]{0,5}):.*");

    private static final Pattern CLOSING = Pattern.compile("</[A-Za-z][\\w-]{1,40}>|\\[/SYSTEM\\]", Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final Pattern headerName;
    private final Map<String, Integer> lastClosed = new HashMap<>();

    /// @param persona its name as its file gives it
    Frame(Page page, String persona) {
        this.page = page;
        this.headerName = Pattern.compile("^\\s{0,20}name:\\s{0,9}[\"']?" + Pattern.quote(persona) + "[\"']?\\s*$");
        for (int i = 0; i < page.length(); i++) {
            Matcher closing = CLOSING.matcher(page.line(i));
            while (closing.find()) {
                lastClosed.put(closing.group(), i);
            }
        }
    }

    /// Leaves out the frame with what it holds.
    void leaveOut() {
        String open = "";
        for (Stretch stretch : page.stretches()) {
            if (stretch.kind() == Kind.FENCE || stretch.kind() == Kind.COMMENT) {
                if (isHeader(stretch) || !open.isEmpty()) {
                    page.leaveOut(stretch);
                }
                continue;
            }
            if (isHeader(stretch)) {
                page.leaveOut(stretch);
            }
            int line = -1;
            boolean isOut = false;
            for (Sentence sentence : stretch.sentences()) {
                if (sentence.line() != line) {
                    line = sentence.line();
                    String before = open;
                    open = after(line, open);
                    isOut = !before.isEmpty() || !open.isEmpty() || isMark(page.line(line));
                }
                if (isOut) {
                    page.leaveOut(sentence);
                }
            }
        }
    }

    private boolean isHeader(Stretch stretch) {
        boolean hasName = false;
        boolean hasKey = false;
        for (int i = stretch.first(); i <= stretch.last(); i++) {
            hasName |= headerName.matcher(page.line(i)).matches();
            hasKey |= HEADER_KEY.matcher(page.line(i)).matches();
        }
        return hasName && hasKey;
    }

    private boolean isMark(String line) {
        Matcher tag = TAG.matcher(line);
        return MARK.matcher(line).matches() || tag.matches() && isName(tag.group(2));
    }

    /// What is open behind a line. A tag that nobody closes holds nothing.
    private String after(int number, String open) {
        String line = page.line(number);
        if (!open.isEmpty()) {
            return line.contains(open) ? "" : open;
        }
        Matcher tag = TAG.matcher(line);
        String close = "";
        if (tag.matches() && tag.group(1).isEmpty() && isName(tag.group(2))) {
            close = "</" + tag.group(2) + ">";
        } else if (line.strip().equalsIgnoreCase("[SYSTEM]")) {
            close = line.strip().replace("[", "[/");
        }
        return close.isEmpty() || line.contains(close) || lastClosed.getOrDefault(close, -1) < number ? "" : close;
    }

    private static boolean isName(String tag) {
        for (String word : Plain.of(tag.replace('_', ' ')).split(" ")) {
            if (NAMES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
