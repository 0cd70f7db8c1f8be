package dev.architect.persona;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The personas that travel inside the application: it answers from any working folder.
///
/// They are read once, when the class is initialised. In a native executable that happens while it is built, so the
/// texts lie in its image and no listing of resources is needed at run time; where it does happen at run time, the
/// `resource:` file system of a native executable answers like that of a jar.
record BundledAgentFolder() implements AgentFolder {

    private static final String ROOT = "agents/";
    private static final String ANCHOR = ROOT + "backend-architect.md";
    private static final Map<String, byte[]> FILES = readAll();

    @Override
    public String name() {
        return "(built in) agents";
    }

    @Override
    public List<AgentFile> files(String below) {
        String folder = below.isBlank() ? ROOT : ROOT + below + "/";
        return FILES.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder) && file.getKey().indexOf('/', folder.length()) < 0)
                .map(file -> new AgentFile("(built in) " + file.getKey(),
                        limit -> Arrays.copyOf(file.getValue(), Math.min(limit, file.getValue().length))))
                .toList();
    }

    @Override
    public String fingerprint(String below) {
        return "";
    }

    private static Map<String, byte[]> readAll() {
        URL anchor = BundledAgentFolder.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            return Map.of();
        }
        try {
            URI uri = anchor.toURI();
            return switch (uri.getScheme()) {
                case "file" -> readAll(Path.of(uri).getParent());
                case "resource" -> readAllIn(URI.create("resource:/"), "/" + ROOT);
                default -> readAllIn(uri, "/" + ROOT);
            };
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException("the personas inside the application cannot be read", e));
        }
    }

    private static Map<String, byte[]> readAllIn(URI archive, String folder) throws IOException {
        // Not shared with anybody who opened the same archive, except where its kind knows one file system only.
        if (archive.getScheme().equals("jar")) {
            String text = archive.getRawSchemeSpecificPart();
            Path jar = Path.of(URI.create(text.substring(0, text.indexOf("!/"))));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return readAll(files.getPath(folder));
            }
        }
        try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            return readAll(files.getPath(folder));
        } catch (FileSystemAlreadyExistsException e) {
            return readAll(FileSystems.getFileSystem(archive).getPath(folder));
        }
    }

    private static Map<String, byte[]> readAll(Path folder) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".md")).toList()) {
                found.put(ROOT + folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return found;
    }
}
