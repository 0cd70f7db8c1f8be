package dev.architect.diagram.mermaid.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.architect.diagram.Rendering.Refusal;

/// What was mended or skipped while reading one source, each said once, and which of it Mermaid itself refuses.
public final class Warnings {

    private static final int ENOUGH = 12;

    private final Set<String> sentences = new LinkedHashSet<>();
    private final Map<Integer, Refusal> refusals = new LinkedHashMap<>();

    public void add(String sentence) {
        if (sentences.size() < ENOUGH) {
            sentences.add(sentence);
        }
    }

    /// The same, naming the line from 1.
    public void add(int line, String sentence) {
        add("Line " + line + ": " + sentence);
    }

    /// The same, which Mermaid refuses or not.
    public void add(int line, String sentence, boolean isRefused) {
        if (isRefused) {
            refused(line, sentence);
        } else {
            add(line, sentence);
        }
    }

    /// The same of something that Mermaid's own parser refuses. Of a line only the first is told: that is where
    /// Mermaid stops, too.
    public void refused(int line, String sentence) {
        add(line, sentence);
        if (refusals.size() < ENOUGH) {
            refusals.putIfAbsent(line, new Refusal(line, sentence));
        }
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    public List<Refusal> refusals() {
        return refusals.values().stream().sorted(Comparator.comparingInt(Refusal::line)).toList();
    }
}
