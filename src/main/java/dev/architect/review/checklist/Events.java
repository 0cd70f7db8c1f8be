package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;
import dev.architect.design.OutputPart;
import dev.architect.design.Snippet;

/// The events that an answer names, and which of them it gives a schema or an example of.
final class Events {

    static final Words EVENT = Words
            .of("""
                    event, events, evento, eventos, topic*, topico*, publish*, publica, publicam, publicado, emit, emits, emite, emitem, consum*, subscrib*, listen*, hears, ouve, ouvem, escuta*, broker, kafka,
                    outbox, message*, mensage*, asynchron*, async, assincron*, queue*, fila, filas, rabbitmq, sns, sqs, notifies, stream*""");
    private static final Words PAYLOAD_COLUMN = Words.of(
            "payload, schema, fields, data, dados, campos, conteudo, content, carries, body, example, exemplo, contains, carrega, corpo, esquema");
    private static final Words CARRIES = Words
            .of("""
                    payload, schema, fields, campos, carries, carrega, carregam, contains, contem, with, com, holds, data, dados, esquema, leva, includes, inclui""");
    private static final Words ENVELOPE = Words
            .of("event, events, evento, eventos, envelope, message, mensagem, payload, schema, cloudevent*, cloud event*");
    private static final Pattern FIELD = Pattern.compile("\\b[a-z]{2,30}(?:[A-Z][a-z0-9]{1,30}|_[a-z0-9]{2,30}){1,4}\\b");
    private static final Pattern LIST_OF_FIELDS = Pattern
            .compile("[{(]\\s{0,3}[\"`]?\\w{2,40}[\"`]?\\s{0,3}(?::[^,{}]{0,80})?,\\s{0,3}[\"`]?\\w{2,40}");
    private static final Pattern TYPED = Pattern.compile("\"(?:type|event|eventType|event_type|name)\"\\s{0,4}:");
    private static final int FIELDS = 2;

    private final Evidence evidence;
    private final Set<String> named = new LinkedHashSet<>();

    private Events(Evidence evidence) {
        this.evidence = evidence;
    }

    static Events in(Evidence evidence) {
        var events = new Events(evidence);
        evidence.about(OutputPart.COMMUNICATION_PATTERNS, OutputPart.SERVICE_BOUNDARIES, OutputPart.ARCHITECTURE_DIAGRAMS)
                .filter(statement -> !statement.is(Statement.Kind.CELL)
                        && (!statement.is(Statement.Kind.CODE) || TYPED.matcher(statement.raw()).find()))
                .forEach(statement -> events.named.addAll(EventNames.in(statement.raw(), statement.isAbout(EVENT))));
        evidence.drawings().stream().filter(drawn -> drawn.figures().view() != dev.architect.diagram.mermaid.Figures.View.OTHER)
                .forEach(drawn -> events.named.addAll(EventNames.in(drawn.diagram().source(), true)));
        return events;
    }

    Set<String> named() {
        return named;
    }

    /// Those without schema or example. Events about the same thing share one: `order.created` speaks for `order.updated`.
    List<String> unexplained() {
        Set<List<String>> explained = named.stream().filter(this::isExplained).map(EventNames::subject)
                .collect(Collectors.toSet());
        boolean hasEnvelope = explained.isEmpty() && hasEnvelope();
        var unexplained = new ArrayList<String>();
        Set<List<String>> told = new LinkedHashSet<>();
        for (String name : named) {
            List<String> subject = EventNames.subject(name);
            if (!hasEnvelope && !isNear(subject, explained) && told.add(subject)) {
                unexplained.add(name);
            }
        }
        return unexplained;
    }

    /// `order.job.done` is about an order too.
    private static boolean isNear(List<String> subject, Set<List<String>> explained) {
        return explained.stream().anyMatch(other -> other.getFirst().equals(subject.getFirst())
                || singular(other.getFirst()).equals(singular(subject.getFirst())));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean isExplained(String name) {
        List<String> words = Tokens.words(name).stream().filter(word -> !word.equals("event")).toList();
        Words phrase = Words.of(String.join(" ", words));
        return texts().anyMatch(text -> phrase.in(Tokens.of(text))) || isInTable(phrase)
                || evidence.statements().stream()
                        .filter(statement -> !statement.is(Statement.Kind.CODE) && !statement.is(Statement.Kind.CELL))
                        .anyMatch(statement -> listsFields(statement, phrase));
    }

    private Stream<String> texts() {
        Stream<String> snippets = evidence.snippets().stream().filter(Events::isData)
                .map(snippet -> EventNames.in(snippet.content(), true).isEmpty() ? snippet.content() + " . " + snippet.before()
                        : snippet.content());
        return Stream.concat(snippets, evidence.contracts().stream()
                .filter(contract -> contract.kind() != ContractKind.OPENAPI || contract.content().contains("webhooks")
                        || contract.content().contains("callbacks"))
                .map(Contract::content));
    }

    private static boolean isData(Snippet snippet) {
        return snippet.content().indexOf('{') >= 0 || snippet.content().indexOf(':') >= 0;
    }

    private boolean isInTable(Words phrase) {
        return evidence.tables().stream().anyMatch(table -> {
            int payload = table.column(PAYLOAD_COLUMN);
            return payload >= 0 && table.rows().stream().anyMatch(row -> payload < row.size() && !row.get(payload).isBlank()
                    && row.stream().anyMatch(cell -> phrase.in(cell.tokens())));
        });
    }

    /// `order.created` with `orderId`, `customerId` and `total`; or `{ id, status }` behind it.
    private static boolean listsFields(Statement statement, Words phrase) {
        if (!statement.says(phrase)) {
            return statement.above().stream().anyMatch(above -> !above.isBroad() && phrase.in(above.tokens()))
                    && statement.says(CARRIES) && fields(statement.raw()) >= FIELDS;
        }
        return LIST_OF_FIELDS.matcher(statement.raw()).find() && !statement.is(Statement.Kind.HEADING)
                || statement.says(CARRIES) && fields(statement.raw()) >= FIELDS;
    }

    private static long fields(String text) {
        return FIELD.matcher(text).results().map(java.util.regex.MatchResult::group).distinct().limit(FIELDS).count();
    }

    /// An example that is introduced as that of every event.
    private boolean hasEnvelope() {
        return evidence.snippets().stream().filter(Events::isData)
                .anyMatch(
                        snippet -> ENVELOPE.in(Tokens.of(snippet.before())) && EventNames.in(snippet.content(), true).isEmpty()
                                && snippet.content().indexOf('{') >= 0);
    }
}
