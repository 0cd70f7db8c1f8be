package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SourceReader;

/// Every diagram of the corpus, whatever its type.
class CorpusTest {

    static Stream<Corpus.Sample> samples() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keeps_the_rules_of_a_picture(Corpus.Sample sample) {
        assertThat(SceneRules.broken(scene(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shows_every_label_that_mermaid_shows(Corpus.Sample sample) {
        assertThat(SceneRules.missing(scene(sample), sample.labels())).isEmpty();
    }

    private static Scene scene(Corpus.Sample sample) {
        return MermaidRenderer.draw(SourceReader.read(sample.source(), Limits.DEFAULT)).scene();
    }
}
