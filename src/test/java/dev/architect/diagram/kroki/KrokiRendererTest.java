package dev.architect.diagram.kroki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.diagram.engine.Diagrams;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.llm.FakeModelPeer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/// What people get who draw while Kroki stands behind our engine.
@QuarkusTest
@TestProfile(KrokiOn.class)
@Timeout(30)
class KrokiRendererTest {

    /// Ours knows no such type.
    private static final String FOREIGN = "haiku\n  um só ção 🔐";

    FakeModelPeer kroki;

    @Inject
    Diagrams diagrams;

    @Inject
    CircuitBreakerMaintenance circuits;

    /// The cache would answer for an earlier test.
    String source;

    @BeforeEach
    void start_anew(TestInfo test) {
        kroki.reset();
        circuits.reset(KrokiCall.CIRCUIT);
        source = FOREIGN + "\n%% " + test.getTestMethod().orElseThrow().getName() + test.getDisplayName();
    }

    @Test
    void what_ours_rejects_is_drawn_by_kroki() throws IOException {
        byte[] png = PngSizeTest.png(640, 480);
        kroki.answers(picture(png));

        assertThat(png()).usingRecursiveComparison().isEqualTo(new Drawn(png, 640, 480, "", List.of()));
        FakeModelPeer.Request request = kroki.requests().getFirst();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /behind/a/path/mermaid/png");
        assertThat(request.header("content-type")).hasValue("text/plain;charset=UTF-8");
        assertThat(request.header("accept")).hasValueSatisfying(it -> assertThat(it).startsWith("image/png"));
        assertThat(request.body()).isEqualTo(source);

        png();
        assertThat(kroki.requests()).as("the cache answers").hasSize(1);
    }

    @Test
    void what_ours_draws_never_leaves_the_house() {
        assertThat(diagrams.render("flowchart LR\n a --> b", PictureFormat.Png.FOR_CHAT)).isInstanceOf(Drawn.class);
        assertThat(kroki.requests()).isEmpty();
    }

    @Test
    void kroki_is_not_asked_for_svg() {
        assertThat(diagrams.render(source, new PictureFormat.Svg())).isEqualTo(oursSays());
        assertThat(kroki.requests()).isEmpty();
    }

    @Test
    void what_kroki_rejects_too_is_explained_by_ours_and_not_asked_again() {
        kroki.answers(FakeModelPeer.status(400, "Error 400: SyntaxError: Parse error on line 1:\nhaiku"));
        assertThat(png()).isEqualTo(oursSays());
        assertThat(png()).isEqualTo(oursSays());
        assertThat(kroki.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { 301, 404, 429, 500, 503 })
    void a_server_that_refuses_is_tried_once_more_and_ours_explains(int status) {
        kroki.answers(FakeModelPeer.status(status, "<html>bad gateway</html>"));
        assertThat(png()).isEqualTo(oursSays());
        assertThat(kroki.requests()).hasSize(2);
    }

    @Test
    void a_server_that_recovers_draws_at_the_second_try() throws IOException {
        kroki.answers(FakeModelPeer.status(503, "busy"), picture(PngSizeTest.png(5, 6)));
        assertThat(png()).isInstanceOf(Drawn.class);
    }

    @Test
    void what_is_no_png_is_no_picture() {
        kroki.answers(FakeModelPeer.status(200, "<svg onload='alert(1)'/>", "Content-Type", "image/png"));
        assertThat(png()).isEqualTo(oursSays());
    }

    @Test
    void a_png_that_claims_to_be_huge_is_no_picture() throws IOException {
        byte[] png = PngSizeTest.png(1, 1);
        png[17] = 0x7F;
        png[21] = 0x7F;
        kroki.answers(picture(png));
        assertThat(png()).isEqualTo(oursSays());
    }

    @Test
    void more_than_is_allowed_is_not_taken() throws IOException {
        byte[] png = Arrays.copyOf(PngSizeTest.png(5, 6), 20_001);
        kroki.answers(picture(png));
        assertThat(png()).isEqualTo(oursSays());
        assertThat(kroki.requests()).as("it is not asked again").hasSize(1);
    }

    @Test
    void a_server_that_hangs_is_not_waited_for() {
        kroki.answers(FakeModelPeer.hang());
        assertThat(png()).isEqualTo(oursSays());
        assertThat(kroki.requests()).hasSize(1);
    }

    @Test
    void an_answer_that_stops_in_the_middle_is_not_waited_for() {
        kroki.answers((exchange, released) -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            released.await();
        });
        assertThat(png()).isEqualTo(oursSays());
    }

    @Test
    void an_answer_that_breaks_off_is_no_picture() {
        kroki.answers((exchange, _) -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
        });
        assertThat(png()).isEqualTo(oursSays());
    }

    @Test
    void a_server_that_keeps_failing_is_left_alone_for_a_while() {
        kroki.answers(FakeModelPeer.status(503, "busy"));
        for (int i = 0; i < 10; i++) {
            assertThat(png()).isEqualTo(oursSays());
        }
        assertThat(kroki.requests()).hasSize(4);
    }

    private Rendering png() {
        return diagrams.render(source, PictureFormat.Png.FOR_CHAT);
    }

    private static Rejected oursSays() {
        return (Rejected) new MermaidRenderer().render(FOREIGN, new PictureFormat.Svg());
    }

    private static FakeModelPeer.Answer picture(byte[] png) {
        return (exchange, _) -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, png.length);
            exchange.getResponseBody().write(png);
        };
    }
}
