package dev.architect.decide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.decide.Decision.Suggest;
import dev.architect.intent.IntentModel;
import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;
import dev.architect.persona.Persona;

/// Whatever people paste: a decision, and no exception.
class BadInputTest {

    private static final String QUESTION = "How should the notification service talk to the patient service?";
    private static final ChannelRef CHANNEL = new ChannelRef("slack", "T1", "C1");
    private static final List<Persona> PERSONAS = AgentsReport.of(AgentFolder.of(Optional.of(Path.of("agents")))).personas();

    private final Decider decider = new Decider("backend-architect", "database-architect", IntentModel.bundled());

    static List<String> texts() {
        return List.of("", " ", "\n\n", "\0", "?", "...", "\u200b\u200b", "\ufeff", "\ud83d", "\ude80\ud83d",
                "\ud83d\ude80".repeat(50),
                "\u202eecivres eht dlrow olleh\u202c",
                "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd \u05de\u05d4 \u05e7\u05d5\u05e8\u05d4",
                "\u0645\u0631\u062d\u0628\u0627 \u0643\u064a\u0641 \u0627\u0644\u062d\u0627\u0644",
                "\u3069\u306e\u3088\u3046\u306b\u30b5\u30fc\u30d3\u30b9\u3092\u5206\u3051\u307e\u3059\u304b\uff1f",
                "x".repeat(40_000), QUESTION.repeat(600), "a ".repeat(20_000), "? ".repeat(20_000), "\n".repeat(40_000),
                "@ana ".repeat(10_000), "@".repeat(40_000), "> ".repeat(20_000) + "quote", "`".repeat(40_000),
                "```\n".repeat(10_000),
                "```", "```java\nclass A {}", "`", "``", "\u0301".repeat(40_000), "Z\u0351\u036b\u0343".repeat(5_000),
                "https://example.com/a?b=c", "https://example.com ".repeat(2_000), "http://", "www.", "\\".repeat(40_000),
                "(".repeat(40_000), "a.b@".repeat(10_000), ":smile:".repeat(5_000), ":".repeat(40_000), "'".repeat(40_000),
                "don't ".repeat(6_000), "1".repeat(40_000), "1.1,1:1".repeat(5_000), "\ufdfa".repeat(20_000),
                "2026-01-02 10:11:12 ERROR queue is full\n".repeat(900), "\tat com.foo.Bar.baz(Bar.java:12)\n".repeat(1_000),
                "how should the queue, por favor, \u4f60\u597d \u0441\u0435\u0440\u0432\u0438\u0441 \u05e9\u05dc\u05d5\u05dd talk?",
                "<!channel> <@U1|x> <#C1|y> &lt;script&gt;", "\ud83d\ude80 ".repeat(10_000) + QUESTION, "$".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void there_is_always_a_decision(String text) {
        for (Addressee addressee : Addressee.values()) {
            for (String ts : List.of("1.0", "1.1")) {
                for (Optional<String> follows : List.of(Optional.<String> empty(), Optional.of("backend-architect"))) {
                    assertThat(decider.decide(situation(text, addressee, ts, follows))).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "\ud83d\ude80\ud83c\udf89\ud83d\ude00", ":tada: :+1:", "https://example.com/how-should-services-talk", "ok",
            "?!",
            "\u200b\u200b\u200b",
            "```\nhow should the notification service talk to the patient service?\n```",
            "> How should the notification service talk to the patient service?",
            "> > > How should the notification service talk to the patient service?",
            "```\nHow should the notification service talk to the patient service?",
            "2026-01-02 10:11:12 INFO How should the notification service talk to the patient service?" })
    void where_no_person_says_anything_there_is_nothing_to_offer(String text) {
        assertThat(decider.decide(situation(text, Addressee.EVERYBODY, "1.0", Optional.empty())))
                .isEqualTo(new StaySilent(Because.NOT_PROSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            QUESTION,
            "\u200bHow should the noti\u200bfication service talk to the patient ser\u00advice?\ufeff",
            "How should the notification service talk to the patient service?\ud83d",
            "> some old quote\nHow should the notification service talk to the patient service?",
            "\uff28\uff4f\uff57 should the notification service talk to the patient service?" })
    void what_is_hidden_between_the_letters_changes_nothing(String text) {
        assertThat(decider.decide(situation(text, Addressee.EVERYBODY, "1.0", Optional.empty())))
                .isInstanceOfSatisfying(Suggest.class, suggest -> assertThat(suggest.reading().personas())
                        .extracting(Persona::name).containsExactly("backend-architect"));
    }

    @Test
    void no_regular_expression_reads_what_is_said_to_nobody() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.architect.intent", "dev.architect.decide");
        var reads = "dev\\.architect\\.(intent\\..*|decide\\.(Guards|TriggerMatcher|Subject|Reading|Situation)(\\$.*)?)";
        noClasses().that().haveNameMatching(reads).should().dependOnClassesThat().resideInAPackage("java.util.regex..")
                .orShould().callMethod(String.class, "matches", String.class)
                .orShould().callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould().callMethod(String.class, "replaceFirst", String.class, String.class)
                .check(classes);
    }

    private static Situation situation(String text, Addressee addressee, String ts, Optional<String> follows) {
        var message = new Message(new EventId("slack", "Ev1"), new MessageRef(CHANNEL, ts), new ThreadRef(CHANNEL, "1.0"),
                new Author("U1", "Ana"), addressee, text, Instant.EPOCH);
        return new Situation(message, PERSONAS, follows, Transcript.EMPTY, List.of());
    }
}
