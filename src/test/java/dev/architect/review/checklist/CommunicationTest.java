package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommunicationTest {

    private static final String LEAD = "A\nB\nC\nD\nE\n\n";

    static Stream<String> good() {
        return Answers.passages(
                """
                        **Synchronous**: the browser calls `order-service`, which calls `payment-service`, because the buyer waits.

                        **Asynchronous**: `order.placed` goes to `inventory-service`, since nobody waits for it.

                        ```json
                        { "type": "order.placed", "orderId": "o-1" }
                        ```
                        %%
                        | From | To | Style | Why |
                        |---|---|---|---|
                        | gateway | order-service | synchronous REST | a person waits |
                        | order-service | mail-service | asynchronous, `OrderPlaced` | may be seconds late |

                        | Event | Payload |
                        |---|---|
                        | `OrderPlaced` | orderId, customerId, total |
                        %%
                        `GET /v1/parcels/{id}` is synchronous, since a person looks at the screen. Scans arrive asynchronously as `scan.recorded`, which carries `parcelId`, `status` and `occurredAt`.
                        %%
                        All calls are synchronous: `GET /v1/rates` answers in 50 ms and nothing else depends on it, so no events are needed.
                        %%
                        - **Síncrono**: o aplicativo chama `schedule-service`, porque a pessoa espera.
                        - **Assíncrono**: `appointment.booked` na fila `appointments-events`, consumido por `notification-service`.

                        Exemplo do evento `appointment.booked`:

                        ```json
                        { "appointmentId": "c-7", "patientId": "p-1" }
                        ```
                        %%
                        | De | Para | Como | Por quê |
                        |---|---|---|---|
                        | app | `pedido-service` | síncrono, `POST /v1/pedidos` | o cliente espera |
                        | `pedido-service` | `entrega-service` | evento `pedido.criado` | pode atrasar segundos |

                        `pedido.criado` leva `pedidoId`, `clienteId` e `valorTotal`.
                        %%
                        O resgate é uma chamada síncrona a `POST /v1/redemptions`, pois o cliente está no caixa. O acúmulo é assíncrono: o `order-service` publica `order.delivered` com os campos `orderId`, `customerId` e `totalAmount`.
                        %%
                        Síncrono é só o que alguém espera: `GET /v1/saldo`, 300 ms. O resto é assíncrono pelo tópico `pontos.eventos`:

                        ```json
                        { "type": "pontos.creditados", "clienteId": "c-1", "pontos": 10 }
                        ```
                        %%
                        Sync: `placeBid` and `listBids` of the contract, since a bidder looks at the screen. Async: `bid.placed`, so that a slow mail server holds up nobody; it carries `bidId` and `amountCents`.
                        %%
                        Calls: the kiosk asks `POST /v1/tickets` and waits at most 800 ms. Events: `ticket.printed`; when the archive is down, it reads them later. `ticket.printed` carries `ticketId` and `printedAt`.
                        %%
                        Síncronas são as chamadas do aplicativo a `GET /v1/rotas`. Por evento segue `rota.alterada` (`rotaId`, `motoristaId`): se o serviço de avisos cair, a rota muda do mesmo jeito.
                        %%
                        - De forma síncrona o caixa chama `POST /v1/vendas`: o cliente espera o troco.
                        - De forma assíncrona, `venda.registrada` com os campos `vendaId` e `valorTotal`; a contabilidade pode atrasar minutos.
                        %%
                        The app calls `POST /v1/rides` and gets its answer at once, because the rider stands in the rain. Drivers hear `ride.requested` over NATS; a driver's phone that is offline must not fail the request. `ride.requested` carries `rideId`, `pickupAt` and `zoneId`.
                        %%
                        O app chama `POST /v1/corridas` e espera a resposta. Os motoristas ouvem `corrida.pedida` (com `corridaId` e `zonaId`) pela fila, para que um celular sem sinal não derrube o pedido.
                        """);
    }

    @ParameterizedTest
    @MethodSource("good")
    void the_facts_in_any_form_are_enough(String passage) {
        assertThat(Answers.problems("communication", passage)).isEmpty();
        assertThat(Answers.problems("communication", LEAD + "## 4. Communication patterns\n\n" + passage)).isEmpty();
    }

    private static final String WHOLE = """
            - Synchronous: `order-service` calls `payment-service`, because the buyer waits.
            - Asynchronous: `order.placed` goes to `inventory-service`, because nobody waits.

            ```json
            { "type": "order.placed", "orderId": "o-1" }
            ```
            """;

    static Stream<Arguments> blurred() {
        return Answers.expectations(
                """
                        not said what is synchronous and for what
                        - Synchronous: `order-service` calls `payment-service`, because the buyer waits.=>
                        %%
                        not said what is synchronous and for what
                        - Synchronous: `order-service` calls `payment-service`, because the buyer waits.=>- Synchronous: where an immediate response is needed.
                        %%
                        not said what is synchronous and for what
                        - Synchronous: `order-service` calls `payment-service`, because the buyer waits.=>- Síncrono: quando a resposta é necessária na hora.
                        %%
                        not said what is asynchronous and for what
                        - Asynchronous: `order.placed` goes to `inventory-service`, because nobody waits.=>
                        %%
                        not said what is asynchronous and for what
                        - Asynchronous: `order.placed` goes to `inventory-service`, because nobody waits.=>- Asynchronous: for long-running work, with event-driven messaging.
                        %%
                        not said what is asynchronous and for what
                        - Asynchronous: `order.placed` goes to `inventory-service`, because nobody waits.=>- Eventos assíncronos para o que pode esperar.
                        %%
                        not said what is synchronous and for what
                        - Synchronous: `order-service` calls `payment-service`, because the buyer waits.=>- REST over HTTPS and RabbitMQ.
                        %%
                        not said what is synchronous and for what
                        - Synchronous: `order-service` calls `payment-service`, because the buyer waits.=>- gRPC e NATS JetStream, como de costume.
                        %%
                        no reason why it is synchronous or asynchronous
                        , because the buyer waits=>
                        &&
                        , because nobody waits=>
                        %%
                        no reason why it is synchronous or asynchronous
                        , because the buyer waits.=>. Calls have an id.
                        &&
                        , because nobody waits=>, with a key
                        %%
                        no event or queue has a name
                        - Asynchronous: `order.placed` goes to `inventory-service`, because nobody waits.=>- Asynchronous: an event goes to `inventory-service`, because nobody waits.
                        &&
                        "type": "order.placed", =>
                        %%
                        no event or queue has a name
                        `order.placed` goes to=>a message is sent to
                        &&
                        "type": "order.placed", =>
                        %%
                        no event or queue has a name
                        `order.placed` goes to=>an event for which there is `orders.dlq` goes to
                        &&
                        "type": "order.placed", =>
                        %%
                        no event or queue has a name
                        `order.placed` goes to=>um evento é enviado a
                        &&
                        "type": "order.placed", =>
                        %%
                        no schema or example of order.placed
                        ```json
                        { "type": "order.placed", "orderId": "o-1" }
                        ```=>
                        %%
                        no schema or example of order.placed
                        ```json
                        { "type": "order.placed", "orderId": "o-1" }
                        ```=>Events have a versioned schema.
                        %%
                        no schema or example of order.placed
                        "type": "order.placed"=>"type": "invoice.sent"
                        %%
                        no schema or example of payment.captured
                        because nobody waits.=>because nobody waits. `payment.captured` goes to `ledger-service`.
                        %%
                        no schema or example of StockReserved
                        because nobody waits.=>because nobody waits. `inventory-service` publishes `StockReserved`.
                        %%
                        no schema or example of pagamento.confirmado
                        because nobody waits.=>because nobody waits. O evento `pagamento.confirmado` vai para `ledger-service`.
                        """);
    }

    @ParameterizedTest
    @MethodSource("blurred")
    void a_fact_that_is_gone_is_found_and_nothing_else(String expected, String change) {
        String passage = WHOLE;
        for (String replacement : change.split("\n&&\n")) {
            String[] parts = replacement.split("=>", 2);
            assertThat(passage).contains(parts[0]);
            passage = passage.replace(parts[0], parts[1]);
        }
        assertThat(Answers.problems("communication", WHOLE)).isEmpty();
        assertThat(Answers.problems("communication", passage)).as(passage).containsExactly(expected);
        assertThat(Answers.problems("communication", LEAD + "## 4. Communication patterns\n\n" + passage)).as(passage)
                .containsExactly(expected);
    }

    static Stream<String> platitudes() {
        return Answers.passages("""
                Services communicate synchronously and asynchronously as appropriate.
                %%
                We use REST for synchronous communication and events for asynchronous communication.
                %%
                Use synchronous communication when an immediate response is needed and asynchronous communication otherwise.
                %%
                Usamos REST para comunicação síncrona e eventos para a assíncrona, com baixo acoplamento.
                %%
                - Event-driven architecture decouples services
                - Request-response where needed
                %%
                | Style | Use |
                |---|---|
                | Synchronous | simple requests |
                | Asynchronous | long-running tasks |
                """);
    }

    @ParameterizedTest
    @MethodSource("platitudes")
    void platitudes_do_not_do(String passage) {
        assertThat(Answers.problems("communication", LEAD + "## 4. Communication patterns\n\n" + passage)).as(passage)
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(Answers.problems("communication", passage)).as(passage).hasSizeGreaterThanOrEqualTo(2);
    }

    private static String headed(String... lines) {
        return LEAD + "## 4. Communication patterns\n\n" + String.join("\n", lines);
    }

    @Test
    void the_lead_may_say_which_is_which() {
        String body = "\n\n## 4. Communication patterns\n\n`file.stored` goes over SQS because parsing is slow; it carries `fileId` and `pageCount`.";
        assertThat(Answers.problems("communication",
                "Storing is asynchronous over queues; only the clerks' screen is synchronous.\nB\nC\nD\nE" + body)).isEmpty();
        assertThat(Answers.problems("communication",
                "Só a tela do caixa é síncrona; o resto são eventos.\nB\nC\nD\nE" + body)).isEmpty();
        assertThat(Answers.problems("communication", "Storing is done over queues.\nB\nC\nD\nE" + body))
                .containsExactly("not said what is synchronous and for what");
    }

    @Test
    void a_column_of_reasons_has_reasons() {
        String[] table = { "| From | To | Style | Why |", "|---|---|---|---|" };
        String carries = "\n`ride.requested` carries `rideId` and `zoneId`.";
        assertThat(Answers.problems("communication", headed(table[0], table[1],
                "| app | `ride-service` | synchronous | simple |",
                "| `ride-service` | `fare-service` | event `ride.requested` | modern |",
                carries))).containsExactly("no reason why it is synchronous or asynchronous");
        assertThat(Answers.problems("communication", headed("| De | Para | Modo | Por quê |", table[1],
                "| app | `ride-service` | síncrono | simples |",
                "| `ride-service` | `fare-service` | evento `ride.requested` | desacoplado |",
                carries))).containsExactly("no reason why it is synchronous or asynchronous");
        assertThat(Answers.problems("communication", headed(table[0], table[1],
                "| app | `ride-service` | synchronous | the rider stands there |",
                "| `ride-service` | `fare-service` | event `ride.requested` | a fare tolerates minutes |", carries))).isEmpty();
    }

    @Test
    void a_guarantee_is_a_reason_and_as_soon_as_is_none() {
        String named = "- Synchronous: `order-service` calls `payment-service`.\n- Asynchronous: `order.placed` with `orderId` and `customerId`.\n";
        assertThat(Answers.problems("communication",
                headed(named + "- Events leave through an outbox: no order without its event.")))
                .isEmpty();
        assertThat(
                Answers.problems("communication", headed(named + "- Eventos saem pelo outbox: nenhum pedido sem seu evento.")))
                .isEmpty();
        assertThat(Answers.problems("communication", headed(named + "- O evento sai assim que o pedido existe.")))
                .containsExactly("no reason why it is synchronous or asynchronous");
    }

    @Test
    void the_broker_does_not_take_care_of_delivery() {
        assertThat(Answers.problems("communication", headed(WHOLE, "Kafka takes care of the delivery.")))
                .containsExactly("no word on lost, repeated or reordered events");
        assertThat(Answers.problems("communication", headed(WHOLE, "O RabbitMQ garante tudo.")))
                .containsExactly("no word on lost, repeated or reordered events");
        assertThat(Answers.problems("communication",
                headed(WHOLE, "Kafka guarantees the order of a key; consumers are idempotent."))).isEmpty();
        assertThat(Answers.problems("communication", headed(WHOLE, "O Kafka garante a entrega pelo menos uma vez.")))
                .isEmpty();
    }
}
