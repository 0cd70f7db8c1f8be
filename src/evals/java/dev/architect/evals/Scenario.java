package dev.architect.evals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A question, what its answer must have, and answers that were recorded.
///
/// @param context the name of a project context; blank for none
/// @param good files with answers that meet the rubric
/// @param bad files with answers that do not
record Scenario(String name, String question, String context, Rubric rubric, List<Path> good, List<Path> bad) {

    static Scenario read(Path file) throws IOException {
        Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        return new Scenario(name, text(yaml, "question"), Optional.ofNullable(yaml.get("context")).map(Object::toString).orElse(""),
                Rubric.of(map(yaml, "rubric")), files(file, yaml, "good"), files(file, yaml, "bad"));
    }

    private static List<Path> files(Path scenario, Map<String, Object> yaml, String key) {
        return list(yaml.get(key)).stream().map(name -> scenario.resolveSibling(name).normalize()).toList();
    }

    private static String text(Map<String, Object> yaml, String key) {
        return Optional.ofNullable(yaml.get(key)).map(value -> value.toString().strip())
                .orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> yaml, String key) {
        return yaml.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<String> list(Object value) {
        return value instanceof List<?> items ? items.stream().map(Object::toString).toList() : List.of();
    }
}
