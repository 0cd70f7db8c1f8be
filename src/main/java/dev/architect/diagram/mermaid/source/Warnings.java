package dev.architect.diagram.mermaid.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was mended or skipped while reading one source, each said once.
public final class Warnings {

    private static final int ENOUGH = 12;

    private final Set<String> sentences = new LinkedHashSet<>();

    public void add(String sentence) {
        if (sentences.size() < ENOUGH) {
            sentences.add(sentence);
        }
    }

    /// The same, naming the line from 1.
    public void add(int line, String sentence) {
        add("Line " + line + ": " + sentence);
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
