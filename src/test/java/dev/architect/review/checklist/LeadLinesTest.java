package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.design.OutputPart;

class LeadLinesTest {

    private static final String PART = "\n\n## 5. Resilience\n\nTimeout 2 s, 2 retries with jitter.\n\n## 10. Trade-offs\n\nOne call more.\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        Put a circuit breaker in front of the card provider and answer from the last known state.
                        %%
                        Two services will do: Booking and Notification. Booking is called, Notification listens.
                        %%
                        **TL;DR:** carve billing out of the monolith first, behind a façade, and keep the rest where it is.
                        %%
                        My recommendation is a dedicated Ledger Service.
                        It costs a second deployment; I assume 20 payments per second.
                        %%
                        For a team of four, one modular backend beats microservices: keep orders and stock in it, talk by events inside.
                        %%
                        The upload goes straight to object storage; a worker takes it from a queue and nobody waits.
                        The price is that a file may be visible a few seconds late.
                        %%
                        I'd go with webhooks, signed and retried for three days, rather than polling.
                        %%
                        You need exactly two things: an outbox in the Order Service and an idempotent consumer in Billing.
                        %%
                        Cursor pagination, stable under inserts, instead of offset. Old clients keep `page` for six months.
                        %%
                        To survive Black Friday, shed load at the gateway and queue the writes.
                        %%
                        It depends on load which of two paths is right. Below 100 requests per second, I recommend a plain REST call.
                        %%
                        There are three ways to do this. Use server-sent events: they need no second protocol, and clients only listen.
                        %%
                        Don't split yet. A module with a clear interface inside the shop is enough for 5 orders per second.
                        %%
                        The checkout should become its own service, called synchronously, with everything after payment as events.
                        %%
                        `inventory-service` owns the stock and is the only writer; shops ask it by gRPC and hear of changes by events.
                        %%
                        Most important decision: reservations expire after 10 minutes.
                        They are made synchronously, everything else is asynchronous.
                        %%
                        We keep Keycloak, give each partner a client of its own, and check tokens at the edge and again in each service.
                        %%
                        You want parcels to be tracked live. I would build one service for it, fed by the carriers' webhooks.
                        %%
                        Recommended: Kafka with one topic per aggregate, keyed by order id.
                        %%
                        - **Decision**: a saga with an orchestrator in the Order Service.
                        - **Price**: one more state machine to operate.
                        - **Assumed**: 50 orders per second.
                        %%
                        Coloquem um disjuntor na frente do provedor de cartão e respondam com o último estado conhecido.
                        %%
                        Dois serviços bastam: Agenda e Avisos. A Agenda é chamada, os Avisos só escutam eventos.
                        %%
                        **Em resumo:** tirem a cobrança do monólito primeiro, atrás de uma fachada, e deixem o resto onde está.
                        %%
                        A minha sugestão é um Serviço de Razão dedicado. Custa mais um deploy; suponho 20 pagamentos por segundo.
                        %%
                        Para uma equipe de quatro pessoas, um backend modular é melhor: mantenham pedidos e estoque juntos.
                        %%
                        O upload vai direto ao armazenamento; um worker o pega da fila e ninguém espera.
                        O preço é ver o arquivo alguns segundos depois.
                        %%
                        Eu usaria webhooks assinados, com novas tentativas por três dias, em vez de polling.
                        %%
                        Vocês precisam de apenas duas coisas: um outbox no Serviço de Pedidos e um consumidor idempotente na Cobrança.
                        %%
                        Paginação por cursor, em vez de offset. Clientes antigos ficam com `page` por seis meses.
                        %%
                        Depende da carga qual dos dois caminhos serve. Abaixo de 100 requisições por segundo, recomendo uma chamada REST.
                        %%
                        Existem três caminhos. Fico com SSE: o cliente só escuta, e não há segundo protocolo para operar.
                        %%
                        Ainda não dividam. Um módulo com interface clara dentro da loja é suficiente para 5 pedidos por segundo.
                        %%
                        O checkout deve virar um serviço próprio, chamado de forma síncrona; o resto segue por eventos.
                        %%
                        `estoque-service` é dono do saldo e o único que escreve; as lojas perguntam por gRPC e sabem das mudanças por eventos.
                        %%
                        Vamos separar leitura de escrita: a tela lê de uma visão própria, a escrita passa pelo Serviço de Pedidos.
                        %%
                        Antes de dividir, meçam. Depois, separem só o que cresce sozinho: o processamento de imagens.
                        %%
                        Uma fila na frente do ERP, com limite de 20 chamadas por segundo, para que ele nunca caia no pico.
                        """);
    }

    static Stream<Arguments> bad() {
        return Answers.expectations("""
                the lead begins with a greeting or praise
                Hello team! Put a queue before the mail provider and let one worker drain it.
                %%
                the lead begins with a greeting or praise
                Excelente pergunta! Webhooks são um tema muito rico.
                %%
                the lead begins with a greeting or praise
                Claro, com prazer.
                %%
                the lead only announces what follows
                Here is the complete design. I will cover resilience first and then explain what it costs.
                %%
                the lead only announces what follows
                Neste documento descrevemos a resiliência e, em seguida, as decisões.
                %%
                the lead leaves the decision open
                It depends. Some teams like retries, others do not, and you should weigh that yourselves.
                %%
                the lead leaves the decision open
                Não existe resposta única: tudo depende do contexto, e cada caso é um caso.
                %%
                the lead lists options and chooses none
                There are several approaches to resilience:
                - **Retries**: simple, but slow.
                - **Hedging**: fast, but it doubles the load.
                %%
                the lead lists options and chooses none
                - Opção 1: repetir a chamada.
                - Opção 2: responder com dados velhos.
                %%
                the lead recommends nothing
                You have a payment API that sometimes times out, and you would like to know how to make it resilient.
                %%
                the lead recommends nothing
                Resilience is the ability of a system to recover from faults and to go on working.
                %%
                the lead recommends nothing
                A resiliência é um tema central em sistemas distribuídos modernos e merece atenção.
                %%
                the lead recommends nothing
                What happens when the provider is down? How many requests per second do you expect?
                %%
                the lead recommends nothing
                A good API should be fast, secure and easy to use.
                %%
                the lead recommends nothing
                Suponho 300 requisições por segundo no pico e uma equipe de cinco pessoas.
                %%
                the lead recommends nothing
                Today the shop calls the provider twice, and every failure reaches the customer as an empty page.
                %%
                the lead recommends nothing
                **Resilience of the payment flow**
                """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void lines_that_say_what_to_do_are_a_lead(String lead) {
        assertThat(problems(lead)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void lines_that_say_something_else_are_none(String problem, String lead) {
        assertThat(problems(lead)).containsExactly(problem);
    }

    @Test
    void a_lead_that_never_ends_runs_on() {
        assertThat(problems("Use one queue, because " + "it rains and the van waits, ".repeat(20) + "so be it."))
                .containsExactly("the lead runs on");
    }

    @Test
    void an_answer_of_one_part_or_none_needs_no_lead() {
        assertThat(Answers.problems("lead", "More on it.\n\n## 5. Resilience\n\nTimeout 2 s.\n", OutputPart.RESILIENCE))
                .isEmpty();
        assertThat(Answers.problems("lead", "Yes, 2 s is fine.", OutputPart.RESILIENCE)).isEmpty();
    }

    private static Iterable<String> problems(String lead) {
        return Answers.problems("lead", lead + PART, OutputPart.RESILIENCE, OutputPart.TRADE_OFFS);
    }
}
