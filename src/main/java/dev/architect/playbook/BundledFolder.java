package dev.architect.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The playbooks that travel inside the application.
///
/// They are read once, when the class is initialised: in a native executable that is while it is built, so their texts
/// lie in its image.
record BundledFolder() implements Folder {

    private static final String ROOT = "agents/playbooks";
    private static final String ANCHOR = ROOT + "/glossary.yaml";
    private static final Map<String, String> FILES = readAll();

    @Override
    public String name() {
        return "(built in) " + ROOT;
    }

    @Override
    public Map<String, String> files() {
        return FILES;
    }

    @Override
    public String fingerprint() {
        return "";
    }

    private static Map<String, String> readAll() {
        URL anchor = BundledFolder.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            return Map.of();
        }
        try {
            URI uri = anchor.toURI();
            if (uri.getScheme().equals("file")) {
                return readAll(Path.of(uri).getParent());
            }
            if (uri.getScheme().equals("jar")) {
                String text = uri.getRawSchemeSpecificPart();
                Path jar = Path.of(URI.create(text.substring(0, text.indexOf("!/"))));
                try (FileSystem files = FileSystems.newFileSystem(jar)) {
                    return readAll(files.getPath("/" + ROOT));
                }
            }
            return readAll(fileSystem(URI.create(uri.getScheme() + ":/")).getPath("/" + ROOT));
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException("the playbooks inside the application cannot be read", e));
        }
    }

    // Left open: its kind knows one file system only, which others use too.
    private static FileSystem fileSystem(URI root) throws IOException {
        try {
            return FileSystems.newFileSystem(root, Map.of("create", "true"));
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(root);
        }
    }

    private static Map<String, String> readAll(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> found = paths.filter(Files::isRegularFile).toList();
            for (Path file : found) {
                files.put(folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
