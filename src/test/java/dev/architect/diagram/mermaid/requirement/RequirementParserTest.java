package dev.architect.diagram.mermaid.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class RequirementParserTest {

    @Test
    void requirements_elements_and_relationships_become_the_model() {
        RequirementDiagram diagram = parse("""
                requirementDiagram
                    direction LR
                    functionalRequirement login {
                        Id: 1.1
                        Text: "Users log in: once"
                        RISK: MEDIUM
                        verifyMethod: test
                    }
                    element page {
                        type: screen
                        docRef: docs/login
                    }
                    page - satisfies -> login
                """);

        assertThat(diagram).isEqualTo(new RequirementDiagram(Optional.empty(), Direction.RIGHT,
                List.of(entry("login", "Functional Requirement", "ID: 1.1", "Text: Users log in: once", "Risk: Medium",
                        "Verification: Test"), entry("page", "Element", "Type: screen", "Doc Ref: docs/login")),
                List.of(new Relationship("page", Relationship.Kind.SATISFIES, "login"))));
    }

    @ParameterizedTest
    @CsvSource({ "requirement,Requirement", "functionalRequirement,Functional Requirement",
            "interfaceRequirement,Interface Requirement", "performanceRequirement,Performance Requirement",
            "physicalRequirement,Physical Requirement", "designConstraint,Design Constraint", "element,Element" })
    void every_kind_is_written_over_its_name(String word, String kind) {
        assertThat(parse("requirementDiagram\n" + word + " a {\n}\n").entries()).containsExactly(entry("a", kind));
    }

    @ParameterizedTest
    @EnumSource
    void relationships_are_written_in_either_direction(Relationship.Kind kind) {
        assertThat(parse("""
                requirementDiagram
                    element a {
                    }
                    element b {
                    }
                    a - %1$s -> b
                    a <- %1$s - b
                """.formatted(kind.word())).relationships()).containsExactly(new Relationship("a", kind, "b"),
                new Relationship("b", kind, "a"));
    }

    @Test
    void names_in_quotes_may_hold_anything() {
        RequirementDiagram diagram = parse("""
                requirementDiagram
                    element "a -> {b}: c" {
                    }
                    "a -> {b}: c" - traces -> "a -> {b}: c"
                """);

        assertThat(diagram.relationships()).containsExactly(new Relationship("a -> {b}: c", Relationship.Kind.TRACES,
                "a -> {b}: c"));
    }

    @Test
    void names_may_have_hyphens_and_blanks() {
        Source source = source("""
                requirementDiagram
                    requirement REQ-001 {
                    }
                    element test suite {
                    }
                    test suite - verifies -> REQ-001
                    REQ-001 <- traces - test suite
                """);

        assertThat(RequirementParser.parse(source).relationships()).containsExactly(
                new Relationship("test suite", Relationship.Kind.VERIFIES, "REQ-001"),
                new Relationship("test suite", Relationship.Kind.TRACES, "REQ-001"));
        assertThat(source.warnings().sentences()).isEmpty();
    }

    @Test
    void classes_and_styles_are_merged() {
        RequirementDiagram diagram = parse("""
                requirementDiagram
                    requirement a:::hot,bold {
                    }
                    requirement b {
                    }
                    element c {
                    }
                    b:::bold
                    class b,c hot
                    style c stroke:#00f
                    classDef hot fill:#f00
                    classDef bold,strong font-weight:bold
                """);

        assertThat(diagram.entries()).extracting(Entry::styles).containsExactly(
                Map.of("fill", "#f00", "font-weight", "bold"), Map.of("font-weight", "bold", "fill", "#f00"),
                Map.of("fill", "#f00", "stroke", "#00f"));
    }

    @Test
    void comments_are_left_out() {
        assertThat(parse("""
                requirementDiagram
                    # one
                    requirement a { %% two
                        %% three
                        id: 1 %% four
                    }
                """).entries()).containsExactly(entry("a", "Requirement", "ID: 1"));
    }

    @Test
    void slips_are_mended_with_a_warning() {
        Source source = source("""
                requirementDiagram
                    requirement a {
                        risk: critical
                        priority: 1
                    }
                    b -- satisfy --> a
                    element c {
                        type: x
                """);

        RequirementDiagram diagram = RequirementParser.parse(source);
        assertThat(diagram.entries()).containsExactly(entry("a", "Requirement", "Risk: Critical"),
                entry("c", "Element", "Type: x"), entry("b", "Element"));
        assertThat(source.warnings().sentences()).containsExactly(
                "Line 3: the risk is none of low, medium and high, and was kept.",
                "Line 4: a line that is no id, text, risk, verifymethod, type or docref was left out.",
                "Line 6: the relationship satisfy was read as satisfies.",
                "Line 8: a requirement or element without } was closed.",
                "Line 6: a relationship names what is not defined; it was drawn as an element.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a - likes -> b | 6 | Expected a relationship such as a - satisfies -> b; "
                    + "its kind is contains, copies, derives, satisfies, verifies, refines or traces",
            "nonsense | 2 | Expected a requirement such as requirement login { … } or a relationship such as a - satisfies -> b",
            "requirement { | 14 | Expected a name, such as requirement login {",
            "requirement x | 14 | Expected { behind the name, and its id and text on lines of their own",
            "requirement \"x | 14 | The text in quotes does not end: expected \"",
            "classDef hot | 11 | Expected a name and its style, such as classDef hot fill:#f96" })
    void what_cannot_be_read_is_rejected_where_it_stands(String statement, int column, String reason) {
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("requirementDiagram\n\n " + statement))
                .withMessage(reason)
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(3);
                    assertThat(mistake.column()).isEqualTo(column);
                });
    }

    @Test
    void a_line_without_a_colon_is_rejected_within_a_requirement() {
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("requirementDiagram\n requirement a {\n  id 1\n }"))
                .withMessage("Expected a line such as id: 1, text: words, risk: high or verifymethod: test")
                .satisfies(mistake -> assertThat(mistake.line()).isEqualTo(3));
    }

    @Test
    void limits_are_kept() {
        var limits = new Limits(10_000, 2, 1, 10, 20, 1_000_000, Duration.ofSeconds(10));

        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("requirementDiagram\n a - traces -> b\n b - traces -> c", limits))
                .withMessageContaining("more than 1 relationships");
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("requirementDiagram\n element a {}\n element b {}\n element c {}", limits))
                .withMessageContaining("more than 2 requirements and elements");
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("requirementDiagram\n element a {\n type: of rather too many words\n }", limits))
                .withMessageContaining("at most 20");
    }

    private static Entry entry(String id, String kind, String... facts) {
        return new Entry(id, kind, RichText.plain(id), List.of(facts).stream().map(RichText::plain).toList(), Map.of());
    }

    private static RequirementDiagram parse(String text) {
        return RequirementParser.parse(source(text));
    }

    private static RequirementDiagram parse(String text, Limits limits) {
        return RequirementParser.parse(SourceReader.read(text, limits));
    }

    private static Source source(String text) {
        return SourceReader.read(text, Limits.DEFAULT);
    }
}
