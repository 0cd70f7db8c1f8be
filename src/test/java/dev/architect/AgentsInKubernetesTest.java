package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The lists that k8s/list-agents writes.
class AgentsInKubernetesTest {

    private static final Path AGENTS = Path.of("agents");
    private static final String MEND = "run k8s/list-agents and commit what it writes";

    /// The API server takes no larger ConfigMap.
    private static final long LARGEST_CONFIG_MAP = 1024 * 1024;

    @Test
    void every_file_of_agents_is_in_the_config_map() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (Object file : flatten(read(AGENTS.resolve("kustomization.yaml")), "files")) {
            String[] keyAndPath = file.toString().split("=", 2);
            listed.put(keyAndPath[0], keyAndPath[1]);
        }
        assertThat(listed).as(MEND).isEqualTo(expected());
    }

    @Test
    void every_file_of_agents_is_mounted_at_its_path() throws IOException {
        Map<String, String> mounted = new TreeMap<>();
        for (Object item : flatten(read(Path.of("k8s/agents-volume.yaml")), "items")) {
            mounted.put(((Map<?, ?>) item).get("key").toString(), ((Map<?, ?>) item).get("path").toString());
        }
        assertThat(mounted).as(MEND).isEqualTo(expected());
    }

    @Test
    void the_config_map_is_not_too_large() throws IOException {
        long size = 0;
        for (String path : expected().values()) {
            size += Files.size(AGENTS.resolve(path));
        }
        assertThat(size).isLessThan(LARGEST_CONFIG_MAP);
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(AGENTS)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> AGENTS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("kustomization.yaml"))
                    .forEach(path -> expected.put(path.replace("/", "__"), path));
        }
        return expected;
    }

    private static Object read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml().load(reader);
        }
    }

    /// All entries of the lists of that name, wherever they stand.
    private static List<?> flatten(Object node, String name) {
        return switch (node) {
            case Map<?, ?> map -> map.entrySet().stream()
                    .flatMap(entry -> entry.getKey().equals(name) && entry.getValue() instanceof List<?> list
                            ? list.stream()
                            : flatten(entry.getValue(), name).stream())
                    .toList();
            case Collection<?> nodes -> nodes.stream().flatMap(each -> flatten(each, name).stream()).toList();
            case null, default -> List.of();
        };
    }
}
