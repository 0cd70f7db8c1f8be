package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a backend architect may write, although much of it has the words of schema work.
final class Innocents {

    private static final List<String> SENTENCES = List.of(
            "`%s-service` owns its data and their history; it has its own PostgreSQL database.",
            "Events are written to an outbox table in the same transaction and relayed within 1 s.",
            "Each service has a database of its own (database per service).",
            "The Kafka partition key is the id of the %s; the topic has 12 partitions.",
            "Partition the topic by customer so that order holds per customer.",
            "Cache keys look like `%s:{tenant_id}:{id}` with a TTL of 30 s.",
            "`Idempotency-Key` is kept for 24 h; API keys rotate every 90 days.",
            "An Elasticsearch index serves the search; it is rebuilt from events.",
            "The search index is fed by the same events, and the index page is cached for 60 s.",
            "Drop the connection after 30 s, and drop messages that are older than a day.",
            "Create a table of limits per client.",
            "The restaurant has 40 tables, and a guest reserves a table with 4 seats.",
            "The report is a spreadsheet with the columns date, amount and customer.",
            "The migration of traffic from the monolith goes in steps of 10 %%.",
            "Expand and contract: the database-architect adds what is new first, then the services are deployed.",
            "Tables, columns and indexes belong to the database architect.",
            "Use a connection pool of 20 per replica, two read replicas and nightly backups.",
            "The response contains `id`, `status` and `created_at`.",
            "Query parameters are `status`, `customer_id`, `cursor` and `limit`.",
            "PostgreSQL for its JSONB support and its extensions.",
            "Row level security keeps the tenants apart; the services pass the user's JWT on.",
            "A CQRS read model, a denormalised view of the %s, is rebuilt from events.",
            "Phone numbers are normalised to E.164 before they are stored.",
            "Pagination uses a cursor of `created_at` and `id`, opaque to clients.",
            "No foreign keys cross a service: services refer to each other by id.",
            "Truncate log lines at 8 KB and alter the rollout when errors rise.",
            "Os índices e as tabelas cabem ao database-architect.",
            "A chave de partição no Kafka é o id do pedido, e o tópico tem 12 partições.",
            "O índice de busca é alimentado pelos eventos do `%s-service`.",
            "Crie uma tabela de limites por cliente.",
            "A planilha tem as colunas data, valor e cliente.",
            "As chaves de idempotência valem 24 h; a chave do evento é o id.",
            "Os dados ficam no banco do próprio serviço; nenhuma tabela é compartilhada.",
            "A migração do monólito é feita aos poucos.");
    private static final List<String> BLOCKS = List.of(
            "```json\n{ \"table\": \"4\", \"index\": 2, \"column\": 3, \"key\": \"a\" }\n```",
            "```graphql\ntype Table { id: ID! index: Int column: String key: String }\n```",
            "```proto\nmessage Order { string id = 1; int32 index = 2; string table = 3; }\n```",
            "```yaml\ncomponents:\n  schemas:\n    Order:\n      type: object\n      properties:\n        id: { type: "
                    + "string, format: uuid }\n        index: { type: integer }\n```",
            "```ts\nexport interface Order { id: string; customerId: string; total: number }\n```",
            "```java\npublic record Order(UUID id, BigDecimal total, Instant createdAt) {}\n```",
            "```go\ntype Order struct {\n  ID    string `json:\"id\"`\n  Total int64  `json:\"total\"`\n}\n```",
            "```sql\nSELECT status, count(*) FROM orders WHERE created_at > now() - interval '5 minutes' GROUP BY "
                    + "status;\n```",
            "```mermaid\nsequenceDiagram\n  A->>B: POST /orders {customer_id, total}\n  B-->>A: 201 {id}\n```",
            "```mermaid\nclassDiagram\n  class OrderService {\n    +place(cmd) OrderId\n  }\n  class Order {\n    "
                    + "+UUID id\n    +Money total\n  }\n```",
            "```mermaid\nflowchart LR\n  a[order-service] --> b[(orders DB)]\n  b -.-> c[[topic, key = order_id]]\n```",
            "The request has these fields:\n\n| Field | Type | Meaning |\n|---|---|---|\n| `order_id` | uuid | which |"
                    + "\n| `created_at` | timestamp | when |",
            "| limit | value | key |\n|---|---|---|\n| requests per minute | 60 | API key |",
            "| service | owns | store |\n|---|---|---|\n| `order-service` | orders, lines | PostgreSQL |",
            "| table | seats |\n|---|---|\n| 1 | 4 |",
            "Event `order.created`:\n\n- `order_id` (uuid)\n- `total` (decimal)\n- `created_at` (timestamp)",
            "    order-service  ->  payment-service   (REST, 2 s)",
            "> A quotation about the index of a book and the table of contents.");

    private Innocents() {
    }

    static String sentence(Dice dice) {
        return dice.one(SENTENCES).formatted(dice.word("order invoice booking patient parcel"));
    }

    static String answer(Dice dice, int parts) {
        var answer = new ArrayList<String>();
        for (int i = 0; i < parts; i++) {
            answer.add(part(dice));
        }
        return String.join("\n\n", answer);
    }

    private static String part(Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> "## " + dice.word("Boundaries Contracts Resilience Security Deployment Observability");
            case 1 -> dice.one(BLOCKS);
            case 2 -> dice.some(SENTENCES, 2 + dice.below(3)).stream().map(text -> "- "
                    + text.formatted("order")).collect(Collectors.joining("\n"));
            default -> dice.some(SENTENCES, 1
                    + dice.below(5)).stream().map(text -> text.formatted("order")).collect(Collectors.joining(" "));
        };
    }
}
