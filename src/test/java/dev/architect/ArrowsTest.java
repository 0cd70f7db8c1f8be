package dev.architect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Which package may know which. Data runs left to right; a new arrow is a decision and is written down here.
class ArrowsTest {

    private static final String BASE = "dev.architect";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("chat", Set.of()),
            Map.entry("diagram", Set.of()),
            Map.entry("markdown", Set.of()),
            Map.entry("llm", Set.of()),
            Map.entry("persona", Set.of()),
            Map.entry("playbook", Set.of("llm")),
            Map.entry("memory", Set.of("chat")),
            Map.entry("inbox", Set.of("chat", "memory")),
            Map.entry("intent", Set.of()),
            Map.entry("decide", Set.of("chat", "persona", "intent", "design")),
            Map.entry("manners", Set.of("chat", "decide", "inbox", "memory", "persona")),
            Map.entry("design", Set.of("chat", "markdown", "persona", "llm")),
            Map.entry("review", Set.of("chat", "markdown", "persona", "design", "diagram", "llm")),
            Map.entry("budget", Set.of("chat", "llm", "memory")),
            Map.entry("deliver", Set.of("chat", "memory", "budget", "design", "diagram", "review")),
            Map.entry("slack", Set.of("chat", "markdown", "inbox", "decide", "manners")),
            Map.entry("teams", Set.of("chat", "markdown", "inbox", "manners", "memory")),
            Map.entry("web", Set.of("chat")),
            Map.entry("page", Set.of("chat", "markdown", "inbox", "manners", "memory", "persona", "web")),
            Map.entry("console", Set.of("chat", "budget", "decide", "manners", "memory", "web")),
            Map.entry("cli",
                    Set.of("chat", "markdown", "persona", "decide", "intent", "llm", "design", "diagram", "review", "replay",
                            "memory")),
            Map.entry("gallery", Set.of("diagram", "web")),
            Map.entry("replay", Set.of("chat", "persona", "decide")),
            // The root joins the steps and knows no platform.
            Map.entry("",
                    Set.of("chat", "inbox", "persona", "playbook", "intent", "decide", "design", "diagram", "llm", "review",
                            "deliver", "manners", "memory", "budget")));

    private final JavaClasses architect = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void packages_know_only_what_they_may() {
        classes().should(new ArchCondition<JavaClass>("follow the arrows") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(BASE))
                        .filter(dependency -> !isAllowed(step(from), step(dependency.getTargetClass())))
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
            }
        }).check(architect);
    }

    @Test
    void plain_packages_know_no_framework() {
        noClasses().that().resideInAnyPackage(BASE + ".chat", BASE + ".intent", BASE + ".decide", BASE + ".diagram",
                BASE + ".diagram.mermaid..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "com.slack..", "com.fasterxml..")
                .check(architect);
    }

    @Test
    void markdown_is_read_in_bounded_time() {
        noClasses().that().resideOutsideOfPackage(BASE + ".markdown")
                .should().callMethod(org.commonmark.parser.Parser.class, "builder")
                .check(architect);
    }

    @Test
    void slack_words_stay_in_the_slack_package() {
        noClasses().that().resideOutsideOfPackage(BASE + ".slack")
                .should().dependOnClassesThat().resideInAPackage("com.slack..")
                .check(architect);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses().should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(architect);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses().that().resideOutsideOfPackage(BASE + ".cli")
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .orShould().callMethod(Throwable.class, "printStackTrace", PrintStream.class)
                .check(architect);
    }

    private static boolean isAllowed(String from, String to) {
        return from.equals(to) || ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }

    /// The first package below the base; blank for the base itself.
    private static String step(JavaClass type) {
        String below = type.getPackageName().substring(BASE.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }
}
