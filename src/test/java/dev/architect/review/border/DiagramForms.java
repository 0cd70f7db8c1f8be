package dev.architect.review.border;

import static dev.architect.review.border.Form.Shape.CODE;
import static dev.architect.review.border.Forms.form;

import java.util.List;

/// Diagrams and drawings of tables.
final class DiagramForms {

    private DiagramForms() {
    }

    static List<Form> all() {
        return List.of(
                form("er diagram", CODE, "mermaid", s -> "erDiagram\n  " + s.table() + " ||--o{ " + s.other() + " : has\n  "
                        + s.table() + " {\n    "
                        + s.each("text %1$s", "\n    ") + "\n  }"),
                form("er diagram with a title", CODE, "mermaid", s -> "---\ntitle: data\n---\nerDiagram\n  " + s.table()
                        + " {\n    " + s.each("text %1$s", "\n    ")
                        + "\n  }"),
                form("classes with keys", CODE, "mermaid", s -> "classDiagram\n  class " + s.table() + " {\n    uuid i"
                        + "d PK\n    " + s.each("text %1$s", "\n    ")
                        + "\n  }"),
                form("classes with types", CODE, "mermaid", s -> "classDiagram\n  class " + s.table() + " {\n    uuid "
                        + "id\n    " + s.each("varchar %1$s", "\n    ")
                        + "\n  }"),
                form("nodes with columns", CODE, "mermaid", s -> "flowchart LR\n  a[\"" + s.table() + "<br/>"
                        + s.each("%1$s %2$s", "<br/>") + " PK\"] --> b[\"" + s.other()
                        + "\"]"),
                form("plantuml", CODE, "plantuml", s -> "@startuml\nentity " + s.table() + " {\n  * id : uuid <<PK>>\n"
                        + "  --\n  " + s.each("%1$s : text", "\n  ")
                        + "\n}\n@enduml"),
                form("graphviz", CODE, "dot", s -> "digraph { t [shape=record, label=\"{" + s.table() + "|id: uuid P"
                        + "K|" + s.each("%1$s", "|") + "}\"]; }"),
                form("box", CODE, "text", s -> "+----------------------+\n| " + s.table() + "\n+----------------------"
                        + "+\n" + s.each("| %1$s |", "\n")
                        + "\n+----------------------+"),
                form("psql", CODE, "text", s -> "  Table \"public." + s.table() + "\"\n  Column | Type | "
                        + "Nullable\n---------+------+---------\n" + s.each(" %1$s | %2$s | not null", "\n")
                        + "\nIndexes:\n    \"" + s.table() + "_pkey\" PRIMARY KEY, btree (id)"),
                form("lines", CODE, "text", s -> s.table() + "\n" + s.each("  %1$s  %2$s  not null", "\n")));
    }
}
