package dev.architect.design;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which of the ten parts of the output standard a message asks for, when it asks for less than a design.
final class PartsAsked {

    private static final int WORDS_OF_A_NARROW_QUESTION = 30;

    /// Words that ask for one part wherever they stand.
    private static final Map<Integer, Pattern> PARTS = parts(Map.of(
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
    private static final Map<Integer, Pattern> PARTS_IN_A_THREAD = parts(Map.of(
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

    private static final Pattern DESIGN_REQUEST = anyOf(
            """
                    need to, we need a, we need an, i need a, need an, i want a, i want an, we want a, would like a*, should be able to, users should,
                    want to add, want to build, design a, design an, design the, design our, design us, new service, new feature, new endpoint, let s add, let s build,
                    add a, add an, adding a, build a, build an, create a, create an, architect a, precisamos de um*, preciso de um*, precisamos criar, precisamos adicionar,
                    quero criar, queremos criar, vamos criar, novo servico, nova funcionalidade, novo endpoint, whole design, full design, complete design, all ten,
                    all parts, desenho completo, projeto completo, todas as partes, criar um*, adicionar um*, projetar um*, desenhar um*, desenhe, projete, arquitete""");
    /// Something is to be built, or its making is asked for: a design, unless the message asks for certain parts.
    private static final Pattern TO_BE_BUILT = Pattern.compile(
            """
                    \\x20(?:\
                    (?:have|has|had|got|needs?|wants?|going|plan|plans|planning|like|love|asked) (?:[a-z]+ ){0,3}?to (?:be able to )?\
                    (?:let|support|integrate|offer|allow|give|build|add|create|introduce|expose|sync|synchronize|import|export|send|notify|accept|process|connect|migrate|split|extract|message|open|replace)\
                    |next (?:big )?(?:thing|feature|project) is\
                    |(?:please|can you|could you|help (?:us|me)|how (?:do|would|should|can|could|might) (?:we|i|you|one)) (?:[a-z]+ )?(?:architect|design|build)\
                    |design (?:it|this|that|something)\
                    |(?:precis[ao]|precisamos|precisam|temos que|tem que|quero|queremos|quer|querem|vamos|pretendemos|planejamos|gostari(?:a|amos) de) (?:[a-z]+ )?\
                    (?:colocar|criar|integrar|adicionar|implementar|construir|oferecer|enviar|mandar|permitir|expor|receber|processar|montar|desenvolver|suportar|disponibilizar|sincronizar|importar|exportar|notificar|migrar|separar|extrair|substituir)\
                    |(?:pediu|pediram) (?:um|uma|pra|para|integracao|login)\
                    |como (?:[a-z]+ ){0,2}?(?:arquitet|projet|desenh|constru|implement)[a-z]*\
                    )\\x20""");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private PartsAsked() {
    }

    /// @param isInAThread whether an answer was given before
    /// @return empty where the message does not tell
    static Set<OutputPart> in(String message, boolean isInAThread) {
        String normalized = normalized(message);
        if (normalized.split(" ").length > WORDS_OF_A_NARROW_QUESTION) {
            return Set.of();
        }
        Set<OutputPart> asked = found(PARTS, normalized);
        return isInAThread && asked.isEmpty() ? found(PARTS_IN_A_THREAD, normalized) : asked;
    }

    static boolean isADesignRequest(String message) {
        return DESIGN_REQUEST.matcher(normalized(message)).find();
    }

    /// Weaker than [#isADesignRequest]: holds where no part is asked for.
    static boolean isToBeBuilt(String message) {
        return TO_BE_BUILT.matcher(normalized(message)).find();
    }

    private static Set<OutputPart> found(Map<Integer, Pattern> parts, String normalized) {
        var found = EnumSet.noneOf(OutputPart.class);
        parts.forEach((number, words) -> {
            if (words.matcher(normalized).find()) {
                OutputPart.of(number).ifPresent(found::add);
            }
        });
        return found;
    }

    /// Plain words between single spaces, one at each end.
    private static String normalized(String message) {
        return " " + NO_WORD.matcher(PartTitles.plain(message)).replaceAll(" ").strip() + " ";
    }

    /// From words and phrases between commas.
    private static Map<Integer, Pattern> parts(Map<Integer, String> words) {
        return words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> anyOf(entry.getValue())));
    }

    /// One of the words and phrases between commas; a `*` at a word's end stands for the rest of the word.
    private static Pattern anyOf(String phrases) {
        return Pattern.compile(Arrays.stream(phrases.split(","))
                .map(phrase -> phrase.strip().replace("*", "[a-z0-9]*"))
                .collect(Collectors.joining("|", " (?:", ") ")));
    }
}
