package dev.architect.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.architect.design.OutputPart;
import dev.architect.design.Scope;
import dev.architect.llm.Completion;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

class PlaybookModelTest {

    private static final String BACKEND = "backend-architect";
    private static final String DATABASE = "database-architect";
    private static final Locale PORTUGUESE = Locale.of("pt", "BR");
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private static final PlaybookModel MODEL = new PlaybookModel(PlaybookShelf.only(Path.of("agents/playbooks")));

    // Message, persona, language, playbook, and names that the answer is about.
    static Stream<Arguments> messages() {
        return Stream.of(
                // the four examples of the persona's description
                row("I need to add a medication tracking feature to the app", "feature-api", "medication-tracking-service",
                        "/medications", "MedicationPage", "medication.created"),
                row("How should the notification service talk to the patient service?", "service-to-service",
                        "notification-service", "patient-service", "/patients/{id}", "patient.changed"),
                row("We need to add Google OAuth login", "login-with-oauth", "Login with Google", "/auth/google/start",
                        "https://accounts.google.com", "participant P as Google"),
                row("I'm thinking we should separate the document processing into its own service", "split-service",
                        "document-processing-service", "/documents/jobs", "document.job.done"),
                // a shop, a bank, logistics, a school, games, a hotel, a hospital
                row("We need a new endpoint to book appointments at the hospital", "feature-api", "appointment-service",
                        "/appointments", "AppointmentPage"),
                row("let's build a wishlist feature for our shop", "feature-api", "wishlist-service", "/wishlists"),
                row("Please design an API for parcel labels", "feature-api", "parcel-label-service", "/parcel-labels"),
                row("create a tournament service for the game", "feature-api", "tournament-service", "/tournaments"),
                row("how does order-service call `payment-service` without losing orders?", "service-to-service",
                        "order-service", "payment-service", "/payments"),
                row("What's the best way for the enrollment service to communicate with the grading service?",
                        "service-to-service", "enrollment-service", "grading-service"),
                row("sign in with Apple on iOS", "login-with-oauth", "appleid.apple.com"),
                row("our staff should use SSO through Keycloak", "login-with-oauth", "Keycloak"),
                row("Login with GitHub for the developer portal", "login-with-oauth", "/auth/github/start"),
                row("We want to split billing out of the monolith", "split-service", "billing-service"),
                row("break the bank monolith into microservices, starting with loans", "split-service", "loan-service",
                        "/loans/jobs"),
                row("How do we make the checkout scalable and resilient?", "backend", "checkout-service"),
                row("What's the best way to do API versioning?", "api-contracts", "order-service"),
                row("hey, add support for coupons in checkout", "feature-api", "coupon-service", "/coupons"),
                row("players should be able to trade items with each other", "feature-api", "/items"),
                row("voter registration", "feature-api", "voter-registration-service", "/voters"),
                row("How should InventoryService notify OrderService when stock runs out?", "service-to-service",
                        "inventory-service", "order-service", "inventory.changed"),
                row("does it make sense to isolate the recommendation engine?", "split-service", "recommendation-engine"),
                row("Users should log in with Apple and Google", "login-with-oauth", "Login with Google and Apple"),
                row("We need login", "login-with-oauth", "/auth/oidc/start"),
                row("I need passwordless login via magic link", "login-with-oauth", "/auth/oidc/start"),
                row("", "backend"),
                row("???", "backend"),
                portuguese("Precisamos adicionar uma funcionalidade de controle de medicamentos no app", "feature-api",
                        "medication-control-service", "/medications", "controle de medicamentos"),
                portuguese("precisamos de um endpoint para agendar consultas", "feature-api", "appointment-service",
                        "/appointments"),
                portuguese("como o serviço de pagamentos conversa com o de estoque?", "service-to-service",
                        "payment-service", "inventory-service", "/inventory"),
                portuguese("Precisamos implementar login com o Google", "login-with-oauth", "Login com Google",
                        "/auth/google/start"),
                portuguese("quero que os alunos possam entrar com a Apple", "login-with-oauth", "Apple"),
                portuguese("vamos adicionar um chat entre médicos e pacientes", "real-time", "chat-service"),
                portuguese("o serviço de entregas é notificado pelo serviço de pedidos, fila ou REST?", "service-to-service",
                        "order-service", "delivery-service", "order.changed"),
                portuguese("extrair o faturamento do monolito", "split-service", "billing-service", "faturamento"),
                portuguese("Estou pensando em separar o processamento de documentos em um serviço próprio", "split-service",
                        "document-processing-service", "/documents/jobs"),
                portuguese("quais são as boas práticas de escalabilidade para o ranking?", "backend", "leaderboard-service"),
                Arguments.of("Which tables do we need for medication doses?", DATABASE, Locale.ENGLISH, "database",
                        List.of("create table medication_doses", "medication_dose_events")),
                Arguments.of("Qual a melhor tabela para guardar pedidos?", DATABASE, PORTUGUESE, "database",
                        List.of("create table orders", "order_events")),
                Arguments.of("", DATABASE, PORTUGUESE, "database", List.of("create table records")));
    }

    private static Arguments row(String message, String playbook, String... names) {
        return Arguments.of(message, BACKEND, Locale.ENGLISH, playbook, List.of(names));
    }

    private static Arguments portuguese(String message, String playbook, String... names) {
        return Arguments.of(message, BACKEND, PORTUGUESE, playbook, List.of(names));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_is_answered_with_its_own_names_in_ten_parts(String message, String persona, Locale language, String playbook,
            List<String> names) throws Exception {
        Completion completion = MODEL.complete(prompt(persona, message, language), piece -> {
        });
        assertThat(completion.model()).as(message).isEqualTo(playbook);
        assertThat(completion.provider()).isEqualTo("playbook");
        names.forEach(name -> assertThat(completion.text()).as(message).contains(name));
        assertWhole(completion.text(), playbook.equals("database"), language);
    }

    @Test
    void the_same_prompt_gets_the_same_answer() {
        assertThat(answer("add a wishlist feature")).isEqualTo(answer("add a wishlist feature"));
    }

    @Test
    void what_is_streamed_is_what_is_returned() {
        var pieces = new ArrayList<String>();
        Completion completion = MODEL.complete(prompt(BACKEND, "add a wishlist feature", Locale.ENGLISH), pieces::add);
        assertThat(String.join("", pieces)).isEqualTo(completion.text());
        assertThat(pieces).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            add a <!channel> **`]](http://evil.example)** feature
            add a "; DROP TABLE users; -- feature
            We need to add a foo: [bar, {baz}] & *anchor feature
            add a {{resource}} {{> providers.yaml}} feature
            add a graph TD; A-->B; click A "javascript:alert(1)" feature
            add a ```mermaid graph``` feature to the app
            add an end subgraph end feature
            add a null feature
            add a true feature
            add a problem feature
            add a page feature
            add an ApiProblem feature
            add a 2024 feature
            add a 3d-model feature
            add a 漢字 feature
            add a \u202Eevil\u202C feature
            how should the end service talk to the end service?
            how should the <script>alert(1)</script> service talk to the @here service?
            login with "]; evil --> x
            Login with <@U123|bob> and http://x.example/?a=b#c OAuth
            separate the $(rm -rf /) `whoami` into its own service
            create a service for ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé tracking
            """)
    void a_hostile_message_gets_a_harmless_answer(String message) throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, PORTUGUESE)) {
            for (String persona : List.of(BACKEND, DATABASE, "third")) {
                String text = MODEL.complete(prompt(persona, message, language), piece -> {
                }).text();
                assertWhole(text, persona.equals(DATABASE), language);
                assertThat(text).doesNotContain("evil.example", "<!", "<@", "@here", "javascript:", "<script", "DROP TABLE",
                        "\u202E");
            }
        }
    }

    @Test
    void huge_and_empty_text_is_answered() throws Exception {
        for (String message : List.of("add ".repeat(250_000), "a".repeat(1_000_000), "-".repeat(100_000),
                "service ".repeat(100_000),
                "de ".repeat(50_000), "\n".repeat(10_000), "(((((".repeat(1_000), "for to ".repeat(2_000),
                "separate ".repeat(1_000), "aA".repeat(3_000), "Aa".repeat(3_000), "a-".repeat(3_000), "<".repeat(4_000))) {
            long start = System.nanoTime();
            String text = answer(message);
            assertThat(System.nanoTime() - start).as(message.substring(0, 9)).isLessThan(10_000_000_000L);
            assertWhole(text, false, Locale.ENGLISH);
        }
    }

    @Test
    void what_the_channel_decided_before_is_no_topic_of_todays_question() throws Exception {
        String question = "how long should our retries to the SMS provider wait?";
        var decided = new Turn(Role.USER,
                "<adr number=\"1\">\nLogin with Keycloak\n- OIDC with PKCE\nServices: auth-service\n</adr>\n"
                        + "<question>\n" + question + "\n</question>");
        String text = MODEL.complete(prompt(BACKEND, List.of(decided), question, Locale.ENGLISH), _ -> {
        }).text();
        assertThat(text).isEqualTo(answer(question)).doesNotContain("Keycloak", "auth-service");
    }

    @Test
    void the_words_of_the_design_are_no_topic_of_a_wish_about_it() throws Exception {
        String design = answer("we need to add Google OAuth login");
        var turns = List.of(new Turn(Role.USER, "<message from=\"Ana\">\nwe need to add Google OAuth login\n</message>\n"
                + "<design version=\"1\">\n" + design + "\n</design>\n<question>\nDeeper on: Resilience\n</question>"));
        String text = MODEL.complete(new Prompt(BACKEND, "inherit", List.of(), turns, "Deeper on: Resilience", Locale.ENGLISH,
                Set.of(5), OptionalInt.empty()), _ -> {
                }).text();
        assertThat(text).contains("Login with Google", "## 5. Resilience").doesNotContain("## 7.");
    }

    @Test
    void a_backend_answer_designs_no_schema_and_hands_it_off() {
        for (String message : List.of("add a wishlist feature", "split billing out of the monolith", "add Google login", "",
                "how should the a service talk to the b service?")) {
            String english = answer(message);
            assertThat(english).doesNotContainIgnoringCase("create table", "erDiagram", "```sql");
            assertThat(english)
                    .contains("Database schema design should be handled by the database-architect agent. Once the data "
                            + "layer is designed, I can architect the services that interact with it.");
        }
    }

    @Test
    void a_persona_with_no_playbook_of_its_own_gets_the_general_one_and_says_so() throws Exception {
        Completion completion = MODEL.complete(prompt("security-reviewer", "add Google login", Locale.ENGLISH), piece -> {
        });
        assertThat(completion.model()).isEqualTo("backend");
        assertThat(completion.text()).contains("there is no playbook of my own");
        assertWhole(completion.text(), false, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            and what about retries?          | en | 5
            e os timeouts?                   | pt | 5
            which metrics and alerts?        | en | 6
            and the rate limits?             | en | 7
            and the circuit breakers?        | en | 5
            e o rate limit por chave de API? | pt | 7
            how would the rollback work?     | en | 9
            e a segurança?                   | pt | 7
            can I see the diagram again?     | en | 3
            what does the contract look like | en | 2
            e quais são as alternativas?     | pt | 10
            """)
    void a_narrow_question_in_a_thread_gets_the_part_it_asks_for(String message, String language, int part) {
        boolean isEnglish = language.equals("en");
        String first = isEnglish ? "How should the pricing service talk to the catalog service?"
                : "como o serviço de preços conversa com o serviço de catálogo?";
        var turns = List.of(new Turn(Role.USER, first), new Turn(Role.ASSISTANT, "…"), new Turn(Role.USER, message));
        Completion completion = MODEL.complete(
                prompt(BACKEND, turns, message, isEnglish ? Locale.ENGLISH : PORTUGUESE), piece -> {
                });
        assertThat(completion.model()).isEqualTo("service-to-service");
        assertThat(completion.text()).contains("\n## " + part + ". ").doesNotContain("{{");
        assertThat(Pattern.compile("(?m)^## ").matcher(completion.text()).results().count()).isEqualTo(1);
        assertThat(completion.text()).contains(isEnglish ? "catalog-service" : "playbook");
    }

    @Test
    void a_narrow_first_question_gets_its_part_too() {
        String text = answer("Which timeouts and retries should the order service use to call the payment service?");
        assertThat(text).contains("## 5. ", "payment-service").doesNotContain("## 1. ", "## 10. ");
    }

    @Test
    void a_message_in_a_thread_that_says_nothing_gets_no_second_wall_of_text() {
        var turns = List.of(new Turn(Role.USER, "add a wishlist feature"), new Turn(Role.ASSISTANT, "…"),
                new Turn(Role.USER, "ok"));
        String text = MODEL.complete(prompt(BACKEND, turns, "ok", Locale.ENGLISH), piece -> {
        }).text();
        assertThat(text).contains("playbook's answer").hasSizeLessThan(600);
    }

    @Test
    void every_playbook_is_there_in_both_languages() {
        var playbooks = PlaybookShelf.only(Path.of("agents/playbooks")).content().playbooks();
        assertThat(playbooks).extracting(Playbook::name).contains("feature-api", "service-to-service", "login-with-oauth",
                "split-service", "backend", "database");
        assertThat(playbooks.stream().collect(Collectors.groupingBy(Playbook::name,
                Collectors.mapping(Playbook::language, Collectors.toSet()))).values())
                .allSatisfy(languages -> assertThat(languages).containsExactlyInAnyOrder("en", "pt"));
    }

    // --- what holds for every whole answer ---

    private static void assertWhole(String text, boolean isDatabase, Locale language) throws Exception {
        assertThat(text).doesNotContain("{{", "}}");
        List<String> lead = text.substring(0, text.indexOf("\n## ")).lines().filter(line -> !line.isBlank()).toList();
        assertThat(lead).hasSizeBetween(5, 8);
        assertThat(lead).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
        assertThat(lead.getLast()).contains("playbook")
                .contains(language.equals(PORTUGUESE) ? "nenhum modelo" : "no language model");
        for (int part = 1; part <= 10; part++) {
            assertThat(text).contains("\n## " + part + ". ");
        }
        assertThat(fences(text, "mermaid")).anySatisfy(diagram -> assertThat(diagram).startsWith("flowchart "))
                .anySatisfy(diagram -> assertThat(diagram).startsWith("sequenceDiagram"));
        for (String json : fences(text, "json")) {
            assertThat(JSON.readTree(json).isObject()).isTrue();
        }
        assertThat(fences(text, "json")).isNotEmpty();
        for (String yaml : fences(text, "yaml")) {
            new Yaml().load(yaml);
            assertContract(yaml);
        }
        assertThat(fences(text, "yaml")).hasSize(isDatabase ? 0 : 1);
        assertThat(fences(text, "sql")).hasSize(isDatabase ? 1 : 0);
    }

    private static void assertContract(String yaml) {
        var options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(yaml, null, options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).isNotEmpty();
        assertThat(result.getOpenAPI().getComponents().getSecuritySchemes()).isNotEmpty();
        var ids = new ArrayList<String>();
        result.getOpenAPI().getPaths().values().forEach(path -> path.readOperations().forEach(operation -> {
            ids.add(operation.getOperationId());
            assertThat(operation.getResponses().keySet()).anyMatch(status -> status.matches("4..|default"));
        }));
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates();
    }

    private static List<String> fences(String text, String language) {
        return FENCE.matcher(text).results().filter(fence -> fence.group(1).equals(language)).map(fence -> fence.group(2))
                .toList();
    }

    private static String answer(String message) {
        return MODEL.complete(prompt(BACKEND, message, Locale.ENGLISH), piece -> {
        }).text();
    }

    private static Prompt prompt(String persona, String message, Locale language) {
        return prompt(persona, List.of(new Turn(Role.USER, message)), message, language);
    }

    private static Prompt prompt(String persona, List<Turn> turns, String message, Locale language) {
        Set<Integer> parts = Scope.of(message, turns.size() > 1).parts().stream().map(OutputPart::number)
                .collect(Collectors.toSet());
        return new Prompt(persona, "inherit", List.of(), turns, message, language, parts, OptionalInt.empty());
    }
}
