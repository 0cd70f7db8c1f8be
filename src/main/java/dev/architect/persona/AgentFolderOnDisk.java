package dev.architect.persona;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record AgentFolderOnDisk(Path folder) implements AgentFolder {

    private static final int MOST_FILES = 500;

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<AgentFile> files(String below) {
        return paths(below).stream().map(path -> new AgentFile(path.toString(), limit -> read(path, limit))).toList();
    }

    @Override
    public String fingerprint(String below) {
        try {
            return paths(below).stream().map(AgentFolderOnDisk::state).collect(Collectors.joining("\n"));
        } catch (PersonaException e) {
            return e.getMessage();
        }
    }

    private List<Path> paths(String below) {
        Path place = below.isBlank() ? folder : folder.resolve(below);
        if (!Files.isDirectory(place)) {
            if (below.isBlank() || Files.exists(place)) {
                throw problem(place, Files.exists(place) ? "this is not a folder" : "the folder does not exist",
                        "Create it, or let AGENTS_DIR name the folder that holds the personas.");
            }
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            List<Path> found = entries.filter(AgentFolderOnDisk::isMarkdown).limit(MOST_FILES + 1L).sorted().toList();
            if (found.size() > MOST_FILES) {
                throw problem(place, "the folder holds more than " + MOST_FILES + " Markdown files",
                        "Keep only personas in it.");
            }
            return found;
        } catch (IOException | UncheckedIOException | SecurityException e) {
            throw problem(place, "the folder cannot be listed (" + e.getClass().getSimpleName() + ")",
                    "Allow the bot's user to read it.");
        }
    }

    // Hidden names are left out: editors and Kubernetes keep their own things there. A link that leads nowhere counts, so
    // that somebody hears of it.
    private static boolean isMarkdown(Path path) {
        String name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".md") && !name.startsWith(".") && !Files.isDirectory(path);
    }

    private static String state(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return "%s %d %s %s".formatted(path.getFileName(), attributes.size(), attributes.lastModifiedTime(),
                    attributes.fileKey());
        } catch (IOException e) {
            return path.getFileName() + " cannot be read";
        }
    }

    private static byte[] read(Path path, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(limit);
        }
    }

    private static PersonaException problem(Path place, String problem, String mend) {
        return new PersonaException(new PersonaProblem(place.toString(), 0, problem, mend));
    }
}
