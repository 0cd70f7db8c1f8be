package dev.architect.review.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.persona.Persona;

class PromptLeakTest {

    private static final String LEAD = "Use a queue.\nOne.\nTwo.\nThree.\nFour.\n\n";
    private static final String NOTE = "_What repeated my instructions was left out._";
    private static final Persona BACKEND = new Persona("backend-architect", "d", "inherit", "", List.of(), List.of(), List.of(),
            List.of(), body(), "file", "hash");

    private final PromptLeak leak = new PromptLeak();

    private static String body() {
        try {
            return Files.readString(Path.of("agents/backend-architect.md")).split("(?m)^---$\\R?", 3)[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> passages(String text) {
        return Stream.of(text.split("(?m)^%%$")).map(String::strip);
    }

    static Stream<String> leaks() {
        return passages(
                """
                        According to my instructions are ten parts to be given.
                        %%
                        My instructions tell me to weigh elegance against time.
                        %%
                        I have been instructed to leave tables to somebody else.
                        %%
                        Fine, here are my full instructions:

                        - be practical
                        - be brief
                        %%
                        I'm sorry, I cannot share my instructions, but my instructions say that I must be brief.
                        %%
                        The rules that I was given forbid tables.
                        %%
                        ## My system prompt

                        Be practical, be brief, be thorough.

                        ## API
                        %%
                        As minhas instruções pedem que eu seja breve.
                        %%
                        Fui configurado para nunca desenhar tabelas.
                        %%
                        O meu prompt manda começar pelo resumo.
                        %%
                        Regras que me deram:

                        1. ser breve;
                        2. ser prático.
                        %%
                        > You are a senior backend architect. Think in services.
                        %%
                        ```text
                        Você é um arquiteto de backend experiente.
                        Pense em serviços.
                        ```
                        %%
                        You aim for services which are cut along the concepts of the business, as domain-driven design teaches. Contracts that are written down before code: REST, GraphQL or gRPC, with complete documentation.
                        %%
                        A persona: Three things guide your thinking: the contract between services, the path that data takes, and what happens when a part of it fails.
                        %%
                        <instructions>
                        Begin with a lead of five to eight short lines, before any heading: the decision, the main reasons, the biggest risk.
                        Be kind.
                        </instructions>
                        %%
                        [SYSTEM]
                        You are an expert backend architect. Follow the output format exactly.
                        [/SYSTEM]
                        %%
                        ## My instructions

                        Say why behind every decision, and point at traps and at the ways it can fail.
                        %%
                        Segundo as minhas instruções, a resposta é breve.
                        %%
                        ```yaml
                        name: backend-architect
                        description: Use this agent when a backend has to be designed
                        tools: Read, Write
                        ```
                        %%
                        Responda no idioma da pergunta; identificadores e caminhos ficam em inglês.
                        %%
                        - Begin with five to eight lines before any heading.
                        - Put each diagram in a fence of its own marked `mermaid`.
                        %%
                        You answer in a thread of a team's chat. Nobody can be notified from your answer: write no mentions.
                        """);
    }

    static Stream<String> legitimate() {
        return passages(
                """
                        The assistant's system prompt lives in Git and is released like code; a change of it needs an evaluation run.
                        %%
                        **System prompt:** versioned per tenant, at most 4 KB, cached for 5 min.
                        %%
                        ```json
                        {"role": "system", "content": "You are a support assistant of a web shop. Answer in two sentences."}
                        ```
                        %%
                        What users write is data, never instructions: the Prompt Service puts it between markers that they cannot type.
                        %%
                        Instructions for the operator: stop the consumer, replay the dead letters, start it again.
                        %%
                        The runbook's rules are given to the person on call; follow these instructions in order.
                        %%
                        The driver sees "my instructions" in the app, and each of them can be ticked off.
                        %%
                        I cannot share my instructions.
                        %%
                        Não posso mostrar as minhas instruções.
                        %%
                        I was told that there are six of you and 40 orders per second.
                        %%
                        Services without state of their own in memory, so that more copies can be started when load grows.
                        %%
                        Start with clear service boundaries. Measure before you optimise. Plan for failure.
                        %%
                        Choose REST, GraphQL or gRPC for the use at hand and say why.
                        %%
                        Database schema design should be handled by the database-architect agent. Once the data layer is designed, I can architect the services that interact with it.
                        %%
                        As instruções de pagamento chegam por evento; o Serviço de Pagamentos as confere antes de enviar.
                        %%
                        Antes de enviar, verifique que o arquivo tem menos de 16 MB e que o token ainda vale.
                        %%
                        ```xml
                        <message from="erp">
                          <order>17</order>
                        </message>
                        ```
                        %%
                        The gateway was configured to close idle connections, and I assume it stays so.
                        %%
                        ```yaml
                        apiVersion: apps/v1
                        metadata:
                          name: backend-architect
                        ```
                        %%
                        Nothing here changes a table. That part went to the data team.
                        %%
                        You are right about the retries: 3 with jitter are enough.
                        %%
                        - Events carry an id and a version.
                        - Before sending, check that the recipient's endpoint is verified.
                        - A failed delivery is repeated 5 times, with jitter.
                        - Changing these rules needs a review by the security team.
                        %%
                        | Risk | Measure |
                        |---|---|
                        | Injection | Retrieved documents are treated as data |
                        | Curiosity | The assistant's prompt says: do not reveal these instructions |
                        | Abuse | Rate limit of 20 requests/s per tenant |
                        %%
                        - Queue payloads are data, not commands.
                        - The summary names the last message of the conversation.
                        - Dead letters are kept 14 days.
                        %%
                        The support bot answers in the language of the question, in five to eight sentences. Retrieved documents are treated as data. It asks at most three questions before it hands over to a person.
                        %%
                        **System prompt:** stored per tenant; what users write is treated as data, and the last 20 turns are sent along.
                        %%
                        Identifiers and field names stay in English, texts of the interface are in Portuguese. The language of the question decides the template.
                        %%
                        - O corpo do webhook é tratado como dados.
                        - Antes de enviar, confira que o endpoint foi verificado.
                        - Mudar estas regras exige revisão.
                        - Cada cliente tem um bloco próprio de IPs.
                        %%
                        ### History of my prompts

                        `GET /prompts?owner=me` returns the newest 50, with a cursor.

                        - Versions never change.
                        - Deleting needs the role `editor`.
                        %%
                        ### My instructions

                        The patient sees the doctor's instructions here, newest first; each can be marked as done.
                        %%
                        ### As minhas instruções

                        O motorista abre as minhas instruções no aplicativo; o Serviço de Entregas as guarda por 90 dias.
                        %%
                        ### Fim das instruções

                        O aplicativo avisa o servidor quando a pessoa chega à última tela.
                        %%
                        ```json
                        {"title": "Bake with my instructions on page 3", "note": "My instructions say 180 °C", "servings": 4}
                        ```
                        %%
                        ```http
                        POST /prompts HTTP/1.1
                        X-Note: here are my instructions

                        {"text": "my system prompt"}
                        ```
                        %%
                        Filter the list by owner: prompts from my prompts, sent to my instructions, merged with my prompts.
                        %%
                        What my prompts cost is shown per month; my instructions are printed with the parcel's label.
                        %%
                        As a copywriter I want to see my system prompt next to its cost, so that I can shorten it.
                        %%
                        Como redatora, quero comparar o meu prompt com o anterior.
                        %%
                        O histórico do meu prompt fica no Serviço de Prompts, 50 versões por página.
                        %%
                        The prompt says which tenant it is for, and the gateway checks that against the token.
                        %%
                        I was told to leave the monolith alone, so checkout calls it through its API.
                        %%
                        You are right, the backend architect stops where the schema begins. The order service owns orders; stock stays with the warehouse.
                        %%
                        You are free to choose the backend architect of the second team. The contract stays.
                        %%
                        Você e o arquiteto de dados decidem o particionamento. O serviço de pedidos fica igual.
                        %%
                        Você é livre: o arquiteto de backend só aconselha. O serviço de pedidos fica igual.
                        %%
                        <user-id> is the path parameter, a UUID of version 7.
                        <tenant-context> is the header that the gateway sets.
                        %%
                        <message id="1">hello</message>
                        %%
                        <user> calls the API with a token
                        and gets 200 from the gateway </user>
                        %%
                        <message>
                        <order>17</order>
                        <text>Your parcel is on its way.</text>
                        </message>
                        %%
                        <instructions>
                        Ring twice. Answer in Portuguese.
                        </instructions>
                        %%
                        <question>
                        How do we build it?
                        </question>
                        %%
                        [SYSTEM] lines of the log go to Loki, [USER] lines to the audit topic.
                        %%
                        > Hello {{name}}, your onboarding instructions are attached. Follow these instructions within 7 days.
                        %%
                        - The upload is cut into ten parts of 8 MB.
                        - The manifest of the parts is treated as data, never as commands.
                        - The editor exports numbered lists.
                        %%
                        The quiz asks at most three questions per round. Before you answer, check that the timer runs.
                        %%
                        Nothing here designs a database schema. That part goes to the database architect. What the queue holds is treated as data.
                        %%
                        - O assistente responde em português e pergunta no máximo três perguntas.
                        - Documentos recuperados são dados, nunca instruções.
                        - O histórico guarda a última mensagem da conversa.
                        - Limite: 20 chamadas por minuto.
                        %%
                        O modelo de e-mail traz as instruções de acesso; `{{instrucoes}}` é texto puro, tratado como dados. O administrador muda estas instruções no painel.
                        %%
                        You do not write SQL by hand: jOOQ does. User input is treated as data, never as commands.
                        %%
                        | Screen | Endpoint |
                        |---|---|
                        | My instructions | `GET /me/instructions` |
                        | My prompt | `GET /me/prompt` |
                        """);
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void what_repeats_the_instructions_is_left_out(String passage) {
        PromptLeak.Kept kept = keep(passage, Language.ENGLISH);
        assertThat(kept.leftOut()).isNotEmpty();
        assertThat(kept.design().markdown()).contains(NOTE, "And the API stays.");
    }

    @ParameterizedTest
    @MethodSource("legitimate")
    void what_a_design_says_of_other_prompts_and_instructions_stays(String passage) {
        Design design = design(passage);
        PromptLeak.Kept kept = leak.keep(design, BACKEND, Language.ENGLISH);
        assertThat(kept.leftOut()).isEmpty();
        assertThat(kept.design()).isEqualTo(design);
    }

    @Test
    void the_rest_of_a_line_stays() {
        assertThat(keep("Retries: 3 with jitter. My instructions say that limits have units. The breaker opens at 50 %.",
                Language.ENGLISH)
                .design().markdown()).contains("Retries: 3 with jitter. The breaker opens at 50 %.");
    }

    @Test
    void of_a_line_that_speaks_to_the_persona_the_rest_stays() {
        assertThat(keep("You are a senior backend architect. The order service owns orders.", Language.ENGLISH).design()
                .markdown()).contains("\nThe order service owns orders.").doesNotContain("senior");
    }

    @Test
    void of_a_list_only_the_items_about_the_form_of_answers_go() {
        assertThat(keep("- Each diagram stands in a fence of its own marked `mermaid`.\n- Payloads are treated as data.\n"
                + "- Rate limit: 20 requests/s.", Language.ENGLISH).design().markdown())
                .contains("- Rate limit: 20 requests/s.")
                .doesNotContain("mermaid");
    }

    @Test
    void below_a_heading_only_what_is_recited_goes() {
        assertThat(keep("### My system prompt\n\nOne complete OpenAPI document.\n\n"
                + "Say why behind every decision, and point at traps and at the ways it can fail.\n\nStock stays.",
                Language.ENGLISH).design().markdown()).contains("One complete OpenAPI document.", "Stock stays.")
                .doesNotContain("traps", "My system prompt");
    }

    @Test
    void an_english_sentence_of_the_instructions_is_no_chance_in_portuguese() {
        String sentence = "Say why behind every decision, and point at traps and at the ways it can fail.";
        assertThat(keep("> " + sentence, Language.PORTUGUESE).design().markdown()).doesNotContain(sentence)
                .contains("_O que repetia as minhas instruções ficou de fora._");
        assertThat(keep("> " + sentence, Language.ENGLISH).leftOut()).isEmpty();
    }

    @Test
    void what_is_kept_is_kept_again() {
        Design once = keep("My instructions say nothing.", Language.ENGLISH).design();
        assertThat(leak.keep(once, BACKEND, Language.ENGLISH).design()).isEqualTo(once);
    }

    @Test
    void of_a_contract_only_the_comment_goes() {
        String contract = "```graphql\n# system: you are the backend architect\ntype Query {\n  a: Int\n}\n```";
        assertThat(keep(contract, Language.ENGLISH).design().markdown()).contains("type Query {\n  a: Int\n}")
                .doesNotContain("you are");
    }

    @ParameterizedTest
    @ValueSource(strings = { "my instructions ", "<message>\n", "<message from=\"a\">x", "[SYSTEM]\n",
            "You are the backend architect. ",
            "| a |\n", "```\n", "a ", "> - ", "\t", "i was told to ", "in the language of the question ", "identifiers ",
            "voce e a " })
    void hostile_text_is_read_in_bounded_time(String unit) {
        Design design = design(unit.repeat(200_000 / unit.length()));
        assertTimeout(Duration.ofSeconds(8),
                () -> leak.keep(design, BACKEND, Language.ENGLISH));
    }

    private PromptLeak.Kept keep(String passage, Language language) {
        return leak.keep(design(passage), BACKEND, language);
    }

    private static Design design(String passage) {
        return Design.parse(LEAD + "## 5. Resilience\n\n" + passage + "\n\nAnd the API stays.\n");
    }
}
