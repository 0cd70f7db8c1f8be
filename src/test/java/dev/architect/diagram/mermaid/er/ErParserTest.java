package dev.architect.diagram.mermaid.er;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.er.Relationship.Kind;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class ErParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = { "||--||!ONE!true!ONE", "|o--o|!ZERO_OR_ONE!true!ZERO_OR_ONE",
            "}o..o{!ZERO_OR_MORE!false!ZERO_OR_MORE", "}|.-|{!ONE_OR_MORE!false!ONE_OR_MORE",
            "o{-.}o!ZERO_OR_MORE!false!ZERO_OR_MORE", " 1 to zero or more !ONE!true!ZERO_OR_MORE",
            " many(0) optionally to 0+ !ZERO_OR_MORE!false!ZERO_OR_MORE",
            " ONLY ONE to Many(1) !ONE!true!ONE_OR_MORE", " one or zero to zero or one !ZERO_OR_ONE!true!ZERO_OR_ONE",
            " one or more optionally to one or many !ONE_OR_MORE!false!ONE_OR_MORE",
            " zero or many to 1+ !ZERO_OR_MORE!true!ONE_OR_MORE", " one to many !ONE!true!ZERO_OR_MORE",
            " u--o{!NONE!true!ZERO_OR_MORE" })
    void every_relationship_is_known(String written, Marker start, boolean identifying, Marker end) {
        for (String relationship : List.of("A %s B : has", "A   %s   B:\"has\"")) {
            assertThat(diagram(relationship.formatted(written)).relationships()).containsExactly(
                    new Relationship("A", "B", new Kind(start, identifying, end), RichText.plain("has")));
        }
    }

    @Test
    void a_relationship_needs_no_blanks() {
        assertThat(diagram("ORDER||--|{LINE:has").relationships()).containsExactly(new Relationship("ORDER", "LINE",
                new Kind(Marker.ONE, true, Marker.ONE_OR_MORE), RichText.plain("has")));
    }

    @Test
    void attributes_have_a_type_a_name_keys_and_a_comment() {
        assertThat(attributes("string[] *id PK, fk \"the key\"", "List~int~ `two words` UK", "varchar(20)? x int y",
                "decimal(10, 2) price \"in €\"")).containsExactly(new Attribute("string[]", "*id", "PK,fk", "the key"),
                        new Attribute("List~int~", "two words", "UK", ""), new Attribute("varchar(20)?", "x", "", ""),
                        new Attribute("int", "y", "", ""), new Attribute("decimal(10, 2)", "price", "", "in €"));
    }

    @Test
    void what_people_add_from_sql_becomes_a_comment() {
        assertThat(attributes("int id PK NOT NULL", "text body DEFAULT 'x' %% why", "lonely", "at: timestamp"))
                .containsExactly(new Attribute("int", "id", "PK", "NOT NULL"),
                        new Attribute("text", "body", "", "DEFAULT 'x'"), new Attribute("", "lonely", "", ""),
                        new Attribute("timestamp", "at", "", ""));
    }

    @Test
    void names_are_quoted_dashed_dotted_numbered_or_aliases() {
        ErDiagram diagram = diagram("\"Order item\" }o--|| schema.table-x : a", "p[Person]", "q[\"A **bold** one\"] {", "}",
                "2024", "Ação");

        assertThat(diagram.entities()).extracting(Entity::id).containsExactly("Order item", "schema.table-x", "p", "q", "2024",
                "Ação");
        assertThat(diagram.entities()).extracting(entity -> entity.name().words()).contains("Person", "A bold one");
    }

    @Test
    void an_entity_belongs_to_the_first_subgraph_that_names_it() {
        ErDiagram diagram = diagram("subgraph out [All of it]", "subgraph in", "direction LR", "A", "end", "A ||--|| B : x",
                "end", "in ||--|| C : y");

        assertThat(diagram.subgraphs()).extracting(Subgraph::id, Subgraph::parent, Subgraph::direction).containsExactly(
                tuple("out", "", Optional.empty()),
                tuple("in", "out", Optional.of(Direction.RIGHT)));
        assertThat(diagram.entities()).extracting(Entity::id, Entity::subgraph).containsExactly(
                tuple("A", "in"), tuple("B", "out"),
                tuple("C", ""));
    }

    @Test
    void styles_come_from_every_statement_that_sets_them() {
        ErDiagram diagram = diagram("A:::hot ||--|| B:::cool,hot : x", "class A cool", "style B stroke:#00f;",
                "classDef hot fill:#f00", "classDef cool color:#0f0", "direction BT");

        assertThat(diagram.entities()).extracting(Entity::styles).allSatisfy(styles -> assertThat(styles)
                .containsEntry("fill", "#f00").containsEntry("color", "#0f0"));
        assertThat(diagram.entities().getLast().styles()).containsEntry("stroke", "#00f");
        assertThat(diagram.direction()).isEqualTo(Direction.UP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = {
            "A ||--o{ B : owns many!a role of several words was kept; write it in quotes.",
            "A ||--o{ B!a relationship without a role was kept; write A ||--o{ B : role.",
            "A --> B : x!the relationship --> is not one of Mermaid's; write one such as ||--o{.",
            "direction UP!the direction is not known and was left out; write TB, BT, LR or RL.",
            "end!an end without a subgraph was left out.",
            "A {\\n string x!an entity without } was closed at the end of the diagram.",
            "A {\\n x\\n}!an attribute without a type was kept; write string x.",
            "A {\\n int x “why”\\n int y NOT NULL\\n}!what stands behind an attribute was kept as its comment; write it in quotes." })
    void slips_are_mended_with_a_warning(String written, String warning) {
        Source source = source(written.replace("\\n", "\n"));

        ErParser.parse(source);

        assertThat(source.warnings().sentences()).anySatisfy(sentence -> assertThat(sentence).endsWith(": " + warning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = { "A ||--o{!2!9!The relationship leads nowhere",
            "A ? B!2!3!Expected a relationship such as ||--o{", "A { `x }!2!5!The word is not closed",
            "A[x!2!2!The alias is not closed", "style A!2!7!Expected an entity",
            "\"\"!2!1!Expected the name of an entity" })
    void what_cannot_be_read_is_told_with_its_place(String written, int line, int column, String reason) {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class, () -> diagram(written));

        assertThat(mistake).hasMessageStartingWith(reason);
        assertThat(mistake.line()).isEqualTo(line);
        assertThat(mistake.column()).isEqualTo(column);
    }

    @Test
    void a_diagram_that_is_too_large_is_rejected_by_its_limit() {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class,
                () -> diagram("A ||--|| B : x\n".repeat(Limits.DEFAULT.connections() + 1)));

        assertThat(mistake).hasMessage("The diagram has more than 800 relationships: draw it in parts");
        assertThat(mistake.line()).isEqualTo(Limits.DEFAULT.connections() + 2);
    }

    private static List<Attribute> attributes(String... lines) {
        return diagram("A {\n" + String.join("\n", lines) + "\n}").entities().getFirst().attributes();
    }

    private static ErDiagram diagram(String... lines) {
        return ErParser.parse(source(lines));
    }

    private static Source source(String... lines) {
        return SourceReader.read("erDiagram\n" + String.join("\n", lines), Limits.DEFAULT);
    }
}
