package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import dev.architect.review.Check;

class ContractChecksTest {

    private static final Path PLAYBOOKS = Path.of("agents/playbooks");
    private static final Pattern TAKEN_IN = Pattern.compile("\\{\\{> ([^}]+)\\}\\}");
    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)\\}\\}");
    private static final List<String> FILES = List.of("openapi-3.0.yaml", "openapi-3.1.yaml", "asyncapi-2.6.yaml",
            "asyncapi-3.0.yaml",
            "schema.graphql", "service.proto", "event.json");

    static Stream<Path> playbooks() throws IOException {
        try (Stream<Path> files = Files.list(PLAYBOOKS)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void the_answer_of_a_playbook_is_without_a_finding(Path file) throws IOException {
        assertThat(new Answer(filled(file)).findings()).isEmpty();
    }

    private static String filled(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^---\\n", 3);
        Map<String, Object> header = new Yaml().load(parts[1]);
        Map<?, ?> names = (Map<?, ?>) header.get("defaults");
        String body = parts[2];
        while (TAKEN_IN.matcher(body).find()) {
            body = TAKEN_IN.matcher(body)
                    .replaceAll(taken -> java.util.regex.Matcher.quoteReplacement(content(taken.group(1))));
        }
        return NAME.matcher(body).replaceAll(
                name -> String.valueOf(names.containsKey(name.group(1)) ? names.get(name.group(1)) : name.group(1)));
    }

    private static String content(String file) {
        try {
            return Files.readString(PLAYBOOKS.resolve(file)).stripTrailing();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void each_check_has_a_name_of_its_own() {
        assertThat(ContractChecks.all()).extracting(Check::id).containsExactly("openapi", "graphql", "protobuf", "asyncapi",
                "json-schema", "examples", "fences");
    }

    /// Characters are taken out, doubled and exchanged.
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void no_check_throws_whatever_is_written(long seed) {
        var random = new Random(seed);
        for (String file : FILES) {
            String content = Answer.file(file);
            for (int i = 0; i < 6; i++) {
                content = changed(content, random);
                Answer answer = Answer.with(file.substring(file.lastIndexOf('.') + 1), content)
                        .and("`POST /v1/orders` request:\n\n"
                                + Answer.fence("json", changed("{\"lines\": [{\"sku\": 1}]}", random)));
                assertThat(answer.findings()).as("seed %d, %s", seed, file).allSatisfy(finding -> {
                    assertThat(finding.english()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
                    assertThat(finding.mend()).endsWith(".");
                });
            }
        }
    }

    static String changed(String content, Random random) {
        int at = random.nextInt(content.length());
        int end = Math.min(content.length(), at + 1 + random.nextInt(12));
        String piece = content.substring(at, end);
        return switch (random.nextInt(5)) {
            case 0 -> content.substring(0, at) + content.substring(end);
            case 1 -> content.substring(0, at) + piece + piece + content.substring(end);
            case 2 -> content.substring(0, at) + "{[: *&!%@\"'\t".charAt(random.nextInt(12)) + content.substring(at);
            case 3 -> content.replace(piece, "x");
            default ->
                content.substring(0, at) + List.of("null", "[]", "{}", "1", "true", "- a", "$ref: '#'").get(random.nextInt(7))
                        + content.substring(end);
        };
    }

    /// Time of this thread alone: machines that build are busy.
    @Test
    void two_hundred_kilobytes_take_less_than_a_person_notices() {
        var paths = new StringBuilder();
        for (int i = 0; paths.length() < 190_000; i++) {
            paths.append("""
                      /things%1$d/{id}:
                        get:
                          operationId: get%1$d
                          parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                          responses:
                            '200':
                              description: Found
                              content:
                                application/json: { schema: { $ref: '#/components/schemas/Order' } }
                            '404': { $ref: '#/components/responses/Problem' }
                            '500': { $ref: '#/components/responses/Problem' }
                    """.formatted(i).indent(0));
        }
        Answer answer = Answer.withFault("openapi-3.0.yaml", "paths:\n", "paths:\n" + paths);
        long best = Stream.generate(() -> cpuTime(answer)).limit(8).mapToLong(Duration::toMillis).min().orElseThrow();
        assertThat(answer.markdown().length()).isGreaterThan(190_000);
        assertThat(best).isLessThan(1_000);
    }

    private static Duration cpuTime(Answer answer) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(answer.findings()).isEmpty();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
