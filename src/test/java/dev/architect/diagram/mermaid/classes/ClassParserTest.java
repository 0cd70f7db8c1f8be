package dev.architect.diagram.mermaid.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.classes.Member.Classifier;
import dev.architect.diagram.mermaid.classes.Relation.Arrow;
import dev.architect.diagram.mermaid.classes.Relation.Line;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class ClassParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = { "<|--~TRIANGLE~SOLID~NONE", "--|>~NONE~SOLID~TRIANGLE",
            "*--~DIAMOND~SOLID~NONE", "--*~NONE~SOLID~DIAMOND", "o--~HOLLOW_DIAMOND~SOLID~NONE",
            "--o~NONE~SOLID~HOLLOW_DIAMOND", "<--~BARB~SOLID~NONE", "-->~NONE~SOLID~BARB", "--~NONE~SOLID~NONE",
            "..~NONE~DASHED~NONE", "..>~NONE~DASHED~BARB", "<..~BARB~DASHED~NONE", "..|>~NONE~DASHED~TRIANGLE",
            "<|..~TRIANGLE~DASHED~NONE", "<|--|>~TRIANGLE~SOLID~TRIANGLE", "*..o~DIAMOND~DASHED~HOLLOW_DIAMOND",
            "|>--<|~TRIANGLE~SOLID~TRIANGLE", "()--()~RING~SOLID~RING" })
    void every_relation_is_known(String written, Marker start, Line line, Marker end) {
        for (String relation : List.of("A %s B", "A %s B : holds", "A \"1\" %s \"0..*\" B:holds")) {
            ClassDiagram diagram = diagram(relation.formatted(written));

            assertThat(diagram.relations()).singleElement().satisfies(found -> {
                assertThat(found.from()).isEqualTo("A");
                assertThat(found.to()).isEqualTo("B");
                assertThat(found.arrow()).isEqualTo(new Arrow(start, line, end));
            });
        }
    }

    @Test
    void numbers_and_a_label_belong_to_the_relation() {
        assertThat(diagram("Order\"1\"*--\"1..*\"Line:has two words").relations()).containsExactly(new Relation("Order", "Line",
                new Arrow(Marker.DIAMOND, Line.SOLID, Marker.NONE), RichText.plain("has two words"), RichText.plain("1"),
                RichText.plain("1..*")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = { "+int age!+int age!false!NONE",
            "String name$!String name!false!STATIC",
            "+move()*!+move()!true!ABSTRACT", "-close() void*!-close() : void!true!ABSTRACT",
            "#reset()$ int!#reset() : int!true!STATIC", "~List~int~ items!~List<int> items!false!NONE",
            "find(id): Optional~T~!find(id) : : Optional<T>!true!NONE",
            "map(Map~String, List~int~~ m) bool!map(Map<String, List<int>> m) : bool!true!NONE",
            "operator()(int x)!operator()(int x)!true!NONE",
            "+__init__(self, *args, **more)!+__init__(self, *args, **more)!true!NONE",
            "+ spaced out!+ spaced out!false!NONE", "odd)!odd)!false!NONE" })
    void a_member_is_drawn_as_mermaid_draws_it(String written, String drawn, boolean isMethod, Classifier classifier) {
        assertThat(MemberReader.read(written)).isEqualTo(new Member(drawn, isMethod, classifier));
    }

    @Test
    void members_stand_in_braces_or_behind_a_colon() {
        ClassBox box = diagram("class Order {", "  <<entity>>", "  +id", "", "  total() Money", "}", "Order : -lines",
                "Order: close()")
                .classes().getFirst();

        assertThat(box.annotation()).isEqualTo("entity");
        assertThat(box.attributes()).extracting(Member::text).containsExactly("+id", "-lines");
        assertThat(box.methods()).extracting(Member::text).containsExactly("total() : Money", "close()");
    }

    @Test
    void names_are_dotted_dashed_accented_generic_or_in_backticks() {
        ClassDiagram diagram = diagram("class pkg.Order-Item", "class Ação", "class Box~T~", "class `with blanks!`",
                "class Id[\"A **label**\"]");

        assertThat(diagram.classes()).extracting(ClassBox::id).containsExactly("pkg.Order-Item", "Ação", "Box", "with blanks!",
                "Id");
        assertThat(diagram.classes()).extracting(box -> box.name().words()).containsExactly("pkg.Order-Item", "Ação", "Box<T>",
                "with blanks!", "A label");
    }

    @Test
    void a_keyword_can_be_the_name_of_a_class_in_a_relation() {
        assertThat(diagram("note --> style : x", "class --> note").relations()).extracting(Relation::from)
                .containsExactly("note", "class");
    }

    @Test
    void a_dotted_namespace_is_one_in_another() {
        ClassDiagram diagram = diagram("namespace A.B[\"Inner\"] {", "class X", "namespace C { class Y }", "note \"in\"", "}",
                "class Z");

        assertThat(diagram.namespaces()).containsExactly(new Namespace("namespace A", RichText.plain("A"), ""),
                new Namespace("namespace A.B", RichText.plain("Inner"), "namespace A"),
                new Namespace("namespace A.B.C", RichText.plain("C"), "namespace A.B"));
        assertThat(diagram.classes()).extracting(ClassBox::namespace).containsExactly("namespace A.B", "namespace A.B.C", "");
        assertThat(diagram.notes()).extracting(Remark::namespace).containsExactly("namespace A.B");
    }

    @Test
    void a_note_for_a_class_is_linked_before_all_relations() {
        ClassDiagram diagram = diagram("A --> B", "note for B \"says\nmore\"", "note for Nobody \"alone\"");

        assertThat(diagram.relations()).extracting(Relation::from).containsExactly("note 0", "A");
        assertThat(diagram.notes()).extracting(note -> note.text().words()).containsExactly("says more", "alone");
    }

    @Test
    void a_lollipop_is_an_interface_and_no_class() {
        ClassDiagram diagram = diagram("Port ()-- Service", "Service --() Port");

        assertThat(diagram.classes()).extracting(ClassBox::id).containsExactly("Service");
        assertThat(diagram.interfaces()).extracting(each -> each.text().words()).containsExactly("Port", "Port");
    }

    @Test
    void styles_come_from_every_statement_that_sets_them() {
        ClassDiagram diagram = diagram("class A:::hot", "class B", "cssClass \"B\" hot", "style B stroke:#00f",
                "classDef hot,warm fill:#f00;", "click A href \"https://x.test\" \"tip\"", "direction RL");

        assertThat(diagram.classes()).extracting(box -> box.styles().get("fill")).containsExactly("#f00", "#f00");
        assertThat(diagram.classes().getLast().styles()).containsEntry("stroke", "#00f");
        assertThat(diagram.direction()).isEqualTo(Direction.LEFT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = { "A -> B!the line - was read as --.",
            "A ==> B!the line == was read as --.", "A -.-> B!the line -.- was read as ...",
            "interface A {\\n}!interface was read as a class with <<interface>>.",
            "class A extends B!extends was read as --|>.",
            "A -->|uses| B!the text in pipes was read as a label; write it behind a colon.",
            "A --> B --> C!a chain of arrows was read as a relation for each of them.",
            "A {\\n x\\n}!class was put before A.",
            "class A\\n{\\n x\\n}!a { on a line of its own was kept; put it behind the name.",
            "note for A text!a note without quotes was kept; write note \"text\".", "}!a } that closes nothing was left out.",
            "My Class --> B!a name with blanks was joined; write it in backticks or as class Id[\"text\"].",
            "direction UP!the direction is not known and was left out; write TB, BT, LR or RL.",
            "A!A by itself draws nothing; write class A." })
    void slips_are_mended_with_a_warning(String written, String warning) {
        Source source = source(written.replace("\\n", "\n"), "class Last");

        ClassParser.parse(source);

        assertThat(source.warnings().sentences()).anySatisfy(sentence -> assertThat(sentence).endsWith(": " + warning));
    }

    @Test
    void a_text_within_an_arrow_is_its_label() {
        assertThat(diagram("A -- pays for --> B").relations()).singleElement().satisfies(found -> {
            assertThat(found.to()).isEqualTo("B");
            assertThat(found.label().words()).isEqualTo("pays for");
        });
    }

    @Test
    void a_class_that_is_not_closed_ends_before_the_next_one() {
        ClassDiagram diagram = diagram("class A {", "+x", "class B {", "+y");

        assertThat(diagram.classes()).extracting(box -> box.attributes().size()).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = { "A -->!2!6!The arrow leads nowhere",
            "  class!2!6!Expected the name of a class", "A ? B!2!3!Expected an arrow such as -->",
            "class A[\"x!2!11!Expected ]",
            "<<interface A!2!1!The annotation is not closed",
            "namespace N!2!12!Expected {", "style A!2!7!Expected a class and its style",
            "A \"1\" B!2!6!Expected an arrow such as --> behind", "class Box~T!2!10!The type of the class is not closed" })
    void what_cannot_be_read_is_told_with_its_place(String written, int line, int column, String reason) {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class, () -> diagram(written));

        assertThat(mistake).hasMessageStartingWith(reason);
        assertThat(mistake.line()).isEqualTo(line);
        assertThat(mistake.column()).isEqualTo(column);
    }

    @Test
    void a_diagram_that_is_too_large_is_rejected_by_its_limit() {
        var classes = new StringBuilder("classDiagram\n");
        for (int i = 0; i <= Limits.DEFAULT.elements(); i++) {
            classes.append("class C").append(i).append('\n');
        }

        assertThat(catchThrowableOfType(SyntaxException.class,
                () -> ClassParser.parse(SourceReader.read(classes.toString(), Limits.DEFAULT))))
                .hasMessage("The class diagram has more than 400 classes, notes and namespaces: draw it in parts");
    }

    private static ClassDiagram diagram(String... lines) {
        return ClassParser.parse(source(lines));
    }

    private static Source source(String... lines) {
        return SourceReader.read("classDiagram\n" + String.join("\n", lines), Limits.DEFAULT);
    }
}
