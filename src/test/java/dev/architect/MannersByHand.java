package dev.architect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTestProfile;

/// The whole bot on a platform that records, with a scripted model, a clock and workers moved by hand, and three personas
/// more than the house's.
public class MannersByHand implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("architect.inbox.workers", "0", "architect.llm.provider", "scripted", "architect.agents.dir",
                agents().toString(), "architect.judge.timeout", "4s", "architect.judge.daily-calls", "5",
                "architect.manners.zone", "America/Sao_Paulo");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(HandMovedClock.class, RecordingPlatform.class, ScriptedModel.class);
    }

    private static Path agents() {
        try {
            Path folder = Files.createDirectories(Path.of("target/agents-of-the-test"));
            for (String source : List.of("agents", "src/test/resources/third-personas")) {
                try (Stream<Path> files = Files.list(Path.of(source))) {
                    for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
                        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            Path contexts = Files.createDirectories(folder.resolve("contexts"));
            Files.copy(Path.of("agents/contexts/familyped.md"), contexts.resolve("familyped.md"),
                    StandardCopyOption.REPLACE_EXISTING);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
