package dev.architect.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.PictureFormat.Png;
import dev.architect.diagram.PictureFormat.Svg;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;

@Timeout(30)
class DiagramsTest {

    private static final String SECRET = "flowchart LR\n the-secret-plan --> b";

    private final List<String> warnings = new ArrayList<>();
    private final Handler listener = new Handler() {

        @Override
        public void publish(LogRecord told) {
            warnings.add(told.getParameters() == null ? told.getMessage() : told.getMessage().formatted(told.getParameters()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(GuardedEngine.class.getName()).addHandler(listener);
    }

    @AfterEach
    void listen_no_more() {
        Logger.getLogger(GuardedEngine.class.getName()).removeHandler(listener);
    }

    @Test
    void the_second_engine_draws_what_the_first_rejects() {
        var kroki = ScriptedEngine.draws("kroki");
        assertThat(draw(of(ScriptedEngine.rejects("mermaid"), kroki))).isEqualTo("by kroki");
        assertThat(draw(of(ScriptedEngine.draws("mermaid"), kroki))).isEqualTo("by mermaid");
        assertThat(kroki.asked()).hasValue(1);
    }

    @Test
    void when_all_reject_ours_explains_whatever_the_order() {
        for (String order : List.of("mermaid,kroki", "kroki,mermaid")) {
            var diagrams = of(order, ScriptedEngine.rejects("mermaid"), ScriptedEngine.rejects("kroki"));
            assertThat(diagrams.name()).isEqualTo(order);
            assertThat(draw(diagrams)).isEqualTo("3: mermaid says no");
        }
    }

    @Test
    void an_engine_out_of_reach_leaves_the_verdict_to_the_other_in_both_orders() {
        var kroki = ScriptedEngine.breaks("kroki", new EngineUnavailable("it answered HTTP 503", null));
        for (String order : List.of("mermaid,kroki", "kroki,mermaid")) {
            assertThat(draw(of(order, ScriptedEngine.rejects("mermaid"), kroki))).isEqualTo("3: mermaid says no");
            assertThat(draw(of(order, ScriptedEngine.draws("mermaid"), kroki))).isEqualTo("by mermaid");
        }
        assertThat(warnings).hasSize(3).allMatch(line -> line
                .equals("Diagram engine unavailable: engine=kroki, it answered HTTP 503 [source=%s]"
                        .formatted(Fingerprint.of(SECRET))));
    }

    @Test
    void an_engine_alone_and_out_of_reach_is_a_plain_sentence() {
        var kroki = ScriptedEngine.breaks("kroki", new EngineUnavailable("it answered HTTP 503", null));
        assertThat(draw(of("kroki", ScriptedEngine.draws("mermaid"), kroki)))
                .isEqualTo("0: The engine kroki that would draw this is not available");
    }

    static Stream<Throwable> faults() {
        return Stream.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"), new NoClassDefFoundError("font"),
                new NumberFormatException("For input string: the-secret-plan"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_of_an_engine_is_a_rejection_and_one_line_without_the_source(Throwable fault) {
        var mermaid = ScriptedEngine.breaks("mermaid", fault);
        assertThat(draw(of(mermaid))).isEqualTo("0: The picture could not be drawn, by a fault of the engine mermaid");
        assertThat(warnings).singleElement().asString()
                .startsWith("Diagram engine broke: engine=mermaid failure=" + fault.getClass().getName() + " at ")
                .endsWith("[source=%s]".formatted(Fingerprint.of(SECRET))).doesNotContain("the-secret-plan");
        assertThat(draw(of(mermaid, ScriptedEngine.draws("kroki")))).isEqualTo("by kroki");
    }

    @Test
    void pictures_and_rejections_are_remembered_by_source_and_format() {
        var mermaid = ScriptedEngine.draws("mermaid");
        var drawing = of(mermaid);
        Rendering first = drawing.render("a", Png.FOR_CHAT);
        assertThat(drawing.render("a", Png.FOR_CHAT)).isSameAs(first);
        drawing.render("a", new Svg());
        drawing.render("a", new Png(1));
        drawing.render("b", Png.FOR_CHAT);
        assertThat(mermaid.asked()).hasValue(4);

        var rejecting = ScriptedEngine.rejects("mermaid");
        var rejected = of(rejecting);
        draw(rejected);
        draw(rejected);
        assertThat(rejecting.asked()).hasValue(1);
    }

    @Test
    void what_came_after_a_failure_is_not_remembered() {
        var isUp = new AtomicInteger();
        var kroki = ScriptedEngine.of("kroki", () -> {
            if (isUp.getAndIncrement() == 0) {
                throw new EngineUnavailable("no connection", null);
            }
            return ScriptedEngine.picture("kroki");
        });
        var diagrams = of(ScriptedEngine.rejects("mermaid"), kroki);
        assertThat(draw(diagrams)).isEqualTo("3: mermaid says no");
        assertThat(draw(diagrams)).isEqualTo("by kroki");
        assertThat(draw(diagrams)).isEqualTo("by kroki");
        assertThat(kroki.asked()).hasValue(2);
    }

    @Test
    void who_asks_while_the_same_is_being_drawn_waits_for_it() throws Exception {
        var isDrawing = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var mermaid = ScriptedEngine.of("mermaid", () -> {
            isDrawing.countDown();
            await(go);
            return ScriptedEngine.picture("mermaid");
        });
        var diagrams = of(mermaid);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Rendering> first = threads.submit(() -> diagrams.render("a", Png.FOR_CHAT));
            await(isDrawing);
            List<Future<Rendering>> others = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> diagrams.render("a", Png.FOR_CHAT))).toList();
            go.countDown();
            for (Future<Rendering> other : others) {
                assertThat(other.get()).isSameAs(first.get());
            }
        }
        assertThat(mermaid.asked()).hasValue(1);
    }

    @Test
    void no_more_than_two_pictures_are_drawn_at_the_same_time() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var both = new CountDownLatch(2);
        var mermaid = ScriptedEngine.of("mermaid", () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            both.countDown();
            await(both);
            running.decrementAndGet();
            return ScriptedEngine.picture("mermaid");
        });
        var diagrams = of(mermaid);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40).forEach(i -> threads.submit(() -> diagrams.render("source " + i, Png.FOR_CHAT)));
        }
        assertThat(mermaid.asked()).hasValue(40);
        assertThat(most).hasValue(2);
    }

    @Test
    void who_waits_too_long_for_a_turn_is_told_and_may_ask_again() throws Exception {
        var isDrawing = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var mermaid = ScriptedEngine.of("mermaid", () -> {
            isDrawing.countDown();
            await(go);
            return ScriptedEngine.picture("mermaid");
        });
        var diagrams = new Diagrams(Settings.with("at-once", "1", "patience", "20ms"), List.of(mermaid));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> diagrams.render("a", Png.FOR_CHAT));
            await(isDrawing);
            assertThat(draw(diagrams)).isEqualTo("0: Too many pictures are being drawn at the moment; this one was not");
            go.countDown();
        }
        assertThat(draw(diagrams)).isEqualTo("by mermaid");
    }

    @Test
    void the_cache_is_bounded_by_bytes_and_by_entries() {
        var large = ScriptedEngine.of("mermaid", () -> new Drawn(new byte[600_000], 1, 1, "by mermaid", List.of()));
        assertThat(askedAgain(large, Settings.with("cache.bytes", "1M"), 2)).isEqualTo(1);
        var small = ScriptedEngine.draws("mermaid");
        assertThat(askedAgain(small, Settings.with("cache.entries", "10"), 40)).isBetween(30, 40);
        assertThat(askedAgain(ScriptedEngine.draws("mermaid"), Settings.with(), 40)).isZero();
    }

    /// How many of `count` pictures are drawn again when all are asked for a second time.
    private static int askedAgain(ScriptedEngine engine, DiagramConfig config, int count) {
        var diagrams = new Diagrams(config, List.of(engine));
        IntStream.range(0, count).forEach(i -> diagrams.render("source " + i, Png.FOR_CHAT));
        IntStream.range(0, count).map(i -> count - 1 - i).forEach(i -> diagrams.render("source " + i, Png.FOR_CHAT));
        return engine.asked().get() - count;
    }

    @Test
    void a_bound_of_nothing_is_refused_by_its_key() {
        for (String key : List.of("at-once", "cache.entries")) {
            assertThatThrownBy(() -> new Diagrams(Settings.with(key, "0"), List.of(ScriptedEngine.draws("mermaid"))))
                    .hasMessage("architect.diagram.%s: 0 is too few, give at least 1".formatted(key));
        }
    }

    private static Diagrams of(ScriptedEngine... engines) {
        return of(Stream.of(engines).map(ScriptedEngine::name).reduce((a, b) -> a + "," + b).orElseThrow(), engines);
    }

    private static Diagrams of(String order, ScriptedEngine... engines) {
        return new Diagrams(Settings.with("engines", order), List.of(engines));
    }

    private static String draw(Diagrams diagrams) {
        PictureFormat format = Png.FOR_CHAT;
        return switch (diagrams.render(SECRET, format)) {
            case Drawn drawn -> drawn.altText();
            case Rejected rejected -> rejected.line() + ": " + rejected.reason();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
