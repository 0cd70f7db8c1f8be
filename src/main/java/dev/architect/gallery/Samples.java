package dev.architect.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.arc.profile.IfBuildProfile;

/// The test corpus of the working tree, read anew each time: it changes while the page is open.
@Singleton
@IfBuildProfile(anyOf = { "dev", "test" })
class Samples {

    private static final String ENDING = ".mmd";

    private final Path folder;

    Samples(GalleryConfig config) {
        this.folder = config.samples();
    }

    /// The samples of one type of diagram.
    record Group(String type, List<Sample> samples) {

        public int count() {
            return samples.size();
        }
    }

    List<Group> groups() {
        return list(folder).filter(Files::isDirectory).map(this::group).filter(group -> group.count() > 0).toList();
    }

    /// Found among what is there: a name never becomes a path.
    Optional<Sample> find(String type, String name) {
        return groups().stream().filter(group -> group.type().equals(type)).flatMap(group -> group.samples().stream())
                .filter(sample -> sample.name().equals(name)).findFirst();
    }

    private Group group(Path type) {
        return new Group(type.getFileName().toString(),
                list(type).filter(file -> file.toString().endsWith(ENDING)).map(Samples::sample).toList());
    }

    private static Sample sample(Path file) {
        String name = file.getFileName().toString();
        try {
            return new Sample(file.getParent().getFileName().toString(), name.substring(0, name.length() - ENDING.length()),
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
