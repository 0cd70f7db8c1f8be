package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What native-image would be given: its arguments, the jars, and the configuration that lies in them.
final class NativeSources {

    private static final Path FOLDER = Path.of("target", "native-sources");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> arguments;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Registered> reflection = new TreeMap<>();
    private final List<Pattern> resources = new ArrayList<>();
    private final Set<String> bundles = new TreeSet<>();

    /// What is known of one class: kinds of members as a whole, and members named one by one.
    record Registered(Set<String> kinds, Set<String> fields, Set<String> methods) {

        boolean hasConstructors() {
            return kinds.contains("allDeclaredConstructors") || methods.contains("<init>");
        }

        boolean hasMethods() {
            return kinds.contains("allDeclaredMethods");
        }

        boolean hasFields() {
            return kinds.contains("allDeclaredFields");
        }
    }

    private NativeSources(String arguments) {
        this.arguments = Arrays.asList(arguments.strip().split("\\s+"));
    }

    static NativeSources read() throws IOException {
        assertThat(FOLDER).as("what native-image is given: run this test by ./mvnw -Pnative-sources verify").isDirectory();
        var sources = new NativeSources(Files.readString(FOLDER.resolve("native-image.args")));
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            List<Path> jars = paths.filter(path -> path.toString().endsWith(".jar")).toList();
            assertThat(jars).hasSizeGreaterThan(100);
            jars.forEach(sources::addJar);
        }
        return sources;
    }

    private void addJar(Path path) {
        try (var jar = new JarFile(path.toFile())) {
            for (ZipEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                String name = entry.getName();
                boolean isRead = Stream.of("META-INF/native-image/", "dev/architect/", "templates/").anyMatch(name::startsWith);
                byte[] content = isRead ? jar.getInputStream(entry).readAllBytes() : new byte[0];
                files.put(name, content);
                if (name.startsWith("META-INF/native-image/") && name.endsWith(".json")) {
                    addConfiguration(name.substring(name.lastIndexOf('/') + 1), JSON.readTree(content));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addConfiguration(String file, JsonNode content) {
        switch (file) {
            case "reflect-config.json" -> content.forEach(type -> register(type.path("name").asText(), type));
            case "resource-config.json" -> {
                content.at("/resources/includes")
                        .forEach(include -> resources.add(Pattern.compile(include.path("pattern").asText())));
                content.path("bundles").forEach(bundle -> bundles.add(bundle.path("name").asText()));
            }
            case "reachability-metadata.json" ->
                content.path("reflection").forEach(type -> register(type.path("type").asText(), type));
            default -> {
                // Proxies, serialization and native code: nothing of ours.
            }
        }
    }

    private void register(String name, JsonNode type) {
        Registered known = reflection.computeIfAbsent(name,
                any -> new Registered(new HashSet<>(), new HashSet<>(), new HashSet<>()));
        type.properties().stream().filter(property -> property.getValue().asBoolean())
                .forEach(property -> known.kinds().add(property.getKey()));
        type.path("fields").forEach(field -> known.fields().add(field.path("name").asText()));
        type.path("methods").forEach(method -> known.methods().add(method.path("name").asText()));
    }

    /// The values of an argument that is given once or several times, each with one or several values.
    Set<String> values(String argument) {
        var values = new TreeSet<String>();
        arguments.stream().filter(given -> given.startsWith(argument + "="))
                .forEach(given -> values.addAll(Arrays.asList(given.substring(argument.length() + 1).split(","))));
        return values;
    }

    Set<String> registered() {
        return reflection.keySet();
    }

    Registered of(String type) {
        return reflection.getOrDefault(type, new Registered(Set.of(), Set.of(), Set.of()));
    }

    List<String> files(Predicate<String> wanted) {
        return files.keySet().stream().filter(wanted).toList();
    }

    /// @return the content of a file of the application
    byte[] content(String file) {
        assertThat(files).containsKey(file);
        return files.get(file);
    }

    Set<String> bundles() {
        return bundles;
    }

    boolean isInTheExecutable(String file) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(file).matches());
    }
}
