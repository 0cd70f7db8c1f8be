package dev.architect.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// A folder that takes pictures, none in the place of another.
final class PictureFolder {

    private final Path folder;
    private final String ending;
    private final Set<String> taken = new HashSet<>();

    /// @param ending with its dot
    PictureFolder(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /// @param name below the folder, without an ending; a number is added when an earlier picture has it
    /// @return where the picture lies
    Path add(Path name, byte[] picture) throws IOException {
        Path file = unused(name);
        Files.createDirectories(file.getParent());
        Files.write(file, picture);
        return file;
    }

    private Path unused(Path name) {
        String path = name.toString();
        String free = path;
        // Some file systems do not tell A from a.
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = path + "-" + i;
        }
        return folder.resolve(free + ending);
    }
}
