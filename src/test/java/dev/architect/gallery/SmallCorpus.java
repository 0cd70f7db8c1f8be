package dev.architect.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// A corpus of its own, with a sample that cannot be drawn far below the others.
public final class SmallCorpus implements QuarkusTestResourceLifecycleManager {

    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("gallery");
            write("samples/flowchart/01-good.mmd", "flowchart LR\n  a[\"one & two\"] --> b\n");
            for (int i = 10; i < 59; i++) {
                write("samples/flowchart/%d-tall.mmd".formatted(i), "flowchart TD\n  a --> b --> c --> d\n");
            }
            write("samples/sequence/01-good.mmd", "sequenceDiagram\n  A->>B: x\n");
            write("samples/sequence/02-bad.mmd", "flowchart LR\n  a -->|open b\n");
            write("samples/sequence/notes.txt", "no sample");
            write("outside/secret.mmd", "flowchart LR\n  secret\n");
            write("secret.mmd", "flowchart LR\n  secret\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("architect.gallery.samples", folder.resolve("samples").toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Override
    public void stop() {
        // The system clears its temporary folder away.
    }
}
