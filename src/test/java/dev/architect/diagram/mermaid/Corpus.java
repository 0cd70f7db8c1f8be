package dev.architect.diagram.mermaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The diagrams under `src/test/resources` of one type.
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/dev/architect/diagram/mermaid");

    private Corpus() {
    }

    record Sample(String name, String source) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> of(String type) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(type))) {
            return files.sorted().map(Corpus::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sample read(Path file) {
        try {
            return new Sample(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
