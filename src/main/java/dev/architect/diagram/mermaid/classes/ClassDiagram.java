package dev.architect.diagram.mermaid.classes;

import java.util.List;

import dev.architect.diagram.mermaid.graph.Direction;

/// What a source says, resolved: every id that a relation names is a class, a note or an interface, and styles are merged.
///
/// @param order ids of everything, namespaces too, as they first appear
/// @param interfaces that stand at the end of a lollipop, as words alone
record ClassDiagram(Direction direction, List<String> order, List<ClassBox> classes, List<Namespace> namespaces,
        List<Remark> notes, List<Remark> interfaces, List<Relation> relations) {

    ClassDiagram {
        order = List.copyOf(order);
        classes = List.copyOf(classes);
        namespaces = List.copyOf(namespaces);
        notes = List.copyOf(notes);
        interfaces = List.copyOf(interfaces);
        relations = List.copyOf(relations);
    }
}
