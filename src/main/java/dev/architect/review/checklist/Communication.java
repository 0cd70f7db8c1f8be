package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
                    mensagens, outbox, brokers, consumer*, consumidor*, partition*, background, segundo plano, stream*, nats, pulsar, kinesis, publish*, publica*, emit*, subscrib*, hear, hears, ouve, ouvem, escuta*""");
    private static final Words SYNCHRONOUSLY = Words.of("synchronous*, sync, sincron*");
    private static final Words ASYNCHRONOUSLY = Words.of("asynchron*, async, assincron*");
    private static final Words ONLY = Words.of("only, so, somente, apenas, alone");
    private static final Words EXAMPLE = Words.of("example*, exemplo*, schema*, esquema*, payload*");
    private static final Words PROTOCOL = Words.of("rest, grpc, http, https, graphql");
    private static final Words SYNCHRONOUS_AT_ALL = Words.of(
            "synchronous*, sync, sincron*, get, post, call, calls, chamada, chamadas, request response, request reply, requisicao resposta");
    private static final Words CAUSE = Words
            .of("""
                    because, since, so that, must not, must never, cannot, porque, pois, ja que, para que, por isso, entao, senao, assim, nao pode, nao podem, visto que""");
    // Who waits, who does not, and what happens to one when the other is away or slow: that decides it.
    private static final Words COUPLING = Words
            .of("""
                    wait*, at once, immediate*, right away, straight away, needs the answer, needs the reply, needs the result, must know, in front of, block*, hold up, holds up, late, slow*, hurry, takes minutes, takes seconds, takes longer, take longer, long running,
                    down, outage*, unavailab*, away, offline, decoupl*, independent*, buffer*, absorb*, burst*, spike*, stays up, survive*, goes on, go on, keeps working, keep working, replay*, fan out, in order, several consumers, many consumers, more than one consumer, never touch*, rather than never,
                    espera*, na hora, imediat*, leva mais, levam mais, demora mais, passa de, passar de, passam de, precisa da resposta, precisam da resposta, precisa do resultado, bloque*, trava*, atras*, lent*, pressa, demora*, cair, cai, caia, caiu, fora do ar, indispon*, desacopl*, independ*, rajada*, absorv*, continua*, segue, seguem, segura*, em ordem,
                    varios consumidores, muitos consumidores, mais de um consumidor, reprocess*, sem rede, without a network, without network""");
    // "No key without its event."
    private static final Pattern GUARANTEE = Pattern
            .compile("[:,;–—]\\s(?:no|nenhum|nenhuma)\\s(?:\\S{1,30}\\s){1,3}(?:without|sem)\\s", Pattern.CASE_INSENSITIVE);
    private static final int WORDS_OF_A_REASON = 3;
    private static final Words BROKER = Words.of(
            "broker, kafka, rabbitmq, sns, sqs, nats, pulsar, kinesis, pub sub, event bus, message bus, service bus, event bridge, middleware, barramento");
    private static final Words TAKES_CARE = Words.of(
            "takes care, take care, guarantee*, ensures, ensure, handles, cuida, cuidam, garante, garantem, assegura*, resolve, resolvem");
    private static final Words OF_DELIVERY = Words
            .of("delivery, everything, order, ordering, messages, reliability, tudo, entrega, ordem, mensagens");
    private static final Words DELIVERY = Words
            .of("""
                    at least once, at most once, exactly once, pelo menos uma vez, ao menos uma vez, no maximo uma vez, exatamente uma vez, duplicate event*, duplicate message*, duplicates, duplicata*, duplicad*,
                    dedup*, desduplic*, deduplic*, idempotent consumer*, idempotent receiver*, consumidor* idempotente*, in order, em ordem, out of order, fora de ordem, unordered, arrive twice, comes twice, come twice, duas vezes, seen before, already seen, ja vist*, ja processad*""");
    private static final Words DELIVERY_OF_EVENTS = Words
            .of("idempot*, dead letter*, dlq, outbox, twice, keyed by, partition key, chave de particao, ordered by, ordered per, ordem por");
    private static final Words WHY = Words.of("why, reason*, because, por que, porque, motivo*, razao");
    private static final Set<OutputPart> OF_OTHERS = EnumSet.of(OutputPart.API_CONTRACTS, OutputPart.RESILIENCE,
            OutputPart.OBSERVABILITY, OutputPart.SECURITY, OutputPart.TECHNOLOGY_CHOICES, OutputPart.DEPLOYMENT);
    private static final Words NONE_IS = Words
            .of("""
                    nothing is asynchronous, nothing asynchronous, no events, no event, everything is synchronous, all calls are synchronous, nada e assincrono, sem eventos, tudo e sincrono, nenhum evento,
                    no asynchronous, not asynchronous, nothing is synchronous, no synchronous, everything is asynchronous, tudo e assincrono, nada e sincrono, sem chamadas sincronas""");
    private static final Words DEFINITE = Words
            .of("""
                    gateway, contract, contrato, app, aplicativo, checkout, get, post, put, patch, callback*, signed url*, url assinada, the calls of, as chamadas do, polling, polls, outbox, dead letter, mutations, mutacoes, subscriptions, operations above, endpoints above, calls above, operacoes acima, endpoints acima, chamadas acima, part 2, parte 2""");
    private static final Pattern NAME = Pattern.compile(
            "\\b[a-z][a-z0-9]{1,30}(?:[-.][a-z0-9]{1,30}){1,5}\\b|/[a-z{][\\w{}/.-]{2,80}|\\b(?:[A-Z][a-z0-9]{1,30}){2,6}\\b|\\b[A-Z][a-z]{2,30} (?:[Ss]ervice|API)\\b|\\b[A-Z][a-z]{2,30}(?:-[A-Z][a-z]{2,30}){1,3}\\b");
    private static final Words GENERIC = Words
            .of("""
                    event driven, request response, request reply, long running, fire and forget, near real, real time, low latency, time sensitive, point to point, pub sub, user facing, high volume,
                    non critical, loosely coupled, decoupl*, best practice*, well defined, client server, e g, i e, end to end, jet stream*, event bridge, web socket*, service bus, graphql transport ws, graphql ws, grpc web, open api, async api, rabbit mq, redis streams, kafka topic*, at least once, exactly once, micro service*, inter service, service to service""");
    private static final Pattern QUEUE = Pattern.compile(
            "\\b[a-z][a-z0-9]{1,30}(?:[-._][a-z0-9]{1,30}){0,4}[-._](?:queue|topic|events|jobs|commands|fila|eventos|stream)\\b");

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
        var operations = Operations.in(evidence);
        boolean isOneSided = statements.stream().anyMatch(statement -> statement.says(NONE_IS));
        var missing = new ArrayList<Missing>();
        boolean isToldAhead = evidence.statements().stream().anyMatch(Communication::tellsBoth);
        if (!isOneSided && !isToldAhead && statements.stream().noneMatch(statement -> isSynchronous(statement, operations))) {
            missing.add(new Missing("not said what is synchronous and for what", "não diz o que é síncrono e para quê",
                    "Say which calls are synchronous, between whom and why, for example the checkout calls payment-service because the buyer waits for the answer."));
        }
        if (!isOneSided
                && statements.stream()
                        .noneMatch(statement -> statement.isAbout(ASYNCHRONOUS) && isDefinite(statement, operations))) {
            missing.add(new Missing("not said what is asynchronous and for what", "não diz o que é assíncrono e para quê",
                    "Say what is asynchronous and why, with the event or queue, its producer and its consumers."));
        }
        if (!isOneSided && missing.isEmpty() && evidence.statements().stream().noneMatch(Communication::isReason)
                && evidence.tables().stream().noneMatch(Communication::hasReasons)) {
            missing.add(new Missing("no reason why it is synchronous or asynchronous",
                    "sem motivo para ser síncrono ou assíncrono",
                    "Say why: who waits for the answer of a call, and what an event spares its sender when a consumer is slow or down."));
        }
        addEvents(evidence, isOneSided, missing);
        addDelivery(evidence, missing);
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

    /// "The broker takes care of it" says nothing of lost, repeated and overtaken events.
    private static void addDelivery(Evidence evidence, List<Missing> missing) {
        boolean isLeftToBroker = evidence.within(OutputPart.COMMUNICATION_PATTERNS).filter(Evidence::isSaid)
                .anyMatch(statement -> statement.says(BROKER) && statement.says(TAKES_CARE) && statement.says(OF_DELIVERY));
        boolean isTold = evidence.statements().stream().anyMatch(statement -> statement.says(DELIVERY)
                || statement.isIn(OutputPart.COMMUNICATION_PATTERNS) && statement.says(DELIVERY_OF_EVENTS));
        if (isLeftToBroker && !isTold) {
            missing.add(new Missing("no word on lost, repeated or reordered events",
                    "nada sobre eventos perdidos, repetidos ou fora de ordem",
                    "Say how events are delivered, for example at least once with an outbox and in order per key, and how consumers drop repeats."));
        }
    }

    /// A protocol alone tells no call: it needs one that is named.
    private static boolean isSynchronous(Statement statement, Operations operations) {
        return statement.isAbout(SYNCHRONOUS_AT_ALL) && isDefinite(statement, operations)
                || statement.isAbout(PROTOCOL) && isNamed(statement, operations);
    }

    /// The lead may say which is which: "arrival to extraction is asynchronous; only the adjusters' screen is synchronous".
    private static boolean tellsBoth(Statement statement) {
        return statement.isLead() && statement.says(SYNCHRONOUSLY) && statement.says(ONLY)
                && (statement.says(ASYNCHRONOUSLY) || statement.says(ASYNCHRONOUS));
    }

    private static boolean isReason(Statement statement) {
        boolean isHere = Evidence.isSaid(statement) && statement.part().filter(OF_OTHERS::contains).isEmpty();
        boolean isOfEither = statement.isAbout(SYNCHRONOUS) || statement.isAbout(ASYNCHRONOUS);
        boolean isGuarantee = statement.isIn(OutputPart.COMMUNICATION_PATTERNS) && GUARANTEE.matcher(statement.raw()).find();
        boolean isInColumn = statement.is(Statement.Kind.ROW) && statement.isAbout(WHY);
        return isHere && isOfEither && !isInColumn && (hasCause(statement.tokens()) || statement.says(COUPLING) || isGuarantee);
    }

    /// "Assim que" says when, not why.
    private static boolean hasCause(List<Token> tokens) {
        return CAUSE.spans(tokens).stream().anyMatch(span -> !(tokens.get(span.start()).is("assim")
                && span.end() < tokens.size() && tokens.get(span.end()).is("que")));
    }

    /// A column of reasons. One word each, such as "simple", is none.
    private static boolean hasReasons(Table table) {
        int why = table.column(WHY);
        boolean isHere = table.part().filter(OF_OTHERS::contains).isEmpty();
        boolean isOfEither = table.headers().stream().anyMatch(cell -> isOfEither(cell.tokens()))
                || table.rows().stream().flatMap(List::stream).anyMatch(cell -> isOfEither(cell.tokens()));
        return why >= 0 && isHere && isOfEither
                && table.rows().stream()
                        .filter(row -> why < row.size()
                                && row.get(why).tokens().stream().filter(Token::isWord).count() >= WORDS_OF_A_REASON)
                        .count() * 2 >= table.rows().size();
    }

    private static boolean isOfEither(List<Token> tokens) {
        return SYNCHRONOUS.in(tokens) || ASYNCHRONOUS.in(tokens);
    }

    /// Whether it speaks of something in this design: a name, a path, a number, a known place.
    private static boolean isDefinite(Statement statement, Operations operations) {
        return isNamed(statement, operations)
                || statement.quantities().stream().anyMatch(quantity -> !quantity.is(Quantity.Kind.COUNT));
    }

    private static boolean isNamed(Statement statement, Operations operations) {
        if (statement.says(DEFINITE) || operations.isNamedIn(statement)) {
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
