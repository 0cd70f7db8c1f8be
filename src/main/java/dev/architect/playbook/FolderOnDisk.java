package dev.architect.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.logging.Log;

record FolderOnDisk(Path path) implements Folder {

    private static final int DEPTH = 3;
    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 512 * 1024;

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (Path file : paths()) {
            try {
                if (Files.size(file) > MOST_BYTES) {
                    throw new BadPlaybookException(file.toString(), 1, "make this file smaller than 512 KB");
                }
                files.put(path.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            } catch (CharacterCodingException e) {
                throw new BadPlaybookException(file.toString(), 1, "save this file as UTF-8");
            } catch (IOException e) {
                throw new BadPlaybookException(file.toString(), 1, "make this file readable: " + e.getClass().getSimpleName());
            }
        }
        return files;
    }

    @Override
    public String fingerprint() {
        return paths().stream().map(FolderOnDisk::state).collect(Collectors.joining("\n"));
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " cannot be read";
        }
    }

    // Hidden names are left out: editors and Kubernetes keep their own things there.
    private List<Path> paths() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(path, DEPTH)) {
            return found.filter(file -> !isHidden(path.relativize(file))).filter(Files::isRegularFile).sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            Log.warnf("The playbooks in %s cannot be listed: %s", path, e.getMessage());
            return List.of();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
