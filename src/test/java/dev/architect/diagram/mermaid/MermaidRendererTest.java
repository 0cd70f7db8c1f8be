package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;

class MermaidRendererTest {

    private static final Set<String> SAFE = Set.of("svg", "title", "desc", "g", "rect", "polygon", "ellipse", "path", "text",
            "tspan");

    private final MermaidRenderer renderer = new MermaidRenderer();

    static List<Corpus.Sample> samples() {
        return Corpus.of("flowchart").toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_png_is_an_image_of_the_size_that_is_told(Corpus.Sample sample) throws IOException {
        Rendering.Drawn drawn = drawn(sample.source(), PictureFormat.Png.FOR_CHAT);

        var image = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        assertThat(image.getWidth()).isEqualTo(drawn.width());
        assertThat(image.getHeight()).isEqualTo(drawn.height());
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(drawn.bytes().length).isLessThan(300_000);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_svg_is_well_formed_and_has_shapes_and_text_alone(Corpus.Sample sample) throws Exception {
        Document svg = parse(drawn(sample.source(), new PictureFormat.Svg()).bytes());

        NodeList elements = svg.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(SAFE).contains(element.getTagName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(element.getAttributes().item(j).getNodeName()).doesNotStartWith("on").doesNotContain("href")
                        .isNotEqualTo("style");
            }
        }
    }

    @Test
    void hostile_words_are_only_words() throws Exception {
        String source = """
                flowchart LR
                    a["<script>alert(1)</script><img src=x onerror=alert(1)>"] --> b["javascript:alert(1) ' \\" & ]]>"]
                    click a href "javascript:alert(1)"
                    style a fill:url(https://example.org/x.png)
                    classDef x" onload="alert(1) fill:#fff
                """;

        String svg = new String(drawn(source, new PictureFormat.Svg()).bytes(), StandardCharsets.UTF_8);
        parse(svg.getBytes(StandardCharsets.UTF_8));
        assertThat(svg).doesNotContain("<script", "<img", "onload=", "href", "url(");
    }

    @Test
    void the_alternative_text_tells_the_labels() {
        assertThat(drawn("flowchart LR\n a[Browser] --> b[API]", new PictureFormat.Svg()).altText())
                .isEqualTo("Flowchart: Browser, API");
        assertThat(drawn("---\ntitle: Travel\n---\nflowchart LR\n a[Browser]", new PictureFormat.Svg()).altText())
                .isEqualTo("Travel: Browser");
        assertThat(drawn("flowchart LR\naccTitle: Travel\naccDescr: Of a request\na", new PictureFormat.Svg()).altText())
                .isEqualTo("Travel: Of a request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', value = {
            "flowchart TD;  A[Open --> B          ¦ 1 ¦ 18 ¦ ]",
            "flowchart TD;  A --> B[\"Open]        ¦ 1 ¦ 24 ¦ quoted",
            "flowchart TD;  A -->|open B           ¦ 1 ¦ 21 ¦ |",
            "flowchart TD;  A -- words B           ¦ 1 ¦ 20 ¦ arrow",
            "flowchart TD;  A -->                  ¦ 1 ¦ 18 ¦ leads nowhere",
            "flowchart TD;  User service --> B     ¦ 1 ¦ 21 ¦ arrow",
            "flowchart TD;  A --> --> B            ¦ 1 ¦ 22 ¦ node",
            "flowchart TD;  style A                ¦ 1 ¦ 22 ¦ style",
            "flowchart XY                          ¦ 1 ¦ 11 ¦ TB, TD, BT, LR or RL",
            "flowchart TD                          ¦ 1 ¦ 0  ¦ empty",
    })
    void what_cannot_be_read_is_rejected_with_its_place_and_what_was_expected(String source, int line, int column,
            String expected) {
        Rendering.Rejected rejected = rejected(source);

        assertThat(rejected.reason()).contains(expected);
        assertThat(rejected.line()).isEqualTo(line);
        assertThat(rejected.column()).isEqualTo(column);
        assertThat(rejected.sourceLine()).isEqualTo(source.strip());
    }

    @Test
    void the_line_is_that_of_the_source_as_it_was_given() {
        Rendering.Rejected rejected = rejected("""
                ---
                title: Above
                ---
                %% comment
                flowchart TD
                    A --> B

                    B -->|open C
                """);

        assertThat(rejected.line()).isEqualTo(8);
        assertThat(rejected.sourceLine()).isEqualTo("B -->|open C");
    }

    @Test
    void an_unknown_type_is_rejected_naming_those_that_are_drawn() {
        Rendering.Rejected rejected = rejected("\n\ncloudChart\n  title X");

        assertThat(rejected.line()).isEqualTo(3);
        assertThat(rejected.reason()).contains("flowchart").contains("graph");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   \n\n", "%% only a comment", "---\ntitle: x\n---\n", "```mermaid\n```", "hello", "---",
            "%%{init" })
    void a_source_without_a_diagram_is_rejected(String source) {
        assertThat(rejected(source).reason()).isNotBlank();
    }

    @Test
    void a_long_line_is_shortened() {
        assertThat(rejected("flowchart TD\n A[" + "x".repeat(1_000)).sourceLine()).hasSizeLessThanOrEqualTo(120).endsWith("…");
    }

    @Test
    void ten_thousand_nodes_are_refused_at_once() {
        String source = "flowchart TD\n" + IntStream.range(0, 10_000).mapToObj(i -> "n" + i + "-->m" + i)
                .limit(3_500).collect(Collectors.joining("\n"));
        long start = System.nanoTime();

        assertThat(rejected(source).reason()).contains("400 nodes");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_megabyte_is_refused_at_once() {
        long start = System.nanoTime();

        assertThat(rejected("flowchart TD\n" + "A-->B\n".repeat(200_000)).reason()).contains("characters");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void the_product_of_groups_counts_as_edges() {
        String group = IntStream.range(0, 100).mapToObj(i -> "n" + i).collect(Collectors.joining(" & "));

        assertThat(rejected("flowchart TD\n" + group + " --> " + group).reason()).contains("800 edges");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(rejected("flowchart TD\n" + "subgraph x\n".repeat(5_000)).reason()).contains("deep");
    }

    @ParameterizedTest
    @ValueSource(strings = { "(", "[", "{", "\"", "<", "--", "-.", "==", "&", "|", "a@{", ":::", "%%{", "accDescr {", "*_", "#",
            "subgraph ", "a & ", "style ", "linkStyle ,", "x", "[/", "[\"a\" ", "((((", "\n", ",", " ,", "<b>", "&#;" })
    void repeated_openings_end_quickly(String opening) {
        long start = System.nanoTime();

        Rendering rendering = renderer.render("flowchart TD\n A" + opening.repeat(60_000 / opening.length()),
                new PictureFormat.Svg());
        Rendering second = renderer.render("flowchart TD\n A[\"" + opening.repeat(1_900 / opening.length()) + "\"]",
                new PictureFormat.Svg());

        assertThat(rendering).isNotNull();
        assertThat(second).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_large_drawing_is_painted_smaller() {
        String source = "flowchart LR\n" + IntStream.range(0, 150).mapToObj(i -> "n" + i + " --> n" + (i + 1))
                .collect(Collectors.joining("\n")) + "\n"
                + IntStream.range(0, 40).mapToObj(i -> "n0 --> m" + i)
                        .collect(Collectors.joining("\n"));

        Rendering.Drawn drawn = drawn(source, new PictureFormat.Png(4));

        assertThat((long) drawn.width() * drawn.height()).isLessThanOrEqualTo(16_000_000);
        assertThat(drawn.width()).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', value = {
            "flowchart LR;  A[Service (v2)] --> B     ¦ brackets",
            "flowchart LR;  A -> B                    ¦ arrow",
            "flowchart LR;  A --> end                 ¦ end",
            "flowchart LR;  A[“words”] --> B          ¦ quotes",
            "flowchart LR;  subgraph x; A --> B       ¦ end",
            "flowchart LR;  A [words] --> B           ¦ blank",
            "flowchart LR;  A -->|yes|> B             ¦ >",
            "flowchart LR;  A --> B; end              ¦ subgraph",
            "flowchart LR;  A@{ shape: dragon } --> B ¦ dragon",
    })
    void common_slips_are_mended_and_told(String source, String told) {
        assertThat(drawn(source, new PictureFormat.Svg()).warnings()).singleElement().asString().contains(told);
    }

    @Test
    void a_type_that_is_not_known_is_answered_with_the_words_that_start_one() {
        assertThat(new MermaidRenderer().render("haiku\n a", new PictureFormat.Svg()))
                .isInstanceOfSatisfying(Rendering.Rejected.class, rejected -> assertThat(rejected.reason())
                        .contains("flowchart", "sequenceDiagram"));
        assertThat(new MermaidRenderer().render("SEQUENCEDIAGRAM\n A->>B: x", new PictureFormat.Svg()))
                .isInstanceOf(Rendering.Drawn.class);
    }

    @Test
    void a_correct_source_has_no_warnings() {
        assertThat(drawn("flowchart LR\n A[\"Service (v2)\"] -->|yes| B{{Hex}}", new PictureFormat.Svg()).warnings()).isEmpty();
    }

    private Rendering.Drawn drawn(String source, PictureFormat format) {
        Rendering rendering = renderer.render(source, format);
        assertThat(rendering).isInstanceOf(Rendering.Drawn.class);
        return (Rendering.Drawn) rendering;
    }

    private Rendering.Rejected rejected(String source) {
        Rendering rendering = renderer.render(source, new PictureFormat.Svg());
        assertThat(rendering).isInstanceOf(Rendering.Rejected.class);
        return (Rendering.Rejected) rendering;
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}
