package dev.architect.diagram.mermaid.mindmap;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// A topic while it is read: what belongs to it comes on later lines.
final class Draft {

    private final int number;
    private final int level;
    private final RichText label;
    private final Form form;
    private final List<Draft> children = new ArrayList<>();

    /// @param level its indentation
    Draft(int number, int level, RichText label, Form form) {
        this.number = number;
        this.level = level;
        this.label = label;
        this.form = form;
    }

    int level() {
        return level;
    }

    String id() {
        return String.valueOf(number);
    }

    void add(Draft child) {
        children.add(child);
    }

    Topic topic(int depth, int section, StyleSheet styles) {
        var topics = new ArrayList<Topic>();
        for (int i = 0; i < children.size(); i++) {
            topics.add(children.get(i).topic(depth + 1, depth == 0 ? i : section, styles));
        }
        return new Topic(number, label, form, depth, section, styles.ofNamed(id()), topics);
    }
}
