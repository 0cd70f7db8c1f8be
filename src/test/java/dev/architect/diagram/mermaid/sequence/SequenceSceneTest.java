package dev.architect.diagram.mermaid.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Primitive.Text;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.sequence.Step.Message;

/// What must hold for every picture of a sequence diagram.
class SequenceSceneTest {

    private record Drawn(SequenceDiagram diagram, Scene scene) {

        static Drawn of(String name) {
            String text = Corpus.text(name);
            return new Drawn(Corpus.parsed(text), SequenceDiagrams.draw(Corpus.source(text)).scene());
        }

        List<Group> groups(String role) {
            return scene.groups(role).toList();
        }

        List<Message> messages() {
            return diagram.steps().stream().filter(Message.class::isInstance).map(Message.class::cast).toList();
        }

        List<Step.Note> notes() {
            return diagram.steps().stream().filter(Step.Note.class::isInstance).map(Step.Note.class::cast).toList();
        }

        double lane(int participant) {
            return lifeline(participant).points().getFirst().x();
        }

        Path lifeline(int participant) {
            return (Path) groups("lifeline").get(participant).members().getFirst();
        }
    }

    static List<String> corpus() {
        return Corpus.names();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everything_lies_inside_the_canvas(String name) {
        Drawn drawn = Drawn.of(name);

        Bounds canvas = new Bounds(0, 0, drawn.scene().width(), drawn.scene().height());
        assertThat(drawn.scene().leaves()).allSatisfy(leaf -> {
            Bounds bounds = leaf.bounds();
            assertThat(bounds.x()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.y()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.right()).isLessThanOrEqualTo(canvas.right());
            assertThat(bounds.bottom()).isLessThanOrEqualTo(canvas.bottom());
        });
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void every_participant_message_and_note_is_labelled_in_order(String name) {
        Drawn drawn = Drawn.of(name);

        List<String> labels = drawn.diagram().participants().stream().map(each -> squeezed(each.label().words())).toList();
        assertThat(drawn.groups("node").stream().map(SequenceSceneTest::words)).hasSameSizeAs(labels)
                .containsExactlyInAnyOrderElementsOf(labels);
        assertThat(drawn.groups("edge").stream().map(Group::id)).containsExactlyElementsOf(
                drawn.messages().stream().map(each -> id(drawn, each.from()) + "→" + id(drawn, each.to())).toList());
        assertThat(drawn.groups("label").stream().map(SequenceSceneTest::words)).containsExactlyElementsOf(
                drawn.messages().stream().map(each -> squeezed(each.text().words())).filter(each -> !each.isEmpty()).toList());
        assertThat(drawn.groups("number").stream().map(SequenceSceneTest::words)).containsExactlyElementsOf(
                drawn.messages().stream().map(Message::number).filter(each -> !each.isEmpty()).toList());
        assertThat(drawn.groups("note").stream().map(SequenceSceneTest::words))
                .containsExactlyElementsOf(drawn.notes().stream().map(each -> squeezed(each.text().words())).toList());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void arrows_start_and_end_on_lanes_activations_or_figures(String name) {
        Drawn drawn = Drawn.of(name);

        for (int i = 0; i < drawn.messages().size(); i++) {
            Message message = drawn.messages().get(i);
            List<Point> line = line(drawn.groups("edge").get(i));
            boolean startsBehindItsNumber = !message.number().isEmpty() && message.arrow().start() != Head.NONE;
            if (!startsBehindItsNumber) {
                assertThat(edges(drawn, message.from())).as("start of message %d", i)
                        .anySatisfy(edge -> assertThat(line.getFirst().x()).isCloseTo(edge, within(0.01)));
            }
            assertThat(edges(drawn, message.to())).as("end of message %d", i)
                    .anySatisfy(edge -> assertThat(line.getLast().x()).isCloseTo(edge, within(0.01)));
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void messages_run_downwards_while_their_participants_live(String name) {
        Drawn drawn = Drawn.of(name);

        double before = 0;
        for (int i = 0; i < drawn.messages().size(); i++) {
            Message message = drawn.messages().get(i);
            double y = line(drawn.groups("edge").get(i)).getFirst().y();
            assertThat(y).isGreaterThan(before + 10);
            for (int participant : List.of(message.from(), message.to())) {
                List<Point> life = drawn.lifeline(participant).points();
                double figure = message.life() == Step.Life.GOES_ON ? 0 : 80;
                assertThat(y).isBetween(life.getFirst().y() - figure, life.getLast().y() + figure);
            }
            before = y;
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void blocks_enclose_what_they_hold(String name) {
        Drawn drawn = Drawn.of(name);

        var rects = new ArrayDeque<>(drawn.groups("block").stream().filter(each -> each.id().equals("rect")).toList());
        var frames = new ArrayDeque<>(drawn.groups("block").stream().filter(each -> !each.id().equals("rect")).toList());
        var messages = new ArrayDeque<>(drawn.groups("edge"));
        var labels = new ArrayDeque<>(drawn.groups("label"));
        var notes = new ArrayDeque<>(drawn.groups("note"));
        Deque<Bounds> open = new ArrayDeque<>();
        for (Step step : drawn.diagram().steps()) {
            switch (step) {
                case Step.Opening opening -> {
                    Group block = opening.block() == Step.Block.RECT ? rects.poll() : frames.poll();
                    assertInside(block.bounds(), open);
                    open.push(block.members().getFirst().bounds());
                    assertThat(words(block)).contains(squeezed(opening.label().words()));
                }
                case Step.Closing closing -> open.pop();
                case Message message -> {
                    assertInside(visible(messages.poll()), open);
                    if (!message.text().isEmpty()) {
                        assertInside(labels.poll().bounds(), open);
                    }
                }
                case Step.Note note -> assertInside(notes.poll().bounds(), open);
                case Step.Section section -> {
                }
                case Step.Activation activation -> {
                }
                case Step.Deactivation deactivation -> {
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void figures_notes_and_words_do_not_overlap(String name) {
        Drawn drawn = Drawn.of(name);

        var figures = Stream.concat(drawn.groups("node").stream(), drawn.groups("mirror").stream())
                .map(Group::bounds).toList();
        assertApart(figures);
        var taken = new ArrayList<>(drawn.groups("note").stream().map(Group::bounds).toList());
        drawn.groups("label").stream().flatMap(each -> texts(each)).map(Text::bounds).map(each -> each.grown(-2))
                .forEach(taken::add);
        drawn.groups("block").stream().flatMap(each -> texts(each)).map(Text::bounds).map(each -> each.grown(-2))
                .forEach(taken::add);
        assertApart(taken);
        for (Bounds figure : figures) {
            assertThat(taken).noneMatch(each -> each.overlaps(figure));
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void activations_stand_on_their_lanes_and_boxes_hold_their_members(String name) {
        Drawn drawn = Drawn.of(name);

        for (Group activation : drawn.groups("activation")) {
            Bounds bar = activation.bounds();
            assertThat(bar.height()).isGreaterThanOrEqualTo(1);
            int lane = laneOf(drawn, activation.id());
            List<Point> life = drawn.lifeline(lane).points();
            assertThat(bar.y()).isGreaterThanOrEqualTo(life.getFirst().y() - 0.01);
            assertThat(bar.bottom()).isLessThanOrEqualTo(life.getLast().y() + 0.01);
            assertThat(bar.x()).isBetween(drawn.lane(lane) - 5.01, drawn.lane(lane) + 30);
        }
        var boxes = drawn.groups("cluster").iterator();
        for (int box = 0; box < drawn.diagram().boxes().size(); box++) {
            int index = box;
            List<Integer> members = Stream.iterate(0, each -> each < drawn.diagram().participants().size(), each -> each + 1)
                    .filter(each -> drawn.diagram().participants().get(each).box() == index).toList();
            if (!members.isEmpty()) {
                Bounds ground = boxes.next().bounds();
                members.forEach(each -> assertThat(drawn.lane(each)).isBetween(ground.x() + 20, ground.right() - 20));
            }
        }
    }

    private static void assertInside(Bounds inner, Deque<Bounds> open) {
        for (Bounds outer : open) {
            assertThat(inner.x()).isGreaterThan(outer.x());
            assertThat(inner.y()).isGreaterThan(outer.y());
            assertThat(inner.right()).isLessThan(outer.right());
            assertThat(inner.bottom()).isLessThan(outer.bottom());
        }
    }

    private static void assertApart(List<Bounds> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(all.get(i).overlaps(all.get(j))).as("%s and %s", all.get(i), all.get(j)).isFalse();
            }
        }
    }

    /// A message without the control points of its curve, which lie farther out than the curve.
    private static Bounds visible(Group message) {
        return message.members().stream().map(each -> {
            if (each instanceof Path path && path.points().size() == 4) {
                Point start = path.points().getFirst();
                Point end = path.points().getLast();
                double reach = start.x() + 0.75 * (path.points().get(1).x() - start.x());
                return new Bounds(Math.min(start.x(), end.x()), start.y(), reach - Math.min(start.x(), end.x()),
                        end.y() - start.y());
            }
            return each.bounds();
        }).reduce(Bounds::union).orElseThrow();
    }

    private static int laneOf(Drawn drawn, String id) {
        for (int i = 0; i < drawn.diagram().participants().size(); i++) {
            if (drawn.diagram().participants().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new AssertionError(id);
    }

    private static List<Double> edges(Drawn drawn, int participant) {
        String id = id(drawn, participant);
        double lane = drawn.lane(participant);
        var edges = new ArrayList<>(List.of(lane, lane - MessageLine.DOT, lane + MessageLine.DOT));
        drawn.groups("activation").stream().filter(each -> each.id().equals(id)).map(Group::bounds)
                .forEach(bar -> edges.addAll(List.of(bar.x(), bar.right())));
        Figure figure = Figure.of(drawn.diagram().participants().get(participant));
        for (double gap : new double[] { 0, 3 }) {
            edges.add(drawn.lane(participant) - figure.reach() - gap);
            edges.add(drawn.lane(participant) + figure.reach() + gap);
        }
        return edges;
    }

    private static String id(Drawn drawn, int participant) {
        return drawn.diagram().participants().get(participant).id();
    }

    private static List<Point> line(Group edge) {
        return ((Path) edge.members().getFirst()).points();
    }

    private static Stream<Text> texts(Primitive primitive) {
        return switch (primitive) {
            case Group group -> group.members().stream().flatMap(SequenceSceneTest::texts);
            case Text text -> Stream.of(text);
            default -> Stream.of();
        };
    }

    private static String words(Group group) {
        return squeezed(String.join("", texts(group).map(Text::words).toList()));
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s", "");
    }
}
