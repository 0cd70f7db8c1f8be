package dev.architect.review.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.review.leak.Stretch.Kind;

/// Marks that stand around instructions in a prompt, alone on their lines: tags, labels of a chat template; and the header
/// of a persona's file. Payloads have such tags too, so they count only around words of ours; within a fence they are
/// somebody's example.
final class Frame {

    private static final Set<String> NAMES = Set.of("message", "user_message", "question", "contribution", "hand_off", "adr",
            "prompt", "system", "inst", "system_prompt", "instructions", "instruction", "thread", "conversation", "context",
            "project_context", "mensagem", "pergunta", "instrucoes", "sistema", "contexto", "conversa", "persona", "rules",
            "regras", "user", "usuario", "assistant");
    private static final Pattern OPENING = Pattern.compile(
            "^\\s{0,20}(?:<([A-Za-z][\\w-]{1,40})(?:\\s[^<>]{0,300})?>|\\[(SYSTEM|INST|USER|ASSISTANT)\\])\\s*$");
    private static final Pattern CLOSING = Pattern.compile("^\\s{0,20}(?:</([A-Za-z][\\w-]{1,40})>|\\[/([A-Z]{4,9})\\])\\s*$");
    private static final Pattern HEADER_KEY = Pattern
            .compile("^\\s{0,20}(?:description|model|tools|color|proactive[\\w-]{0,5}):.*");

    private final Page page;
    private final Pattern headerName;
    private final Predicate<Sentence> isOurs;

    /// @param persona its name as its file gives it
    /// @param isOurs whether a sentence is one of the instructions
    Frame(Page page, String persona, Predicate<Sentence> isOurs) {
        this.page = page;
        this.headerName = Pattern.compile("^\\s{0,20}name:\\s{0,9}[\"']?" + Pattern.quote(persona) + "[\"']?\\s*$");
        this.isOurs = isOurs;
    }

    /// Leaves out the frame with what it holds.
    void leaveOut() {
        var read = new ArrayList<Sentence>();
        Map<String, Integer> opened = new HashMap<>();
        for (Stretch stretch : page.stretches()) {
            if (isHeader(stretch)) {
                page.leaveOut(stretch);
            }
            boolean isExample = stretch.kind() == Kind.FENCE || stretch.kind() == Kind.COMMENT;
            for (Sentence sentence : stretch.sentences()) {
                read.add(sentence);
                Matcher opening = OPENING.matcher(page.line(sentence.line()));
                Matcher closing = CLOSING.matcher(page.line(sentence.line()));
                if (!isExample && opening.matches() && NAMES.contains(name(opening))) {
                    opened.put(name(opening), read.size() - 1);
                } else if (!isExample && closing.matches() && opened.containsKey(name(closing))) {
                    leaveOut(read.subList(opened.remove(name(closing)), read.size()));
                }
            }
        }
    }

    private void leaveOut(List<Sentence> frame) {
        if (frame.stream().anyMatch(isOurs)) {
            frame.forEach(page::leaveOut);
        }
    }

    private static String name(Matcher mark) {
        String name = mark.group(1) == null ? mark.group(2) : mark.group(1);
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
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
}
