package dev.architect.playbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which of the ten parts of the output standard a message asks for, when it asks for less than a design.
final class PartsAsked {

    private static final int WORDS_OF_A_NARROW_QUESTION = 30;

    /// Words that ask for one part wherever they stand.
    private static final Map<Integer, List<Phrase>> PARTS = parts(Map.of(
            5,
            "retry, retries, retrying, retentativa*, goes down, going down, keeps crashing, outage, outages, cai, caiu, caindo, fora do ar, timeout*, time out, time outs, tempo limite, circuit breaker*, disjuntor*, backoff, fallback*, bulkhead*, jitter, novas tentativas",
            6,
            "metric*, metrica*, tracing, traces, alerts, alerting, alertas, logs, logging, log format, what to log, que logar, observability, observabilidade, grafana, monitoring, monitoramento, correlation id*, slo, slos",
            7,
            "rate limit*, limite de taxa, limites de taxa, secret, secrets, segredo, segredos, mtls, api key*, chave de api, throttling",
            9,
            "canary, canario, blue green, rollback*, deploy, deploys, deployment*, implantacao, roll back, roll it back, roll this back, reverter, voltar atras, health check*, readiness, liveness, rollout, como testar, how to test, how do we test, testing strategy, test strategy, estrategia de teste*",
            10, "trade off*, tradeoff*, alternatives, alternativas, pros and cons, pros e contras"));

    /// Words that do so in a thread where a design was given already.
    private static final Map<Integer, List<Phrase>> PARTS_IN_A_THREAD = parts(Map.of(
            1, "boundary, boundaries, fronteira, fronteiras, responsibilit*, responsabilidade*",
            2,
            "openapi, swagger, contract, contracts, contrato, contratos, endpoint, endpoints, status code*, codigos de status, codigo de status, payload*, pagination, paginacao, graphql, grpc, error codes, versioning, versionamento",
            3, "diagram*, flowchart, fluxograma",
            4,
            "async, asynchronous, assincron*, event, events, evento, eventos, queue*, fila, filas, kafka, rabbitmq, sqs, webhook*, message, messages, mensagem, mensagens, outbox, idempoten*, dead letter*, dlq, sincron*, communication patterns",
            5,
            "resilien*, failure*, falha, falhas, outage*, down, dies, crash*, unavailable, fora do ar, cair, cai, caiu, indisponivel",
            6, "monitor, monitorar, observe, observar, correlation, correlacao",
            7,
            "security, seguranca, auth, authentication, authorization, autenticacao, autorizacao, permission*, permiss*, token, tokens, jwt, scope, scopes, csrf, encryption, criptografia",
            8,
            "technology, technologies, tecnologia*, stack, framework*, linguagem, cache, caching, cost, costs, custo, custos, redis, infrastructure, infraestrutura, scale, escala",
            9, "test, tests, testing, teste, testes, release, kubernetes, pipeline, feature flag*",
            10, "alternative, alternativa"));

    private static final List<Phrase> DESIGN_REQUESTS = List
            .of("need to", "we need a", "we need an", "i need a", "need an", "i want a", "i want an", "we want a",
                    "would like a*", "should be able to", "users should", "want to add", "want to build", "design a",
                    "design an",
                    "new service",
                    "new feature", "new endpoint", "let s add", "add a", "add an", "adding a", "build a", "create a",
                    "precisamos de um*",
                    "preciso de um*", "precisamos criar", "precisamos adicionar", "quero criar", "queremos criar",
                    "vamos criar",
                    "novo servico", "nova funcionalidade", "novo endpoint", "whole design", "full design", "all ten",
                    "all parts",
                    "desenho completo", "projeto completo", "todas as partes", "criar um*", "adicionar um*", "projetar um*")
            .stream().map(words -> Phrase.of(words, 1)).toList();

    private PartsAsked() {
    }

    /// @param isInAThread whether an answer was given before
    /// @return the parts' numbers; empty for all
    static Set<Integer> in(String message, boolean isInAThread) {
        String normalized = Text.normalized(message);
        if (isADesignRequest(message) || normalized.split(" ").length > WORDS_OF_A_NARROW_QUESTION) {
            return Set.of();
        }
        var asked = new TreeSet<>(found(PARTS, normalized));
        if (isInAThread && asked.isEmpty()) {
            asked.addAll(found(PARTS_IN_A_THREAD, normalized));
        }
        return asked;
    }

    static boolean isADesignRequest(String message) {
        String normalized = Text.normalized(message);
        return DESIGN_REQUESTS.stream().anyMatch(phrase -> phrase.isIn(normalized));
    }

    private static Set<Integer> found(Map<Integer, List<Phrase>> parts, String normalized) {
        var found = new TreeSet<Integer>();
        parts.forEach((number, phrases) -> {
            if (phrases.stream().anyMatch(phrase -> phrase.isIn(normalized))) {
                found.add(number);
            }
        });
        return found;
    }

    /// From words and phrases between commas.
    private static Map<Integer, List<Phrase>> parts(Map<Integer, String> words) {
        var parts = new TreeMap<Integer, List<Phrase>>();
        words.forEach((number, text) -> parts.put(number,
                List.of(text.split(",")).stream().map(phrase -> Phrase.of(phrase, 1)).toList()));
        return parts;
    }
}
