package dev.architect.diagram.mermaid.c4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.c4.Element.Form;
import dev.architect.diagram.mermaid.c4.ElementType.Level;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class C4ParserTest {

    @ParameterizedTest
    @CsvSource({ "Person,PERSON,PERSON,false", "Person_Ext,PERSON,PERSON,true", "SystemDb,SYSTEM,CYLINDER,false",
            "SystemQueue_Ext,SYSTEM,QUEUE,true", "Container,CONTAINER,BOX,false", "ContainerDb_Ext,CONTAINER,CYLINDER,true",
            "ComponentQueue,COMPONENT,QUEUE,false", "component_ext,COMPONENT,BOX,true" })
    void every_element_is_known_by_its_name(String name, Level level, Form form, boolean external) {
        C4Diagram diagram = diagram(name + "(a, \"A\")");

        assertThat(diagram.elements()).singleElement()
                .satisfies(element -> assertThat(element.kind()).isEqualTo(new ElementType(level, form, external)));
    }

    @Test
    void arguments_stand_in_their_places_or_behind_their_names() {
        C4Diagram diagram = diagram("Container(a, \"A, or B\", \"Java\", \"Does (nearly) all\")",
                "Container(b, Plain name, $descr=\"Named, too\", $techn=\"Go\")", "Person(c, \"C\", \"No technology\")",
                "Container(d, \"D\", , \"Left out\")");

        assertThat(diagram.elements()).extracting(element -> element.name().words()).containsExactly("A, or B", "Plain name",
                "C", "D");
        assertThat(diagram.elements()).extracting(element -> element.type().words()).containsExactly("[Container: Java]",
                "[Container: Go]", "[Person]", "[Container]");
        assertThat(diagram.elements()).extracting(element -> element.description().words())
                .containsExactly("Does (nearly) all", "Named, too", "No technology", "Left out");
    }

    @Test
    void quotes_within_a_text_are_kept_whether_escaped_or_not() {
        Source source = source("Person(a, \"Say \\\"hi\\\"\", \"He said \"no\" twice\")");

        assertThat(C4Parser.parse(source).elements()).singleElement().satisfies(element -> {
            assertThat(element.name().words()).isEqualTo("Say \"hi\"");
            assertThat(element.description().words()).isEqualTo("He said \"no\" twice");
        });
        assertThat(source.warnings().sentences())
                .containsExactly("Line 2: quotes within a text were kept; write #quot; for them.");
    }

    @Test
    void boundaries_nest_and_deployment_nodes_have_solid_frames() {
        C4Diagram diagram = diagram("Enterprise_Boundary(e, \"E\") {", "Deployment_Node(n, \"N\", \"Linux\", \"Text\")", "{",
                "System(s, \"S\")", "}", "Boundary(z, \"Z\", \"zone\") {", "}", "}");

        assertThat(diagram.boundaries()).extracting(Boundary::id, boundary -> boundary.type().words(), Boundary::parent,
                Boundary::solid)
                .containsExactly(tuple("e", "[ENTERPRISE]", "", false), tuple("n", "[Linux]", "boundary e", true),
                        tuple("z", "[zone]", "boundary e", false));
        assertThat(diagram.elements()).singleElement()
                .satisfies(element -> assertThat(element.boundary()).isEqualTo("boundary n"));
    }

    @ParameterizedTest
    @CsvSource({ "Rel,,false,true", "BiRel,,true,true", "Rel_Back,,true,false", "Rel_U,UP,false,true",
            "Rel_Down,DOWN,false,true",
            "Rel_Left,LEFT,false,true", "Rel_R,RIGHT,false,true", "BiRel_Up,UP,true,true" })
    void every_relation_has_its_arrows_and_its_hint(String name, Direction hint, boolean start, boolean end) {
        Relation relation = diagram("System(a, \"A\")", "System(b, \"B\")", name + "(a, b, \"l\", \"t\")").relations()
                .getFirst();

        assertThat(relation.hint().orElse(null)).isEqualTo(hint);
        assertThat(relation.startArrow()).isEqualTo(start);
        assertThat(relation.endArrow()).isEqualTo(end);
        assertThat(relation.sayings()).singleElement()
                .satisfies(saying -> assertThat(saying.technology().words()).isEqualTo("[t]"));
    }

    @Test
    void a_dynamic_diagram_counts_whatever_its_words() {
        C4Diagram diagram = C4Parser.parse(SourceReader.read(String.join("\n", "C4Dynamic", "System(a, \"A\")",
                "System(b, \"B\")", "Rel(a, b, \"asks\")", "RelIndex(9, b, a, \"answers\")", "Rel(b, b, \"3. thinks\")"),
                Limits.DEFAULT));

        assertThat(diagram.relations()).extracting(relation -> relation.sayings().getFirst().label().words())
                .containsExactly("1: asks", "2: answers", "3: 3. thinks");
    }

    @Test
    void what_is_said_twice_of_the_same_two_stands_on_one_line() {
        C4Diagram diagram = diagram("System(a, \"A\")", "System(b, \"B\")", "Rel(a, b, \"reads\")", "Rel(a, b, \"writes\")");

        assertThat(diagram.relations()).singleElement().satisfies(relation -> assertThat(relation.sayings())
                .extracting(saying -> saying.label().words()).containsExactly("reads", "writes"));
    }

    @Test
    void styles_and_tags_set_colours() {
        C4Diagram diagram = diagram("AddElementTag(\"old\", $bgColor=\"#aa0000\", $fontColor=\"#ffffff\")",
                "System(a, \"A\", $tags=\"old\")", "System(b, \"B\")", "Rel(a, b, \"x\")",
                "UpdateElementStyle(a, $fontColor=\"#000000\")", "UpdateRelStyle(a, b, \"#111111\", $lineColor=\"#222222\")");

        assertThat(diagram.elements().getFirst().paint().ground()).contains(Colour.rgb(0xaa0000));
        assertThat(diagram.elements().getFirst().paint().words()).contains(Colour.BLACK);
        assertThat(diagram.relations().getFirst().words()).contains(Colour.rgb(0x111111));
        assertThat(diagram.relations().getFirst().line()).contains(Colour.rgb(0x222222));
    }

    @Test
    void a_relation_without_a_label_to_nobody_is_left_out_as_in_mermaid() {
        Source source = source("System(a, \"A\")", "Rel(a, ghost)");

        assertThat(C4Parser.parse(source).relations()).isEmpty();
        assertThat(source.warnings().sentences())
                .containsExactly("Line 3: a relation was left out: No element has the alias ghost.");
    }

    @Test
    void an_unknown_alias_is_told_with_its_place() {
        assertThat(mistake("System(a, \"A\")", "Rel(a, ghost, \"uses\")")).satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(3);
            assertThat(mistake.column()).isEqualTo(8);
            assertThat(mistake).hasMessage(
                    "No element has the alias ghost: expected one that is declared, such as Person(ghost, \"Name\")");
        });
    }

    @Test
    void an_unknown_statement_is_told_with_its_place() {
        assertThat(mistake("  Something(a, \"A\")")).satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(2);
            assertThat(mistake.column()).isEqualTo(3);
            assertThat(mistake).hasMessageStartingWith("Expected a statement such as Person(");
        });
    }

    @Test
    void boundaries_too_deep_name_the_limit() {
        assertThat(mistake("Boundary(b, \"B\") {\n".repeat(30))).hasMessage(
                "Boundaries stand more than 24 deep in one another");
    }

    @Test
    void missing_brackets_quotes_and_braces_are_added() {
        Source source = source("System_Boundary(b, \"B\") {", "System(x, \"X\", \"one\"", "System(y, \"Y)",
                "Rel(x, y, \"uses\")");

        assertThat(C4Parser.parse(source).elements()).extracting(element -> element.name().words()).containsExactly("X", "Y");
        assertThat(source.warnings().sentences()).containsExactly("Line 3: a missing ) was added.",
                "Line 4: a missing quote was added.", "Line 5: a boundary without } was closed at the end of the diagram.");
    }

    @Test
    void a_nul_character_in_a_text_ends() {
        assertThat(diagram("System(a, \"A\", x\u0000y)").elements()).hasSize(1);
    }

    private static SyntaxException mistake(String... statements) {
        return catchThrowableOfType(SyntaxException.class, () -> diagram(statements));
    }

    private static C4Diagram diagram(String... statements) {
        return C4Parser.parse(source(statements));
    }

    private static Source source(String... statements) {
        return SourceReader.read("C4Container\n" + String.join("\n", List.of(statements)), Limits.DEFAULT);
    }
}
