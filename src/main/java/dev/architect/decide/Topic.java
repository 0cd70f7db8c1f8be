package dev.architect.decide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a question that is put to the bot is about: services, the data layer, or both. Terms of one to three words, in
/// English and Portuguese, speak for a side with a weight of one (a hint) or two (suffices).
///
/// @param words the terms that decided
record Topic(Kind kind, List<String> words) {

    enum Kind {
        SERVICES,
        SCHEMA,
        BOTH,
        UNCLEAR
    }

    private static final int SUFFICES = 2;
    private static final int LONGEST_TERM = 4;
    private static final int WORDS_THAT_COUNT = 2_000;

    private static final String SCHEMA_TERMS = """
            table tables column columns index indexes indices indexing foreign-key foreign-keys primary-key primary-keys \
            composite-key surrogate-key natural-key unique-constraint check-constraint constraint constraints ddl erd \
            entity-relationship er-diagram data-model data-models data-modeling data-modelling database-schema db-schema \
            schema schemas schema-migration schema-migrations database-migration database-migrations normalize normalise \
            normalization normalisation denormalize denormalise denormalization normal-form varchar jsonb bigint uuid-key \
            row-level-security rls rls-policy rls-policies slow-query slow-queries query-plan explain-analyze \
            materialized-view materialised-view partitioning partition-key sharding-key soft-delete soft-deletes \
            many-to-many one-to-many one-to-one cascade-delete on-delete-cascade audit-table history-table \
            lookup-table join-table junction-table alembic liquibase flyway hypertable cardinality data-types data-type \
            tabela tabelas coluna colunas indice indices chave-estrangeira chaves-estrangeiras chave-primaria \
            chaves-primarias chave-composta restricao restricoes esquema-do-banco esquema-de-banco schema-do-banco \
            modelo-de-dados modelagem modelagem-de-dados modelar-os-dados migracao-de-banco migracao-do-banco \
            migracoes-de-banco migracao-da-tabela normalizar desnormalizar normalizacao consulta-lenta consultas-lentas \
            query-lenta queries-lentas particionar particionamento exclusao-logica muitos-para-muitos um-para-muitos \
            modelar to-model should-i-model should-we-model model-the database-and and-database and-the-database and-a-database \
            banco-de-dados-e e-o-banco e-do-banco e-o-banco-de-dados e-do-banco-de-dados query-performance data-layer \
            camada-de-dados tipo-de-dado tipos-de-dados politica-de-rls politicas-de-rls entidade-relacionamento""";
    private static final String SCHEMA_HINTS = """
            slow takes lenta lentas lento demora store stored storing guardar armazenar database db sql postgres postgresql mysql mariadb sqlite mongodb query queries row rows record records key keys relation relations \
            relationship relationships migration migrations banco banco-de-dados consulta chave chaves registro registros \
            linha linhas relacionamento relacionamentos migracao esquema""";
    private static final String SERVICE_TERMS = """
            endpoint endpoints api apis rest restful graphql grpc webhook webhooks microservice microservices \
            micro-service micro-services service-boundary service-boundaries bounded-context monolith gateway load-balancer \
            queue queues message-queue broker kafka rabbitmq sqs pub-sub publish-subscribe event-driven events event-bus \
            saga outbox circuit-breaker circuit-breakers retry retries timeout timeouts backoff bulkhead idempotency \
            idempotent rate-limit rate-limiting rate-limits throttling oauth oauth2 oidc openid sso login sign-in sign-up \
            jwt authentication authorization auth rbac abac mtls websocket websockets server-sent-events real-time realtime \
            cache caching cdn redis observability tracing metrics opentelemetry openapi swagger contract api-versioning \
            own-service separate-service new-service service-architecture system-architecture architecture distributed \
            resilience resilient scalability eventual-consistency notification-service push-notifications integrate \
            integration upload uploads background-job background-jobs async asynchronous json-schema event-schema \
            event-schemas graphql-schema openapi-schema message-schema avro-schema schema-registry api-schema \
            response-schema request-schema payload-schema queue-table routing-table talk-to communicate communication \
            microsservico microsservicos micro-servico fila filas mensageria evento eventos assincrono assincrona \
            autenticacao autorizacao gateway-de-api monolito disjuntor retentativa retentativas tempo-limite idempotencia \
            limite-de-requisicoes tempo-real cachear arquitetura escalabilidade resiliencia integrar integracao \
            proprio-servico novo-servico servico-separado notificacoes-push contrato-da-api comunicacao comunicar \
            conversar conversa observabilidade rastreamento schema-do-evento schema-json""";
    private static final String SERVICE_HINTS = """
            service services server backend feature app client request requests response integration-point scale deploy \
            servico servicos servidor funcionalidade aplicativo cliente requisicao requisicoes escalar recurso""";

    private static final Map<String, Integer> SCHEMA = weights(SCHEMA_TERMS, SCHEMA_HINTS);
    private static final Map<String, Integer> SERVICE = weights(SERVICE_TERMS, SERVICE_HINTS);

    static Topic of(String text) {
        String[] words = fold(text).split("[^a-z0-9]+", WORDS_THAT_COUNT + 1);
        var found = new ArrayList<String>();
        int schema = 0;
        int services = 0;
        for (int i = 0; i < Math.min(words.length, WORDS_THAT_COUNT);) {
            int length = LONGEST_TERM;
            while (length > 0 && !isTerm(term(words, i, length))) {
                length--;
            }
            if (length > 0) {
                String term = term(words, i, length);
                schema += SCHEMA.getOrDefault(term, 0);
                services += SERVICE.getOrDefault(term, 0);
                found.add(term.replace('-', ' '));
            }
            i += Math.max(length, 1);
        }
        return new Topic(kind(schema, services), found.stream().distinct().toList());
    }

    private static Kind kind(int schema, int services) {
        if (schema >= SUFFICES) {
            return services >= SUFFICES ? Kind.BOTH : Kind.SCHEMA;
        }
        return services > 0 ? Kind.SERVICES : Kind.UNCLEAR;
    }

    private static boolean isTerm(String term) {
        return SCHEMA.containsKey(term) || SERVICE.containsKey(term);
    }

    private static String term(String[] words, int start, int length) {
        return start + length > words.length ? "" : String.join("-", Arrays.copyOfRange(words, start, start + length));
    }

    /// Lower case without accents: people type `indice` and `índice`.
    private static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static Map<String, Integer> weights(String terms, String hints) {
        var weights = new HashMap<String, Integer>();
        for (String hint : hints.strip().split("\\s+")) {
            weights.put(hint, 1);
        }
        for (String term : terms.strip().split("\\s+")) {
            weights.put(term, SUFFICES);
        }
        return Map.copyOf(weights);
    }
}
