package dev.architect.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The diagrams of files, folders and standard input. What cannot be read is told in a line and the rest is read.
final class DiagramFiles {

    // Far beyond what the renderer accepts; only keeps a wrong file from filling the memory.
    private static final String STANDARD_INPUT = "-";
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final List<String> MARKDOWN = List.of(".md", ".markdown");
    private static final List<String> DRAWN = List.of(".mmd", ".mermaid", ".md", ".markdown");

    private final InputStream in;
    private final Consumer<DiagramSource> onDiagram;
    private final Consumer<String> onProblem;

    /// @param in what stands for `-`
    DiagramFiles(InputStream in, Consumer<DiagramSource> onDiagram, Consumer<String> onProblem) {
        this.in = in;
        this.onDiagram = onDiagram;
        this.onProblem = onProblem;
    }

    /// A file, whatever its name; a folder's `.mmd`, `.mermaid` and Markdown files, those of its folders too.
    void read(Path path) {
        if (path.toString().equals(STANDARD_INPUT)) {
            read(in, "-", Path.of("stdin"), false);
        } else if (Files.isDirectory(path)) {
            filesOf(path).forEach(file -> read(file, path.relativize(file)));
        } else {
            read(path, path.getFileName() == null ? path : path.getFileName());
        }
    }

    private void read(Path file, Path name) {
        try (InputStream opened = Files.newInputStream(file)) {
            read(opened, file.toString(), withoutEnding(name), hasEnding(file, MARKDOWN));
        } catch (IOException e) {
            onProblem.accept(file + ": the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void read(InputStream opened, String file, Path picture, boolean isMarkdown) {
        try {
            byte[] bytes = opened.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                onProblem.accept(file + ": the file is larger than 16 MB");
                return;
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (isMarkdown) {
                MarkdownDiagrams.of(file, picture, text).forEach(onDiagram);
            } else {
                onDiagram.accept(DiagramSource.whole(file, picture, text));
            }
        } catch (CharacterCodingException e) {
            onProblem.accept(file + ": the file is not UTF-8");
        } catch (IOException e) {
            onProblem.accept(file + ": the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private List<Path> filesOf(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean isHidden = !visited.equals(folder) && visited.getFileName().toString().startsWith(".");
                    return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!Files.isDirectory(file) && hasEnding(file, DRAWN)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    onProblem.accept(file + ": this cannot be read (" + failure.getClass().getSimpleName() + ")");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            onProblem.accept(folder + ": the folder cannot be read (" + e.getClass().getSimpleName() + ")");
        }
        return files.stream().sorted().toList();
    }

    private static Path withoutEnding(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot > 0 ? name.substring(0, dot) : name);
    }

    private static boolean hasEnding(Path file, List<String> endings) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
