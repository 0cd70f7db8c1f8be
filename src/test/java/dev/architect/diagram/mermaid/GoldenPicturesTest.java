package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.diagram.mermaid.scene.PngPainter;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

/// Two diagrams of each type look as they did when somebody last looked at them. Who changes what is drawn looks at the
/// pictures again and writes them anew: `./mvnw test -Dtest=GoldenPicturesTest -Dgolden.pictures=write`.
class GoldenPicturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/architect/diagram/golden");
    private static final int OF_EACH_TYPE = 2;

    static List<Corpus.Sample> samples() {
        return Corpus.all()
                .collect(Collectors.groupingBy(sample -> sample.name().substring(0, sample.name().indexOf('/')), TreeMap::new,
                        Collectors.toList()))
                .values().stream().flatMap(type -> type.stream().limit(OF_EACH_TYPE)).toList();
    }

    @BeforeAll
    static void write_if_that_is_wanted() throws IOException {
        if ("write".equals(System.getProperty("golden.pictures"))) {
            for (Corpus.Sample sample : samples()) {
                Files.createDirectories(file(sample).getParent());
                Files.write(file(sample), painted(scene(sample)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_picture_looks_as_it_did(Corpus.Sample sample) throws IOException {
        assertThat(CoarsePicture.of(painted(scene(sample))).isLike(golden(sample)))
                .as("%s looks like %s; if the change is wanted, -Dgolden.pictures=write writes it anew", sample,
                        file(sample))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_picture_that_lacks_some_words_does_not(Corpus.Sample sample) throws IOException {
        Scene whole = scene(sample);
        var lacking = new Scene(whole.width(), whole.height(), withoutFirstWords(whole.primitives()));

        assertThat(CoarsePicture.of(painted(lacking)).isLike(golden(sample))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_picture_whose_words_have_moved_does_not(Corpus.Sample sample) throws IOException {
        Scene whole = scene(sample);
        var primitives = new ArrayList<Primitive>(whole.primitives());
        primitives.replaceAll(primitive -> hasWords(primitive) ? primitive.moved(8, 0) : primitive);

        assertThat(CoarsePicture.of(painted(new Scene(whole.width(), whole.height(), primitives))).isLike(golden(sample)))
                .isFalse();
    }

    /// As another Java's rasteriser might set its edges.
    @ParameterizedTest
    @MethodSource("samples")
    void a_picture_that_is_off_by_an_eighth_of_a_pixel_does(Corpus.Sample sample) throws IOException {
        Scene scene = scene(sample);
        List<Primitive> moved = scene.primitives().stream().map(primitive -> primitive.moved(0.125, 0.125)).toList();

        assertThat(CoarsePicture.of(painted(new Scene(scene.width(), scene.height(), moved))).isLike(golden(sample)))
                .isTrue();
    }

    private static boolean hasWords(Primitive primitive) {
        return !withoutFirstWords(List.of(primitive)).equals(List.of(primitive));
    }

    private static List<Primitive> withoutFirstWords(List<Primitive> primitives) {
        var left = new ArrayList<Primitive>(primitives);
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) instanceof Primitive.Text) {
                left.remove(i);
                return left;
            }
            if (left.get(i) instanceof Primitive.Group(String role, String id, List<Primitive> members)
                    && !withoutFirstWords(members).equals(members)) {
                left.set(i, new Primitive.Group(role, id, withoutFirstWords(members)));
                return left;
            }
        }
        return left;
    }

    private static Scene scene(Corpus.Sample sample) {
        return MermaidRenderer.draw(SourceReader.read(sample.source(), Limits.DEFAULT)).scene();
    }

    private static byte[] painted(Scene scene) {
        return PngPainter.paint(scene, 1, Limits.DEFAULT.pixels()).bytes();
    }

    private static CoarsePicture golden(Corpus.Sample sample) throws IOException {
        assertThat(file(sample)).as("-Dgolden.pictures=write writes it").exists();
        return CoarsePicture.of(Files.readAllBytes(file(sample)));
    }

    private static Path file(Corpus.Sample sample) {
        return FOLDER.resolve(sample.name().replace(".mmd", ".png"));
    }
}
