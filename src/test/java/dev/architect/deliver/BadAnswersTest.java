package dev.architect.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Language;
import dev.architect.chat.Offer;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.design.Design;
import dev.architect.design.Scope;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.persona.Persona;
import dev.architect.review.Checks;
import dev.architect.review.Review;
import dev.architect.review.Reviewed;

/// Whatever a model writes becomes a thread that a person can read.
class BadAnswersTest {

    private static final String LEAD = "Use a queue.\nOne.\nTwo.\nThree.\nFour.\n\n";
    private static final Persona BACKEND = new Persona("backend-architect", "d", "inherit", "", List.of(), List.of(), List.of(),
            List.of(),
            "You are the backend architect of a software team, and you have designed many systems.\n"
                    + "Three things guide your thinking: the contract, the path of data, and what fails.\n"
                    + "Choose REST, GraphQL or gRPC for the use at hand and say why you chose it.\n",
            "file", "hash");

    private final Review review = new Review(new MermaidRenderer(), Checks.usual(), Duration.ofSeconds(30),
            new Review.Owners("backend-architect", "database-architect"));

    @Test
    void an_empty_answer_says_that_it_is_empty() {
        assertThat(parts("  \n\n ")).singleElement()
                .isEqualTo(new Part.Prose("_The model gave an empty answer. Ask again, or ask differently._"));
    }

    @Test
    void an_answer_of_200_kilobytes_is_a_lead_and_a_file() {
        String part = "Some sentence that is repeated again and again. ".repeat(100);
        List<Part> parts = parts(LEAD
                + IntStream.range(0, 45).mapToObj(i -> "## Part " + i + "\n\n" + part + "\n\n").collect(Collectors.joining()));
        assertThat(prose(parts)).contains("Use a queue.", "all of it is in `answer.md`").hasSizeLessThan(1_000);
        assertThat(file(parts, "answer.md")).contains("## Part 0", "## Part 44").hasSizeGreaterThan(200_000);
    }

    @Test
    void an_answer_of_code_alone_is_posted_as_code() {
        assertThat(prose(parts("```java\nclass Order {}\n```"))).contains("```java\nclass Order {}\n```");
    }

    @Test
    void a_diagram_that_was_not_closed_ends_before_the_next_part() {
        List<Part> parts = parts(LEAD
                + "## 3. Architecture diagrams\n\n```mermaid\nflowchart LR\n  a --> b\n\n## 5. Resilience\n\nTimeout 2 s.\n");
        assertThat(pictures(parts)).hasSize(1);
        assertThat(prose(parts)).contains("## 5. Resilience", "Timeout 2 s.");
    }

    @Test
    void a_diagram_that_was_not_closed_does_not_swallow_the_contract_behind_it() {
        List<Part> parts = parts(LEAD
                + "## 3. Architecture diagrams\n\n```mermaid\nflowchart LR\n  a --> b\n\n## 2. API contracts\n\n"
                + "```yaml\nopenapi: 3.0.3\ninfo: {title: T, version: \"1\"}\npaths: {}\n```\n\n## 5. Resilience\n\nTimeout 2 s.\n");
        assertThat(pictures(parts)).hasSize(1);
        assertThat(file(parts, "openapi.yaml")).startsWith("openapi: 3.0.3").doesNotContain("```");
        assertThat(prose(parts)).contains("## 2. API contracts", "Timeout 2 s.");
    }

    @Test
    void a_contract_with_comments_that_was_not_closed_keeps_its_comments() {
        List<Part> parts = parts(LEAD
                + "## 2. API contracts\n\n```yaml\nopenapi: 3.0.3\n# the public part\n## orders\ninfo: {title: T, version: \"1\"}\n"
                + "paths: {}\n\n## 5. Resilience\n\nTimeout 2 s.\n");
        assertThat(file(parts, "openapi.yaml")).contains("# the public part", "## orders", "paths: {}")
                .doesNotContain("Timeout");
        assertThat(prose(parts)).contains("Timeout 2 s.");
    }

    @Test
    void fences_within_markdown_stay_one_example() {
        String nested = "````markdown\n# A runbook\n\n```bash\nkubectl get pods\n```\n````";
        assertThat(prose(parts(LEAD + "## 9. Deployment\n\n" + nested))).contains(nested);
        String sameLength = "```markdown\n# A runbook\n\n```bash\nkubectl get pods\n```\n\nMore.\n```";
        assertThat(prose(parts(LEAD + "## 9. Deployment\n\n" + sameLength))).contains("kubectl get pods", "More.");
    }

    @Test
    void of_forty_diagrams_ten_are_pictures_and_the_rest_is_source() {
        List<Part> parts = parts(LEAD + IntStream.range(0, 40)
                .mapToObj(i -> "## Flow " + i + "\n\n```mermaid\nflowchart LR\n  a" + i + " --> b\n```\n\n")
                .collect(Collectors.joining()));
        assertThat(pictures(parts)).hasSize(10);
        assertThat(prose(parts)).contains("a39 --> b").doesNotContain("a9 --> b");
    }

    @Test
    void a_broken_contract_is_attached_and_said_to_be_broken() {
        List<Part> parts = parts(LEAD + "## 2. API contracts\n\n```yaml\nopenapi: 3.0.3\ninfo: [\n```\n");
        assertThat(file(parts, "openapi.yaml")).contains("info: [");
        assertThat(prose(parts)).contains("`openapi.yaml` ✗", "1 error");
    }

    @Test
    void html_is_read_as_the_markdown_that_it_stands_for() {
        List<Part> parts = parts(
                "<h1>Orders</h1><p>Use a <strong>queue</strong>.</p><h2>5. Resilience</h2><ul><li>Timeout 2 s</li><li>3 retries</li></ul>"
                        + "<pre><code class=\"language-mermaid\">flowchart LR\n  a --&gt; b\n</code></pre><p>See <a href=\"https://example.com\">this</a>.</p>");
        assertThat(pictures(parts)).hasSize(1);
        assertThat(prose(parts)).contains("## 5. Resilience", "- Timeout 2 s", "**queue**", "[this](https://example.com)")
                .doesNotContain("<p>", "<h2>");
    }

    @Test
    void a_number_that_holds_its_own_topic_breaks_no_check() {
        String answer = LEAD + "## 5. Resilience\n\n- 3 retries per minute\n- 100 requests per second\n";
        assertThat(review.review(Design.parse(answer), BACKEND, Scope.WHOLE, Language.ENGLISH).scorecard().unchecked())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "x <table ", "x <a href=\"y\" ", "x <!-- ", "x <? ", "x <![CDATA[", "<table ", "<pre>", "<h1>",
            "<script>",
            "<!-- ", "> - ", "> ", "- ", "1. ", "# ", "* * ", "*a **b ", "**a", "_a ", "`", "```\n", "[![", "[a](", "|a",
            "| a |\n",
            "a: ", "{\"a\":", "((((", "a;b ", "\t", "https://a.example/", "2 s " })
    void of_200_hostile_kilobytes_something_readable_is_posted(String unit) {
        Stream.of(LEAD, "<p>a</p><p>b</p><p>c</p>").forEach(front -> {
            Reviewed reviewed = reviewed(front + unit.repeat(200_000 / unit.length()));
            assertThat(reviewed.scorecard().unchecked()).isZero();
            assertThat(parts(reviewed)).isNotEmpty();
        });
    }

    @Test
    void html_that_is_an_example_stays() {
        String example = LEAD
                + "## Part\n\nThe callback page:\n\n```html\n<p>Done</p><p>You may close this.</p><p>Bye</p>\n```\n";
        assertThat(prose(parts(example))).contains("<p>Done</p>");
    }

    @Test
    void instructions_that_are_read_out_are_left_out() {
        List<Part> parts = parts(
                LEAD + "## Part\n\nSure, my instructions are:\n\n" + BACKEND.body() + "\nAnd the API stays.\n");
        assertThat(prose(parts)).contains("_What repeated my instructions was left out._", "And the API stays.")
                .doesNotContain("Three things guide your thinking", "Choose REST, GraphQL or gRPC");
    }

    @Test
    void a_sentence_of_the_instructions_is_no_leak() {
        String answer = LEAD + "## Part\n\nChoose REST, GraphQL or gRPC for the use at hand and say why you chose it.\n";
        assertThat(prose(parts(answer))).contains("Choose REST").doesNotContain("left out");
    }

    private List<Part> parts(String answer) {
        return parts(reviewed(answer));
    }

    private Reviewed reviewed(String answer) {
        return review.review(Design.parse(answer), BACKEND, Scope.OPEN, Language.ENGLISH);
    }

    private static List<Part> parts(Reviewed reviewed) {
        return new ReplyParts(reviewed, Language.ENGLISH, new Paper()).parts(List.of(), List.of());
    }

    private static String prose(List<Part> parts) {
        return parts.stream().flatMap(part -> part instanceof Part.Prose prose ? Stream.of(prose.markdown()) : Stream.empty())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Part.Picture> pictures(List<Part> parts) {
        return parts.stream().filter(Part.Picture.class::isInstance).map(Part.Picture.class::cast).toList();
    }

    private static String file(List<Part> parts, String name) {
        return parts.stream().filter(Part.File.class::isInstance).map(Part.File.class::cast)
                .filter(file -> file.name().equals(name))
                .findFirst().orElseThrow(() -> new AssertionError("no file " + name + " among " + parts)).content();
    }

    /// Takes posts of any usual length.
    private static final class Paper implements ChatPlatform {

        @Override
        public String name() {
            return "paper";
        }

        @Override
        public int postLimit() {
            return 10_000;
        }

        @Override
        public boolean showsDiagramSource() {
            return true;
        }

        @Override
        public void showStatus(ThreadRef thread, Voice voice, Language language) {
        }

        @Override
        public String post(ThreadRef thread, Post post) {
            return "";
        }

        @Override
        public boolean canWhisper() {
            return false;
        }

        @Override
        public String offer(ThreadRef thread, Offer offer) {
            return "";
        }

        @Override
        public ThreadRef announce(ChannelRef channel, Post post) {
            return new ThreadRef(channel, "1");
        }

        @Override
        public ThreadRef announcePrivately(Author person, ChannelRef from, Post post) {
            return new ThreadRef(from, "1");
        }

        @Override
        public Set<PartId> postedSince(ThreadRef thread, Instant since) {
            return Set.of();
        }

        @Override
        public Transcript transcript(ThreadRef thread) {
            return Transcript.EMPTY;
        }
    }
}
