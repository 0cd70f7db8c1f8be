package dev.architect.diagram.mermaid.sequence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;

/// The diagrams beside this class, one file each.
final class Corpus {

    private Corpus() {
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".mmd")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(folder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source source(String text) {
        return SourceReader.read(text, Limits.DEFAULT);
    }

    static SequenceDiagram parsed(String text) {
        return SequenceParser.parse(source(text));
    }

    private static Path folder() {
        try {
            return Path.of(Corpus.class.getResource("login-with-google.mmd").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
