package dev.architect.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.design.Scope;
import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.persona.Persona;

/// Good answers, and faults that were planted into them by somebody who had not read the checks. The table goes to
/// `target/seeded-faults.md`; what was missed is listed below it.
class SeededFaultsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/architect/review");
    private static final String BORDER = "schema-border";
    private static final String LEAK = "no-leak";
    /// Of each check, the share of its faults that must be found.
    private static final double ENOUGH = 0.75;
    /// Of the points of the checklist, what is reached so far is held.
    private static final Map<String, Double> ENOUGH_OF = Map.of("mermaid", 1.0, "names", 0.95, "communication", 0.95,
            "deployment", 0.95, "parts", 0.95, "performance", 0.95, "trade-offs", 0.95, "observability", 0.95, "resilience",
            0.95, "security", 0.9);
    /// On all good answers together, of all checks.
    private static final int MOST_FALSE_ALARMS = 3;

    private final Review review = new Review(new MermaidRenderer(), Checks.usual(), Duration.ofSeconds(60),
            new Review.Owners("backend-architect", "database-architect"));
    /// Draws nothing: pictures take most of a review.
    private final Review reading = new Review(new Undrawn(), Checks.usual(), Duration.ofSeconds(60),
            new Review.Owners("backend-architect", "database-architect"));
    private final Persona backend = new Persona("backend-architect", "d", "inherit", "", List.of(), List.of(), List.of(),
            List.of(), body(),
            "file", "hash");

    /// @param scope what its question asked for
    private record Answer(String markdown, Language language, Scope scope) {

        static Answer read(Path file) {
            try {
                String[] parts = Files.readString(file).split("(?m)^---$\\R?", 3);
                Map<String, Object> header = yaml(parts[1]);
                String scope = header.get("scope").toString();
                return new Answer(parts[2], header.get("language").equals("pt") ? Language.PORTUGUESE : Language.ENGLISH,
                        scope.equals("whole") ? Scope.WHOLE
                                : new Scope(Arrays.stream(scope.replaceAll("[\\[\\]\\s]", "").split(","))
                                        .map(Integer::parseInt).map(number -> OutputPart.of(number).orElseThrow())
                                        .collect(Collectors.toSet())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Answer with(List<Map<String, String>> edits) {
            String text = markdown;
            for (Map<String, String> edit : edits) {
                int at = text.indexOf(edit.get("find"));
                assertThat(at).as("found once: " + edit.get("find")).isNotNegative()
                        .isEqualTo(text.lastIndexOf(edit.get("find")));
                text = text.substring(0, at) + edit.get("replace") + text.substring(at + edit.get("find").length());
            }
            return new Answer(text, language, scope);
        }
    }

    @Test
    void most_planted_faults_are_found_and_good_answers_raise_hardly_an_alarm() throws IOException {
        Map<String, Answer> good = good();
        Map<String, List<String>> alarms = new TreeMap<>();
        good.forEach((name, answer) -> findings(answer)
                .forEach(finding -> alarms.computeIfAbsent(finding.check(), _ -> new ArrayList<>())
                        .add("%s: %s, line %d: %s".formatted(name, finding.artefact(), finding.line(), finding.english()))));
        Map<String, Set<String>> known = good.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> keys(findings(entry.getValue()))));
        var table = new StringBuilder(
                "| check | planted | found by it | found by any | false alarms on %d good answers |\n|---|---|---|---|---|\n"
                        .formatted(good.size()));
        var missed = new StringBuilder();
        var shares = new TreeMap<String, Double>();
        for (Path file : files("faults", ".yaml")) {
            Map<String, Object> yaml = yaml(Files.readString(file));
            String check = yaml.get("check").toString();
            List<Map<String, Object>> faults = list(yaml.get("faults"));
            int found = 0;
            int byAny = 0;
            for (Map<String, Object> fault : faults) {
                List<Map<String, String>> edits = list(fault.get("edits"));
                Answer broken = good.get(fault.get("answer").toString()).with(edits);
                Set<String> before = known.get(fault.get("answer").toString());
                List<Finding> all = findings(broken, check.equals("mermaid") ? review : reading).stream()
                        .filter(finding -> !before.contains(key(finding))).toList();
                boolean isFound = all.stream().anyMatch(finding -> finding.check().equals(check));
                found += isFound ? 1 : 0;
                byAny += all.isEmpty() ? 0 : 1;
                if (all.isEmpty()) {
                    missed.append("- ").append(check).append(": ").append(fault.get("name")).append(" (")
                            .append(fault.get("answer")).append(")\n");
                }
            }
            shares.put(check, byAny / (double) faults.size());
            table.append("| %s | %d | %d | %d | %d |\n".formatted(check, faults.size(), found, byAny,
                    alarms.getOrDefault(check, List.of()).size()));
        }
        String told = table + "\nMissed:\n" + missed + "\nFalse alarms:\n"
                + alarms.values().stream().flatMap(List::stream).map(alarm -> "- " + alarm + "\n")
                        .collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/seeded-faults.md"), told);
        assertThat(shares).as(told).allSatisfy(
                (check, share) -> assertThat(share).as(check).isGreaterThanOrEqualTo(ENOUGH_OF.getOrDefault(check, ENOUGH)));
        assertThat(alarms.values().stream().mapToInt(List::size).sum()).as(told).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    /// What the persona is told.
    private static String body() {
        try {
            return Files.readString(Path.of("agents/backend-architect.md")).split("(?m)^---$\\R?", 3)[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the review finds, what it takes out included.
    private List<Finding> findings(Answer answer) {
        return findings(answer, review);
    }

    private List<Finding> findings(Answer answer, Review by) {
        Reviewed reviewed = by.review(Design.parse(answer.markdown()), backend, answer.scope(), answer.language());
        var findings = new ArrayList<>(reviewed.findings());
        reviewed.removed().forEach(text -> findings.add(new Finding(BORDER, Severity.ERROR, "answer", 0, text, text, "")));
        reviewed.leaked().forEach(text -> findings.add(new Finding(LEAK, Severity.ERROR, "answer", 0, text, text, "")));
        return findings;
    }

    // Lines move when something is planted above.
    private static String key(Finding finding) {
        return finding.check() + "/" + finding.artefact() + "/" + finding.english();
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(SeededFaultsTest::key).collect(Collectors.toSet());
    }

    private static Map<String, Answer> good() throws IOException {
        return files("good", ".md").stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString().replaceFirst("\\.md$", ""), Answer::read));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Map<String, Object> yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Object value) {
        return (List<T>) value;
    }

    private static final class Undrawn implements DiagramRenderer {

        @Override
        public String name() {
            return "undrawn";
        }

        @Override
        public Set<String> languages() {
            return Set.of("mermaid");
        }

        @Override
        public Rendering render(String source, PictureFormat format) {
            return new Rendering.Drawn(new byte[0], 1, 1, "", List.of());
        }
    }
}
