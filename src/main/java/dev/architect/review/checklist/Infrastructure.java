package dev.architect.review.checklist;

import java.util.List;
import java.util.Set;

/// Names that stand for no service of the design: technical layers, platforms, stores and people.
final class Infrastructure {

    private static final Words PLATFORM = Words
            .of("""
                    gateway*, broker*, redis, memcached, valkey, database*, db, dbs, banco*, base de dados, datastore, store, stores, storage, armazenamento, client*, cliente*, app, apps, aplicativo*, aplicacao, application*, mobile, web, browser*,
                    navegador*, frontend, front, spa, queue*, fila*, topic*, topico*, cdn, waf, firewall, user, users, usuari*, kafka, rabbitmq, rabbit mq, sqs, sns, eventbridge, event bridge, nats, pulsar, postgres*, postgre sql, mysql, mongo*, dynamo*, supabase, firebase,
                    s3, bucket*, object, blob, load balancer, balanceador*, balancer, ingress, proxy, mesh, envoy, nginx, istio, vault, cofre, secret*, segredo*, prometheus, grafana, jaeger, loki, tempo, opentelemetry, open telemetry, otel, collector, elasticsearch,
                    elastic search, opensearch, cache, outbox, relay, cdc, debezium, dlq, dead letter, provider*, provedor*, idp, identity provider, google, apple, stripe, twilio, sendgrid, fcm, apns, phone, celular, device*, aparelho*, dispositivo*,
                    partner*, parceir*, third party, external, extern*, terceir*, bus, barramento, stream, lake, warehouse, registry, scheduler, cron, lambda, function*, bff, edge, legacy, legado, facade, fachada, dns, smtp,
                    replica*, snapshot*, copy, copia, table*, tabela*, log, logs, platform, plataforma, kubernetes, cluster*, zone, zona, region, regiao, vpc, internet, system, sistema, backend, server, servidor""");
    private static final Words LAYER = Words
            .of("""
                    layer*, camada*, controller*, controlador*, repository, repositories, repositorio*, presentation, apresentacao, persistence, persistencia, data access, acesso a dados, business logic, logica de negocio, domain layer,
                    frontend, front end, backend, back end, ui, interface, database, banco, dao, dto, utils, helper*, core, common, shared, comum, middleware, api, infrastructure, infraestrutura, view, model""");
    private static final Words PEOPLE = Words
            .of("""
                    user*, usuari*, client*, customer*, patient*, paciente*, person*, pessoa*, member*, membro*, admin*, doctor*, medic*, driver*, motorista*, seller*, vendedor*, buyer*, comprador*, operator*, operador*, student*, aluno*, teacher*, professor*,
                    guest*, hospede*, merchant*, lojista*, staff, equipe, famil*, employee*, funcionari*, courier*, entregador*, agent*, agente*, subscriber*, assinante*, partner*, parceir*, caregiver*, cuidador*, team*, support, suporte, parent*, mae, pai, nurse*, enfermeir*, visitor*, shopper*,
                    tenant*, owner*, dono*, reader*, leitor*, player*, jogador*, supplier*, fornecedor*""");
    private static final Set<String> SUFFIXES = Set.of("service", "services", "svc", "microservice", "servico", "servicos",
            "microsservico", "api",
            "module", "modulo", "context", "contexto", "component", "componente", "domain", "dominio", "server");

    private Infrastructure() {
    }

    /// Whether a name is that of a platform, a store or somebody outside, whatever its other words are: `order-db`.
    static boolean isPlatform(List<String> name) {
        return says(PLATFORM, name);
    }

    /// Whether a name says where code lies and not what it is about: "controller layer", "backend".
    static boolean isLayer(List<String> name) {
        return !name.isEmpty() && name.stream().filter(word -> !SUFFIXES.contains(word) || word.equals("api"))
                .allMatch(
                        word -> says(LAYER, List.of(word)) || word.equals("and") || word.equals("e") || word.equals("business")
                                || word.equals("logic") || word.equals("data") || word.equals("access") || word.equals("dados")
                                || word.equals("de") || word.equals("the") || word.equals("logica") || word.equals("negocio")
                                || word.equals("app")
                                || word.equals("web") || word.equals("application"));
    }

    static boolean isPerson(List<String> name) {
        return says(PEOPLE, name);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    private static boolean says(Words words, List<String> name) {
        return words.in(name.stream().map(word -> new Token(word, Token.Kind.WORD)).toList());
    }
}
