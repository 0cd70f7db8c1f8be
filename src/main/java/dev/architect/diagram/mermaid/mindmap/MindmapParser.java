package dev.architect.diagram.mermaid.mindmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Reads `mindmap`: a topic a line, whose indentation says where it belongs. A blank and a tab count the same, as they do
/// for Mermaid.
final class MindmapParser {

    private static final String ICON = "::icon(";
    private static final String CLASS = ":::";

    private final Cursor cursor;
    private final int firstLine;
    private final Limits limits;
    private final Warnings warnings;
    private final ShapeReader shapes;
    private final StyleSheet styles = new StyleSheet();
    private final List<Draft> drafts = new ArrayList<>();

    private MindmapParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.firstLine = source.firstLine() + 1;
        this.limits = source.limits();
        this.warnings = source.warnings();
        this.shapes = new ShapeReader(cursor, warnings);
    }

    /// @return the root
    static Topic parse(Source source) {
        return new MindmapParser(source).parse();
    }

    private Topic parse() {
        while (!cursor.atEnd()) {
            readLine();
            cursor.skip(1);
        }
        if (drafts.isEmpty()) {
            throw new SyntaxException(firstLine, 0, "The mindmap is empty: expected a root such as root((Topic))");
        }
        return drafts.getFirst().topic(0, 0, styles);
    }

    private void readLine() {
        int start = cursor.position();
        cursor.skipBlanks();
        int end = cursor.endOfLine(cursor.position());
        if (cursor.position() == end || cursor.startsWith("%%")) {
            cursor.moveTo(end);
        } else if (cursor.startsWith(ICON) && !drafts.isEmpty()) {
            cursor.moveTo(end);
        } else if (cursor.startsWith(CLASS) && !drafts.isEmpty()) {
            assign(cursor.between(cursor.position() + CLASS.length(), end));
            cursor.moveTo(end);
        } else if (!readClassDefinition(end)) {
            readTopic(cursor.position() - start, end);
        }
    }

    /// `classDef`, which mindmaps do not have but whose meaning is plain; only with something like a style behind it.
    private boolean readClassDefinition(int end) {
        if (!cursor.startsWith("classDef ")) {
            return false;
        }
        String[] words = cursor.between(cursor.position(), end).strip().split("\\s+", 3);
        if (words.length < 3 || words[2].indexOf(':') < 0) {
            return false;
        }
        styles.define(words[1], StyleSheet.properties(words[2]));
        cursor.moveTo(end);
        return true;
    }

    private void assign(String names) {
        for (String name : names.strip().split("\\s+")) {
            styles.assign(drafts.getLast().id(), name);
        }
    }

    private void readTopic(int level, int end) {
        int start = cursor.position();
        if (drafts.size() >= limits.elements()) {
            throw cursor.mistake(start, "The mindmap has more than %d topics: draw it in parts".formatted(limits.elements()));
        }
        Optional<ShapeReader.Shaped> shaped = shapes.read(end);
        String rest;
        if (shaped.isPresent()) {
            add(level, start, shaped.get().text(), shaped.get().form());
            rest = cursor.between(cursor.position(), cursor.endOfLine(cursor.position())).strip();
        } else {
            String text = cursor.between(start, end);
            int mark = markAt(text);
            add(level, start, text.substring(0, mark), Form.PLAIN);
            rest = text.substring(mark).strip();
        }
        decorate(rest);
        cursor.skipLine();
    }

    /// Where a class or an icon begins that stands on the topic's own line.
    private static int markAt(String text) {
        int icon = text.indexOf(ICON);
        int name = text.indexOf(CLASS);
        int first = icon < 0 ? name : name < 0 ? icon : Math.min(icon, name);
        return first <= 0 ? text.length() : first;
    }

    private void decorate(String rest) {
        if (!rest.startsWith(CLASS) && !rest.startsWith(ICON)) {
            return;
        }
        warnings.refused(cursor.line(), "a class or an icon was read that stands on a line of its own in mindmaps.");
        int icon = rest.indexOf(ICON);
        String names = icon < 0 ? rest : rest.substring(0, icon);
        if (names.startsWith(CLASS)) {
            assign(names.substring(CLASS.length()));
        }
    }

    private void add(int level, int start, String text, Form form) {
        cursor.checked(start, text, limits.labelLength());
        RichText label = text.startsWith("`") && text.endsWith("`") ? Labels.read(text) : Labels.markdown(text);
        var draft = new Draft(drafts.size(), level, label, form);
        if (!drafts.isEmpty()) {
            parent(level, start).add(draft);
        }
        drafts.add(draft);
    }

    /// The last topic that stands further left; the root for one that stands as far left as the root itself.
    private Draft parent(int level, int start) {
        for (Draft draft : drafts.reversed()) {
            if (draft.level() < level) {
                return draft;
            }
        }
        warnings.refused(cursor.line(start), "a second root was drawn below the first; a mindmap has one root.");
        return drafts.getFirst();
    }
}
