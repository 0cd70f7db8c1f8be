package dev.architect.diagram.mermaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The diagrams under `src/test/resources`, a folder for each type. Beside them lies `labels.tsv`: what Mermaid itself
/// writes into their pictures, a line for each diagram that it draws.
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/dev/architect/diagram/mermaid");
    private static final String LABELS = "labels.tsv";

    private Corpus() {
    }

    /// @param labels that Mermaid's picture shows; none where it refuses a source that is mended here
    record Sample(String name, String source, List<String> labels) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> all() {
        return list(FOLDER).filter(Files::isDirectory).flatMap(Corpus::of);
    }

    static Stream<Sample> of(String type) {
        return of(FOLDER.resolve(type));
    }

    private static Stream<Sample> of(Path folder) {
        Map<String, List<String>> labels = labels(folder);
        return list(folder).filter(file -> file.toString().endsWith(".mmd")).map(file -> {
            String name = file.getFileName().toString();
            return new Sample(folder.getFileName() + "/" + name, read(file), labels.getOrDefault(name, List.of()));
        });
    }

    private static Map<String, List<String>> labels(Path folder) {
        Path file = folder.resolve(LABELS);
        var labels = new HashMap<String, List<String>>();
        if (Files.exists(file)) {
            read(file).lines().map(line -> List.of(line.split("\t")))
                    .forEach(cells -> labels.put(cells.getFirst(), cells.subList(1, cells.size())));
        }
        return labels;
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
