package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {

    private static final String WHOLE = """
            One.
            Two.
            Three.
            Four.
            Five.

            ## 1. Service boundaries

            | service | is responsible for | owns |
            |---|---|---|
            | `order-service` | taking orders | orders |
            | `payment-service` | charging | payment attempts |
            | `notification-service` | mail and push | preferences |

            ## 2. API contracts

            ```yaml
            openapi: 3.0.3
            info:
              title: Order Service API
              description: Served by order-service.
            paths: {}
            ```

            ## 3. Architecture diagrams

            ```mermaid
            flowchart LR
                app[Mobile app] --> gw[API gateway]
                gw --> ord[order-service]
                ord --> pay["payment-service, 2 replicas"]
                ord -.-> bus[[Event broker]]
                bus -.-> ntf[notification-service]
                ord --> db[(Orders)]
            ```

            ```mermaid
            sequenceDiagram
                actor C as Customer
                participant O as Order Service
                participant P as PaymentService
                C->>O: place
                O->>P: charge
            ```

            ## 4. Communication patterns

            `order-service` calls `payment-service`; `notification-service` hears `order.placed`.
            """;

    static Stream<Arguments> renamed() {
        return Answers.expectations(
                """
                        orders-service is called order-service elsewhere
                        ord[order-service]=>ord[orders-service]
                        %%
                        payment-svc is called payment-service elsewhere
                        "payment-service, 2 replicas"=>"payment-svc, 2 replicas"
                        %%
                        Payments is called payment-service elsewhere
                        "payment-service, 2 replicas"=>"Payments"
                        %%
                        Orders Service is called order-service elsewhere
                        participant O as Order Service=>participant O as Orders Service
                        %%
                        PaymentsService is called payment-service elsewhere
                        participant P as PaymentService=>participant P as PaymentsService
                        %%
                        payments is called payment-service elsewhere
                        participant P as PaymentService=>participant P as payments
                        %%
                        paymnet-service is called payment-service elsewhere
                        participant P as PaymentService=>participant P as paymnet-service
                        %%
                        notifications-service is called notification-service elsewhere
                        `notification-service` hears=>`notifications-service` hears
                        %%
                        notificaton-service is called notification-service elsewhere
                        `notification-service` hears=>`notificaton-service` hears
                        %%
                        payments-service is called payment-service elsewhere
                        calls `payment-service`=>calls `payments-service`
                        %%
                        OrdersService is called order-service elsewhere
                        `order-service` calls=>`OrdersService` calls
                        %%
                        Orders Service is called order-service elsewhere
                        title: Order Service API=>title: Orders Service API
                        %%
                        orders-service is called order-service elsewhere
                        Served by order-service=>Served by orders-service
                        %%
                        order-svc is called order-service elsewhere
                        Served by order-service=>Served by order-svc
                        %%
                        orderservices is drawn but never described
                        ord[order-service]=>ord[order-service]\n    x[orderservices service]
                        %%
                        billing-service is drawn but never described
                        participant P as PaymentService=>participant P as billing-service
                        %%
                        Ledger Service is drawn but never described
                        ord --> db[(Orders)]=>ord --> led[Ledger Service]
                        %%
                        Serviço de estoque is drawn but never described
                        ord --> db[(Orders)]=>ord --> led[Serviço de estoque]
                        %%
                        notification-service is in no diagram
                        bus -.-> ntf[notification-service]=>bus -.-> ntf[Mail provider]
                        %%
                        shipping-service is in no diagram
                        | `notification-service` | mail and push | preferences |=>| `notification-service` | mail and push | preferences |\n| `shipping-service` | routes | parcels |
                        %%
                        Notifications is called notification-service elsewhere
                        ntf[notification-service]=>ntf[Notifications]
                        %%
                        Order API is called order-service elsewhere
                        ord[order-service]=>ord[Order API]
                        %%
                        Billing Service is no service of the boundaries
                        hears `order.placed`.=>hears `order.placed`. After that the Billing Service writes an invoice.
                        %%
                        Purchase Service is no service of the boundaries
                        title: Order Service API=>title: Purchase Service API
                        %%
                        Serviço de Cobrança is no service of the boundaries
                        hears `order.placed`.=>hears `order.placed`. Quem cobra é o Serviço de Cobrança.
                        """);
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void another_name_is_found_once(String expected, String change) {
        String[] parts = change.replace("\\n", "\n").split("=>", 2);
        assertThat(WHOLE).contains(parts[0]);
        assertThat(Answers.problems("names", WHOLE.replace(parts[0], parts[1])))
                .containsExactly(expected.replace("orderservices is", "orderservices service is"));
    }

    static Stream<String> same() {
        return Answers.passages(
                """
                        ord[order-service]=>ord[OrderService]
                        %%
                        ord[order-service]=>ord["Order Service<br/>REST API"]
                        %%
                        ord[order-service]=>ord["order_service"]
                        %%
                        ord[order-service]=>ord["**order-service** (Quarkus)"]
                        %%
                        ord[order-service]=>ord["order-service: orders, history"]
                        %%
                        ord --> db[(Orders)]=>ord --> db[(Order DB)]
                        %%
                        ord --> db[(Orders)]=>ord --> db[Orders database]
                        %%
                        ord --> db[(Orders)]=>ord --> db[Orders queue]
                        %%
                        app[Mobile app]=>app[Customers]
                        %%
                        ord --> db[(Orders)]=>pay --> stripe[Stripe]
                        %%
                        ord --> db[(Orders)]=>pay --> ext[External payment service]
                        %%
                        ord --> db[(Orders)]=>subgraph Orders\n    x[Outbox relay]\n    end
                        %%
                        `order-service` calls=>The orders service calls
                        %%
                        actor C as Customer=>participant C as Browser
                        %%
                        ord --> db[(Orders)]=>ord --> o[Orders]
                        %%
                        | `notification-service` | mail and push | preferences |=>| `notification-service` | mail and push | preferences |\n| `report-service`, later | reports | its own read model |
                        %%
                        hears `order.placed`.=>hears `order.placed`. When Order Service is away, nothing is lost.
                        %%
                        hears `order.placed`.=>hears `order.placed`. Mail goes out by Amazon Simple Email Service.
                        %%
                        hears `order.placed`.=>hears `order.placed`. The existing Account Service stays as it is.
                        %%
                        hears `order.placed`.=>hears `order.placed`. Each Service Worker of the browser keeps a copy.
                        %%
                        hears `order.placed`.=>hears `order.placed`. Mais tarde, um Serviço de Relatórios pode ouvir também.
                        %%
                        Served by order-service=>See https://orders.example.com/order-service-docs
                        """);
    }

    @ParameterizedTest
    @MethodSource("same")
    void the_same_name_in_another_dress_is_none(String change) {
        String[] parts = change.replace("\\n", "\n").split("=>", 2);
        assertThat(WHOLE).contains(parts[0]);
        assertThat(Answers.problems("names", WHOLE.replace(parts[0], parts[1]))).isEmpty();
    }

    @Test
    void diagrams_are_compared_where_there_are_no_boundaries() {
        String markdown = """
                ```mermaid
                flowchart LR
                    a[order-service] --> b[stock-service]
                ```

                ```mermaid
                sequenceDiagram
                    participant O as order-service
                    participant S as stocks-service
                    O->>S: reserve
                ```

                `order-service` reserves at `stock-service`.
                """;
        assertThat(Answers.problems("names", markdown)).containsExactly("stocks-service is called stock-service elsewhere");
    }

    @Test
    void other_kinds_of_diagrams_are_read_too() {
        String c4 = WHOLE.replaceAll("(?s)flowchart LR.*?```", """
                C4Container
                    Container(o, "order-service")
                    Container(p, "payment-services")
                    Container(n, "notification-service")
                ```
                """);
        assertThat(Answers.problems("names", c4)).containsExactly("payment-services is called payment-service elsewhere");
        String architecture = WHOLE.replaceAll("(?s)flowchart LR.*?```", """
                architecture-beta
                    service o(server)[order service]
                    service p(server)[payment service]
                    service n(server)[notifications service]
                ```
                """);
        assertThat(Answers.problems("names", architecture))
                .containsExactly("notifications service is called notification-service elsewhere");
    }

    @Test
    void a_diagram_that_cannot_be_read_says_nothing() {
        assertThat(Answers.problems("names", "```mermaid\nflowchart LR\n  a[order-service --> \n```\n")).isEmpty();
    }
}
