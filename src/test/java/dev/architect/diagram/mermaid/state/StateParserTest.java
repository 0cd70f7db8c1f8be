package dev.architect.diagram.mermaid.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class StateParserTest {

    @Test
    void states_transitions_and_terminals_become_the_model() {
        StateDiagram diagram = parse("""
                stateDiagram-v2
                    direction LR
                    [*] --> Idle
                    Idle --> Busy : start
                    Busy --> [*]
                """);

        assertThat(diagram).isEqualTo(new StateDiagram(Optional.empty(), Direction.RIGHT,
                List.of(":0:start", "Idle", "Busy", ":0:end"),
                List.of(pseudo(":0:start", State.Kind.START, ""), simple("Idle", ""), simple("Busy", ""),
                        pseudo(":0:end", State.Kind.END, "")),
                List.of(),
                List.of(transition(":0:start", "Idle", ""), transition("Idle", "Busy", "start"),
                        transition("Busy", ":0:end", ""))));
    }

    @Test
    void a_composite_has_terminals_and_a_direction_of_its_own() {
        StateDiagram diagram = parse("""
                stateDiagram-v2
                    state "Long name" as Outer {
                        direction LR
                        [*] --> a
                    }
                    [*] --> Outer
                """);

        assertThat(diagram.composites()).containsExactly(new Composite("Outer", false, RichText.plain("Long name"), "",
                Direction.RIGHT, Map.of()));
        assertThat(diagram.states()).containsExactly(pseudo("Outer:0:start", State.Kind.START, "Outer"),
                simple("a", "Outer"), pseudo(":0:start", State.Kind.START, ""));
    }

    @Test
    void dashes_divide_a_composite_into_regions_and_empty_ones_are_left_out() {
        StateDiagram diagram = parse("""
                stateDiagram-v2
                    state S {
                        [*] --> a
                        --
                        direction LR
                        [*] --> b
                        --
                    }
                """);

        assertThat(diagram.composites()).extracting(Composite::id, Composite::parent, Composite::direction)
                .containsExactly(tuple("S", "", Direction.DOWN), tuple("S:0", "S", Direction.DOWN),
                        tuple("S:1", "S", Direction.RIGHT));
        assertThat(diagram.states()).extracting(State::id, State::parent).containsExactly(tuple("S:0:start", "S:0"),
                tuple("a", "S:0"), tuple("S:1:start", "S:1"), tuple("b", "S:1"));
    }

    @Test
    void descriptions_add_up_below_the_first() {
        StateDiagram diagram = parse("stateDiagram\n state \"Ready\" as r\n r : entry\n r : exit\n");

        assertThat(diagram.states()).containsExactly(new State("r", State.Kind.SIMPLE, RichText.plain("Ready"),
                List.of(RichText.plain("entry"), RichText.plain("exit")), "", Map.of()));
    }

    @Test
    void forks_joins_and_choices_are_written_in_either_brackets() {
        StateDiagram diagram = parse("""
                stateDiagram-v2
                    state f <<fork>>
                    state j [[JOIN]]
                    state c<<choice>>
                """);

        assertThat(diagram.states()).extracting(State::id, State::kind).containsExactly(tuple("f", State.Kind.BAR),
                tuple("j", State.Kind.BAR), tuple("c", State.Kind.CHOICE));
    }

    @Test
    void a_state_that_is_named_before_it_is_a_fork_stays_a_state_as_in_mermaid() {
        assertThat(parse("stateDiagram-v2\n f --> a\n state f <<fork>>\n").states()).extracting(State::kind)
                .containsExactly(State.Kind.SIMPLE, State.Kind.SIMPLE);
    }

    @Test
    void a_state_lies_in_the_composite_that_names_it_last() {
        StateDiagram diagram = parse("""
                stateDiagram-v2
                    state A { x --> shared }
                    state B { y --> shared }
                    shared --> z
                """);

        assertThat(diagram.states()).extracting(State::id, State::parent)
                .contains(tuple("shared", "B"), tuple("z", ""));
    }

    @Test
    void a_composite_that_names_itself_does_not_lie_in_itself() {
        StateDiagram diagram = parse("stateDiagram-v2\n state A {\n x --> A\n state B {\n y --> A\n }\n }\n");

        assertThat(diagram.composites()).extracting(Composite::id, Composite::parent).containsExactly(tuple("A", ""),
                tuple("B", "A"));
    }

    @Test
    void notes_hang_on_their_state_in_the_direction_of_their_side() {
        StateDiagram diagram = parse("""
                stateDiagram-v2
                    state C {
                        note left of a : before
                        note right of a
                            two
                              lines
                        end note
                    }
                    note "free" as N
                """);

        assertThat(diagram.states()).extracting(State::id, State::kind, state -> state.name().words(), State::parent)
                .containsExactly(tuple("a", State.Kind.SIMPLE, "a", "C"),
                        tuple("a:note0", State.Kind.NOTE, "before", "C"),
                        tuple("a:note1", State.Kind.NOTE, "two lines", "C"), tuple(":note2", State.Kind.NOTE, "free", ""));
        assertThat(diagram.transitions()).containsExactly(new Transition("a:note0", "a", RichText.EMPTY, true),
                new Transition("a", "a:note1", RichText.EMPTY, true));
    }

    @Test
    void classes_and_styles_are_merged() {
        StateDiagram diagram = parse("""
                stateDiagram-v2
                    classDef hot fill:#f00,color:white;
                    classDef calm fill:#0f0
                    [*] --> A:::hot : go
                    B:::calm --> A
                    class B, C hot
                    style A stroke:#00f
                    C --> A
                """);

        assertThat(diagram.states()).extracting(State::id, State::styles).containsExactly(tuple(":0:start", Map.of()),
                tuple("A", Map.of("fill", "#f00", "color", "white", "stroke", "#00f")),
                tuple("B", Map.of("fill", "#f00", "color", "white")), tuple("C", Map.of("fill", "#f00", "color", "white")));
    }

    @Test
    void comments_and_what_shows_nothing_are_left_out_silently() {
        Source source = source("""
                stateDiagram-v2
                    # a comment
                    A --> B%% a comment
                    B --> C : text %% that belongs to it
                    hide empty description
                    scale 350 width
                    click A "https://example.org" "tip"
                    class A nothing
                """);

        assertThat(StateParser.parse(source).transitions()).containsExactly(transition("A", "B", ""),
                transition("B", "C", "text %% that belongs to it"));
        assertThat(source.warnings().sentences()).isEmpty();
    }

    @Test
    void names_may_have_hyphens_dots_and_letters_of_any_script() {
        assertThat(parse("stateDiagram-v2\n in-progress-->v1.2\n v1.2 --> ação\n").order())
                .containsExactly("in-progress", "v1.2", "ação");
    }

    @Test
    void a_keyword_before_an_arrow_or_a_colon_is_a_state() {
        assertThat(parse("stateDiagram-v2\n note --> state\n state --> end : x\n direction : y\n").order())
                .containsExactly("note", "state", "end", "direction");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "A -> B | the arrow -> was read as -->.",
            "A ->> B | the arrow ->> was read as -->.", "A ==> B | the arrow ==> was read as -->.",
            "A → B | the arrow → was read as -->.", "A --- B | the arrow --- was read as -->." })
    void arrows_of_other_types_are_mended(String statement, String warning) {
        Source source = source("stateDiagram-v2\n" + statement);

        assertThat(StateParser.parse(source).transitions()).containsExactly(transition("A", "B", ""));
        assertThat(source.warnings().sentences()).containsExactly("Line 2: " + warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "A -->%text% B | a text between % was read as one behind a colon.",
            "A -- text --> B | the arrow -- text --> was read as -->." })
    void words_within_an_arrow_are_kept(String statement, String warning) {
        Source source = source("stateDiagram-v2\n" + statement.replace('%', '|'));

        assertThat(StateParser.parse(source).transitions()).containsExactly(transition("A", "B", "text"));
        assertThat(source.warnings().sentences()).containsExactly("Line 2: " + warning.replace('%', '|'));
    }

    @Test
    void names_with_blanks_are_kept_with_a_warning() {
        Source source = source("stateDiagram-v2\n Not started --> In progress : go\n state My Group {\n a\n }\n");

        assertThat(StateParser.parse(source).order()).containsExactly("Not started", "In progress", "My Group", "a");
        assertThat(source.warnings().sentences()).contains(
                "Line 2: a name with blanks was kept; write state \"long name\" as id.",
                "Line 3: a name with blanks was kept; write state \"long name\" as id.");
    }

    @Test
    void what_is_left_open_is_closed_with_a_warning() {
        Source source = source("stateDiagram-v2\n state A {\n x --> y\n note right of x\n never closed\n");

        StateDiagram diagram = StateParser.parse(source);
        assertThat(diagram.states()).extracting(state -> state.name().words()).contains("never closed");
        assertThat(source.warnings().sentences()).containsExactly("Line 4: a note without end note was closed.",
                "Line 5: a composite state without } was closed at the end of the diagram.");
    }

    @Test
    void transitions_in_a_row_are_read_one_by_one() {
        assertThat(parse("stateDiagram-v2\n a --> b --> c : x\n").transitions())
                .containsExactly(transition("a", "b", ""), transition("b", "c", "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "A --> | 4 | The arrow leads nowhere: expected a state behind it",
            "--> B | 2 | Expected a state here, such as Idle or [*]",
            "A --> B { | 10 | Expected the end of the transition here; a composite state is written state A { on its own",
            "note beside A : x | 7 | Expected where the note stands, such as note right of Idle : text",
            "state \"never closed | 8 | The quoted name does not end: expected \"",
            "A::: --> B | 7 | Expected the name of a class behind :::",
            "classDef hot | 11 | Expected a name and its style, such as classDef hot fill:#f96" })
    void what_cannot_be_read_is_rejected_where_it_stands(String statement, int column, String reason) {
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("stateDiagram-v2\n a --> b\n " + statement))
                .withMessage(reason)
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(3);
                    assertThat(mistake.column()).isEqualTo(column);
                });
    }

    @Test
    void limits_are_kept() {
        var limits = new Limits(10_000, 3, 2, 2, 20, 1_000_000, Duration.ofSeconds(10));

        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> parse("stateDiagram\n a\n b\n c\n d", limits))
                .withMessageContaining("more than 3 states");
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("stateDiagram\n a --> b\n b --> a\n a --> b", limits))
                .withMessageContaining("more than 2 transitions");
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("stateDiagram\n state a {\n state b {\n state c {\n", limits))
                .withMessageContaining("more than 2 deep");
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("stateDiagram\n a : a description of many words", limits))
                .withMessageContaining("at most 20");
    }

    @Test
    void states_that_move_into_one_another_are_no_deeper_than_the_limit() {
        var limits = new Limits(10_000, 100, 100, 2, 100, 1_000_000, Duration.ofSeconds(10));

        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> parse("stateDiagram\n state a { b }\n state b { c }\n state c { d }\n", limits))
                .withMessageContaining("more than 2 deep");
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static State simple(String id, String parent) {
        return new State(id, State.Kind.SIMPLE, RichText.plain(id), List.of(), parent, Map.of());
    }

    private static State pseudo(String id, State.Kind kind, String parent) {
        return new State(id, kind, RichText.EMPTY, List.of(), parent, Map.of());
    }

    private static Transition transition(String from, String to, String label) {
        return new Transition(from, to, RichText.plain(label), false);
    }

    private static StateDiagram parse(String text) {
        return StateParser.parse(source(text));
    }

    private static StateDiagram parse(String text, Limits limits) {
        return StateParser.parse(SourceReader.read(text, limits));
    }

    private static Source source(String text) {
        return SourceReader.read(text, Limits.DEFAULT);
    }
}
