package dev.architect.diagram.mermaid.classes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.classes.Relation.Arrow;
import dev.architect.diagram.mermaid.classes.Relation.Line;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Gathers what the statements say, in their order, and resolves it at the end.
final class ClassBuilder {

    private static final class Entry {
        private String name;
        private String generic = "";
        private String annotation = "";
        private String namespace = "";
        private final List<Member> attributes = new ArrayList<>();
        private final List<Member> methods = new ArrayList<>();
        private Optional<RichText> label = Optional.empty();
    }

    private record Note(Remark remark, String target) {
    }

    private final Limits limits;
    private final Map<String, Entry> classes = new LinkedHashMap<>();
    private final Map<String, Namespace> namespaces = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Remark> interfaces = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final StyleSheet styles = new StyleSheet();
    private Direction direction = Direction.DOWN;
    private int members;

    ClassBuilder(Limits limits) {
        this.limits = limits;
    }

    StyleSheet styles() {
        return styles;
    }

    void direction(Direction all) {
        direction = all;
    }

    /// A class that is named anywhere but in a `class` statement.
    void mention(ClassName name, int line) {
        Entry entry = classes.computeIfAbsent(name.id(), missing -> new Entry());
        if (entry.name == null) {
            entry.name = name.id();
            order.add(name.id());
        }
        if (entry.generic.isEmpty()) {
            entry.generic = name.generic();
        }
        checkElements(line);
    }

    /// A class that is declared here, and so belongs to the namespace that is open here.
    void declare(ClassName name, int line) {
        mention(name, line);
        if (!open.isEmpty()) {
            classes.get(name.id()).namespace = open.peek();
        }
    }

    void label(String id, RichText label) {
        classes.get(id).label = Optional.of(label);
    }

    /// Mermaid draws the first of them.
    void annotate(String id, String annotation) {
        Entry entry = classes.get(id);
        entry.annotation = entry.annotation.isEmpty() ? annotation.strip() : entry.annotation;
    }

    void member(String id, String text, int line) {
        if (text.startsWith("<<") && text.endsWith(">>") && text.length() > 4) {
            annotate(id, text.substring(2, text.length() - 2));
            return;
        }
        if (text.length() > limits.labelLength()) {
            throw new SyntaxException(line, 0,
                    "A member has more than %d characters: shorten it".formatted(limits.labelLength()));
        }
        members++;
        if (members > limits.elements() + limits.connections()) {
            throw new SyntaxException(line, 0, "The classes have more than %d members in all: draw the diagram in parts"
                    .formatted(limits.elements() + limits.connections()));
        }
        Member member = MemberReader.read(text);
        (member.isMethod() ? classes.get(id).methods : classes.get(id).attributes).add(member);
    }

    void openNamespace(String name, Optional<RichText> title, int line) {
        if (open.size() >= limits.nesting()) {
            throw new SyntaxException(line, 0,
                    "Namespaces stand more than %d deep in one another".formatted(limits.nesting()));
        }
        String parent = open.isEmpty() ? "" : open.peek();
        String[] parts = name.split("\\.");
        if (parts.length > limits.nesting()) {
            throw new SyntaxException(line, 0,
                    "Namespaces stand more than %d deep in one another".formatted(limits.nesting()));
        }
        for (int i = 0; i < parts.length; i++) {
            String id = parent.isEmpty() ? namespaceId(parts[i]) : parent + "." + parts[i];
            boolean leaf = i == parts.length - 1;
            RichText words = leaf && title.isPresent() ? title.get() : RichText.plain(parts[i]);
            if (!namespaces.containsKey(id) || leaf && title.isPresent()) {
                namespaces.put(id, new Namespace(id, words, parent));
                order.add(id);
            }
            parent = id;
        }
        open.push(parent);
        checkElements(line);
    }

    /// A blank keeps it apart from classes, which may have the same name.
    private static String namespaceId(String name) {
        return "namespace " + name;
    }

    boolean has(String id) {
        return classes.containsKey(id);
    }

    boolean isInNamespace() {
        return !open.isEmpty();
    }

    void closeNamespace() {
        open.pop();
    }

    /// @param target name of the class that it speaks of; empty where it stands by itself
    void note(RichText text, String target, int line) {
        var remark = new Remark("note " + notes.size(), text, open.isEmpty() ? "" : open.peek());
        notes.add(new Note(remark, target));
        order.add(remark.id());
        checkElements(line);
    }

    void relate(Relation relation, int line) {
        if (relations.size() >= limits.connections()) {
            throw new SyntaxException(line, 0,
                    "The class diagram has more than %d relations: draw it in parts".formatted(limits.connections()));
        }
        relations.add(relation);
    }

    /// A lollipop stands for an interface, not for a class.
    ///
    /// @return its id
    String provide(String name, int line) {
        var remark = new Remark("interface " + interfaces.size(), RichText.plain(name), "");
        interfaces.add(remark);
        order.add(remark.id());
        checkElements(line);
        return remark.id();
    }

    private void checkElements(int line) {
        if (classes.size() + notes.size() + interfaces.size() + namespaces.size() > limits.elements()) {
            throw new SyntaxException(line, 0,
                    "The class diagram has more than %d classes, notes and namespaces: draw it in parts"
                            .formatted(limits.elements()));
        }
    }

    ClassDiagram build() {
        var all = new ArrayList<Relation>();
        for (Note note : notes) {
            if (classes.containsKey(note.target())) {
                all.add(new Relation(note.remark().id(), note.target(), new Arrow(Marker.NONE, Line.DOTTED, Marker.NONE),
                        RichText.EMPTY, RichText.EMPTY, RichText.EMPTY));
            }
        }
        all.addAll(relations);
        var boxes = new ArrayList<ClassBox>();
        classes.forEach((id, entry) -> boxes.add(new ClassBox(id, title(entry), entry.annotation, entry.attributes,
                entry.methods, entry.namespace, styles.of(id))));
        return new ClassDiagram(direction, List.copyOf(order), boxes, List.copyOf(namespaces.values()),
                notes.stream().map(Note::remark).toList(), interfaces, all);
    }

    private static RichText title(Entry entry) {
        RichText name = entry.label.orElseGet(() -> RichText.plain(entry.name));
        if (entry.generic.isEmpty() || name.isEmpty()) {
            return name;
        }
        var lines = new ArrayList<>(name.lines());
        lines.set(lines.size() - 1, Stream.concat(lines.getLast().stream(),
                Stream.of(Run.plain("<" + entry.generic + ">"))).toList());
        return new RichText(lines);
    }
}
