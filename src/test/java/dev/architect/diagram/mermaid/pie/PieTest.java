package dev.architect.diagram.mermaid.pie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class PieTest {

    @Test
    void a_pie_has_a_title_and_slices_of_which_the_first_with_a_label_counts() {
        Pie pie = PieParser.parse(source("pie showData title Bill", "\"A: b\" : 42.50", "'C' : 7", "\"A: b\" : 1"));

        assertThat(pie).isEqualTo(new Pie("Bill", true, List.of(new Pie.Slice(RichText.plain("A: b"), 42.5, "42.5"),
                new Pie.Slice(RichText.plain("C"), 7, "7"))));
    }

    @Test
    void a_label_in_quotes_may_go_on_below() {
        assertThat(PieParser.parse(source("pie", "\"A long", "label\" : 1", "\"B\" : 2")).slices())
                .extracting(slice -> slice.label().words()).containsExactly("A long label", "B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Orders : 5|Line 2: The label was put in quotes.|5",
            "“Orders” : 5|Line 2: typographic quotes were read as straight ones.|5",
            "\"Orders\" : 5%|Line 2: The value 5% was read as 5.|5",
            "\"Orders\" : 12,5|Line 2: The value 12,5 was read as 12.5.|12.5",
            "\"Orders\" : 1,250|Line 2: The value 1,250 was read as 1250.|1250" })
    void a_slip_is_mended_and_told(String line, String warning, double value) {
        Source source = source("pie", line);

        Pie pie = PieParser.parse(source);

        assertThat(pie.slices()).singleElement().satisfies(slice -> {
            assertThat(slice.label().words()).isEqualTo("Orders");
            assertThat(slice.value()).isEqualTo(value);
        });
        assertThat(source.warnings().sentences()).containsExactly(warning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\"A\" : -1|The value of A is negative",
            "\"A\" : many|The value many is no number", "\"A\" : 1e9|The value 1e9 is no number", "\"A\" 5|This is no slice",
            "\"A\" : .|The value . is no number" })
    void a_mistake_names_its_place(String line, String reason) {
        SyntaxException mistake = catchThrowableOfType(SyntaxException.class, () -> Pies.draw(source("pie", "  " + line)));

        assertThat(mistake).hasMessageStartingWith(reason);
        assertThat(List.of(mistake.line(), mistake.column())).containsExactly(2, 3);
    }

    @Test
    void slices_below_a_hundredth_stand_in_the_legend_alone() {
        Scene scene = Pies.draw(source("pie", "\"A\" : 99.5", "\"B\" : 0.5", "\"C\" : 0")).scene();

        assertThat(scene.groups("slice")).extracting(Primitive.Group::id).containsExactly("A");
        assertThat(scene.groups("legend")).hasSize(3);
    }

    @Test
    void a_pie_of_zeros_is_an_empty_circle() {
        Scene scene = Pies.draw(source("pie", "\"A\" : 0")).scene();

        assertThat(scene.groups("slice")).isEmpty();
        assertThat(scene.groups("circle")).hasSize(1);
    }

    @Test
    void shares_of_thin_slices_stand_outside_and_apart() {
        Scene scene = Pies.draw(source("pie", "\"A\" : 95", "\"B\" : 1", "\"C\" : 1", "\"D\" : 1", "\"E\" : 1", "\"F\" : 1"))
                .scene();

        List<Bounds> shares = scene.groups("share").map(Primitive::bounds).toList();
        Bounds circle = scene.groups("circle").findFirst().orElseThrow().bounds();
        assertThat(shares).hasSize(6);
        for (int i = 1; i < shares.size(); i++) {
            Bounds share = shares.get(i);
            assertThat(Math.hypot(share.centre().x() - circle.centre().x(), share.centre().y() - circle.centre().y()))
                    .isGreaterThan(circle.width() / 2);
            assertThat(shares.subList(0, i)).noneMatch(share::overlaps);
        }
    }

    @Test
    void a_share_that_makes_room_for_its_neighbours_is_led_to_its_slice() {
        Scene crowded = Pies.draw(source("pie", "\"A\" : 97", "\"B\" : 1", "\"C\" : 1", "\"D\" : 1")).scene();
        Scene alone = Pies.draw(source("pie", "\"A\" : 99", "\"B\" : 1")).scene();

        List<Bounds> shares = crowded.groups("share").map(Primitive::bounds).skip(1).toList();
        assertThat(crowded.groups("leader")).as("the one in the middle stays").hasSize(2);
        assertThat(shares).isSortedAccordingTo(Comparator.comparingDouble(Bounds::x)).hasSize(3);
        assertThat(shares.getLast().bottom() - shares.getFirst().y()).as("in one row").isLessThan(50);
        assertThat(alone.groups("leader")).isEmpty();
    }

    @Test
    void a_legend_may_stand_on_either_side_or_within_the_hole() {
        assertThat(legend("left").right()).isLessThan(circle("left").x());
        assertThat(legend("bottom").y()).isGreaterThan(circle("bottom").bottom());
        assertThat(legend("top").bottom()).isLessThan(circle("top").y());
        assertThat(legend("right").x()).isGreaterThan(circle("right").right());
        assertThat(circle("center").contains(legend("center").centre())).isTrue();
    }

    private static Bounds legend(String position) {
        return placed(position).groups("legend").map(Primitive::bounds).reduce(Bounds::union).orElseThrow();
    }

    private static Bounds circle(String position) {
        return placed(position).groups("circle").findFirst().orElseThrow().bounds();
    }

    private static Scene placed(String position) {
        return Pies.draw(source("%%{init: {'pie': {'legendPosition': '" + position + "', 'donutHole': 0.5}}}%%", "pie",
                "\"A\" : 1", "\"B\" : 2")).scene();
    }

    private static Source source(String... lines) {
        return SourceReader.read(String.join("\n", lines), Limits.DEFAULT);
    }
}
