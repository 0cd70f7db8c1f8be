package dev.architect.diagram.mermaid.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;

class SvgPainterTest {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "rect", "ellipse", "polygon", "path",
            "text", "tspan");
    private static final Set<String> ATTRIBUTES = Set.of("xmlns", "role", "width", "height", "viewBox", "font-family", "class",
            "x", "y", "rx", "ry", "cx", "cy", "d", "points", "fill", "fill-opacity", "stroke", "stroke-opacity",
            "stroke-width", "stroke-dasharray", "font-size", "font-weight", "font-style", "textLength", "lengthAdjust",
            "xml:space");

    @ParameterizedTest
    @ValueSource(strings = { "a < b > c & d \"e\" 'f'", "]]> <!-- --> <![CDATA[x]]> <?xml?>", "<script>alert(1)</script>",
            "\u0000\u0001\u001F\u007F\uFFFE\uFFFF", "\uD800 lone \uDC00", "😀 \uD83D", "&#0; &unknown; &#xD800;",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;" })
    void any_text_is_text_in_a_well_formed_document(String words) throws Exception {
        var text = new Primitive.Text(10, 20, List.of(Run.plain(words), new Run(words, true, true)), 16, Anchor.START,
                Colour.BLACK);
        var scene = new Scene(100, 40, List.of(new Primitive.Group(words, words, List.of(text))));

        Document document = parse(SvgPainter.paint(scene, words));

        assertSafe(document.getDocumentElement());
        assertThat(document.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(allowed(words).repeat(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "sequenceDiagram\nparticipant A as <img src=x onerror=alert(1)>\nA->>B: <a href='javascript:x'>y</a>",
            "sequenceDiagram\nlink A: Site @ javascript:alert(1)\nA->>B: <script>x</script>\nnote over A: ]]><svg onload=x>",
            "flowchart LR\nA[\"<img src=https://evil.test/x.png>\"]-->B\nclick A \"javascript:alert(1)\"\nstyle A fill:url(#x)",
            "---\ntitle: \"<script>x</script>\"\n---\nflowchart LR\naccDescr: <b onclick=x>\nA-->|\"<iframe src=x>\"|B" })
    void nothing_of_a_source_becomes_more_than_text(String source) throws Exception {
        byte[] svg = ((Rendering.Drawn) new MermaidRenderer().render(source, new PictureFormat.Svg())).bytes();

        assertSafe(parse(svg).getDocumentElement());
    }

    @Test
    void a_screen_reader_hears_the_name_and_then_the_description() throws Exception {
        Document document = parse(SvgPainter.paint(new Scene(10, 10, List.of()), "Login: Browser, API: all"));

        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Login");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Browser, API: all");
    }

    @Test
    void numbers_have_two_decimals_at_most() throws Exception {
        var scene = new Scene(Double.NaN, 20.5, List.of(
                new Primitive.Rectangle(-0.004, -1.25, 3.999, 0.05, 0, Look.filled(new Colour(10, 0, 255, 0.5)))));

        Element rectangle = (Element) parse(SvgPainter.paint(scene, "")).getElementsByTagName("rect").item(1);

        assertThat(List.of("x", "y", "width", "height", "fill", "fill-opacity")).extracting(rectangle::getAttribute)
                .containsExactly("0", "-1.25", "4", "0.05", "#0a00ff", "0.5");
    }

    private static void assertSafe(Element element) {
        assertThat(ELEMENTS).contains(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            assertThat(element.getAttributes().item(i).getNodeValue()).doesNotContain("url(", "javascript");
        }
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child) {
                assertSafe(child);
            }
        }
    }

    /// What XML 1.0 can hold of a text.
    private static String allowed(String words) {
        var allowed = new StringBuilder();
        words.codePoints().filter(c -> c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static Document parse(byte[] svg) throws ParserConfigurationException, IOException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}
