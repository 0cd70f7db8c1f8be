package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.architect.design.OutputPart;

/// It is said what is synchronous and what is not, and for what; what flows asynchronously has names and a schema.
final class Communication implements Point {

    private static final Words SYNCHRONOUS = Words
            .of("""
                    synchronous*, sync, sincron*, rest, grpc, http, https, get, post, call, calls, chamada, chamadas, request response, request reply, requisicao resposta, graphql""");
    private static final Words ASYNCHRONOUS = Words
            .of("""
                    asynchron*, async, assincron*, event, events, evento, eventos, queue*, fila, filas, topic*, topico*, broker, kafka, rabbitmq, sqs, sns, pub sub, webhook*, message, messages, mensagem,
                    mensagens, outbox, brokers, consumer*, consumidor*, partition*, background, segundo plano, stream*""");
    private static final Words SYNCHRONOUSLY = Words.of("synchronous*, sync, sincron*");
    private static final Words ASYNCHRONOUSLY = Words.of("asynchron*, async, assincron*");
    private static final Words EXAMPLE = Words.of("example*, exemplo*, schema*, esquema*, payload*");
    private static final Words NONE_IS = Words
            .of("""
                    nothing is asynchronous, nothing asynchronous, no events, no event, everything is synchronous, all calls are synchronous, nada e assincrono, sem eventos, tudo e sincrono, nenhum evento,
                    no asynchronous, not asynchronous, nothing is synchronous, no synchronous, everything is asynchronous, tudo e assincrono, nada e sincrono, sem chamadas sincronas""");
    private static final Words DEFINITE = Words
            .of("""
                    gateway, contract, contrato, app, aplicativo, checkout, get, post, put, patch, callback*, signed url*, url assinada, the calls of, as chamadas do, polling, polls, outbox, dead letter""");
    private static final Pattern NAME = Pattern.compile(
            "\\b[a-z][a-z0-9]{1,30}(?:[-.][a-z0-9]{1,30}){1,5}\\b|/[a-z{][\\w{}/.-]{2,80}|\\b(?:[A-Z][a-z0-9]{1,30}){2,6}\\b|\\b[A-Z][a-z]{2,30} (?:[Ss]ervice|API)\\b|\\b[A-Z][a-z]{2,30}(?:-[A-Z][a-z]{2,30}){1,3}\\b");
    private static final Words GENERIC = Words
            .of("""
                    event driven, request response, request reply, long running, fire and forget, near real, real time, low latency, time sensitive, point to point, pub sub, user facing, high volume,
                    non critical, loosely coupled, decoupl*, best practice*, well defined, client server, e g, i e, end to end, micro service*, inter service, service to service""");
    private static final Pattern QUEUE = Pattern.compile(
            "\\b[a-z][a-z0-9]{1,30}(?:[-._][a-z0-9]{1,30}){0,4}[-._](?:queue|topic|events|jobs|commands|fila|eventos|stream|dlq)\\b");

    @Override
    public String id() {
        return "communication";
    }

    @Override
    public OutputPart home() {
        return OutputPart.COMMUNICATION_PATTERNS;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Statement> statements = evidence.about(home())
                .filter(statement -> Evidence.isSaid(statement) && !(statement.raw().endsWith(":") && statement.says(EXAMPLE)))
                .toList();
        boolean isOneSided = statements.stream().anyMatch(statement -> statement.says(NONE_IS));
        var missing = new ArrayList<Missing>();
        if (!isOneSided
                && statements.stream().noneMatch(statement -> statement.isAbout(SYNCHRONOUS) && isDefinite(statement))) {
            missing.add(new Missing("not said what is synchronous and for what", "não diz o que é síncrono e para quê",
                    "Say which calls are synchronous, between whom and why, for example the checkout calls payment-service because the buyer waits for the answer."));
        }
        if (!isOneSided
                && statements.stream().noneMatch(statement -> statement.isAbout(ASYNCHRONOUS) && isDefinite(statement))) {
            missing.add(new Missing("not said what is asynchronous and for what", "não diz o que é assíncrono e para quê",
                    "Say what is asynchronous and why, with the event or queue, its producer and its consumers."));
        }
        addEvents(evidence, isOneSided, missing);
        return missing;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        boolean isWeighed = section.statements().stream().anyMatch(statement -> statement.says(SYNCHRONOUSLY))
                && section.statements().stream().anyMatch(statement -> statement.says(ASYNCHRONOUSLY));
        return isWeighed && missing(section).size() <= 1;
    }

    private static void addEvents(Evidence evidence, boolean isOneSided, List<Missing> missing) {
        Events events = Events.in(evidence);
        boolean hasQueue = evidence.statements().stream().anyMatch(statement -> QUEUE.matcher(statement.raw()).find());
        if (events.named().isEmpty() && !hasQueue && !isOneSided) {
            missing.add(new Missing("no event or queue has a name", "nenhum evento ou fila tem nome",
                    "Name the events or queues of the asynchronous flows, for example order.created, with producer and consumers."));
        }
        List<String> unexplained = events.unexplained();
        if (!unexplained.isEmpty()) {
            String names = unexplained.stream().limit(3).collect(Collectors.joining(", "));
            missing.add(new Missing("no schema or example of " + names, "sem esquema nem exemplo de " + names,
                    "Give the schema or a JSON example of %s.".formatted(names)));
        }
    }

    /// Whether it speaks of something in this design: a name, a path, a number, a known place.
    private static boolean isDefinite(Statement statement) {
        if (statement.says(DEFINITE)
                || statement.quantities().stream().anyMatch(quantity -> !quantity.is(Quantity.Kind.COUNT))) {
            return true;
        }
        var names = NAME.matcher(statement.raw());
        while (names.find()) {
            if (!GENERIC.in(Tokens.of(names.group()))) {
                return true;
            }
        }
        return false;
    }
}
