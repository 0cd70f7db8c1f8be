package dev.architect.review.checklist;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;
import dev.architect.design.Snippet;

/// What an answer shows of its events: examples, schemas in contracts, tables of payloads, fields in a sentence.
final class EventSchemas {

    private static final Words PAYLOAD_COLUMN = Words.of(
            "payload, schema, fields, data, dados, campos, conteudo, content, carries, body, example, exemplo, contains, carrega, corpo, esquema");
    private static final Words CARRIES = Words
            .of("""
                    payload, schema, fields, campos, carries, carrega, carregam, contains, contem, with, com, holds, data, dados, esquema, leva, includes, inclui""");
    private static final Words LIKE_ANOTHER = Words
            .of("""
                    the body of, body of, same fields, same body, same schema, same payload, follows, follow, shape of, schema of, o corpo de, mesmo corpo, mesmos campos, mesmo esquema, segue o, segue a, seguem,
                    corpo do""");
    private static final Words ENVELOPE = Words.of(
            "event, events, evento, eventos, envelope, message, mensagem, payload, schema, cloudevent*, cloud event*");
    private static final Pattern FIELD = Pattern.compile("\\b[a-z]{2,30}(?:[A-Z][a-z0-9]{1,30}|_[a-z0-9]{2,30}){1,4}\\b");
    private static final Pattern LIST_OF_FIELDS = Pattern.compile(
            "[{(]\\s{0,3}[\"`]?\\w{2,40}[\"`]?\\s{0,3}(?::[^,{}]{0,80})?,\\s{0,3}[\"`]?\\w{2,40}");
    private static final Pattern SCHEMA_NAME = Pattern.compile("^\\s{0,20}[\"']?([A-Za-z][\\w.-]{2,80})[\"']?\\s?:",
            Pattern.MULTILINE);
    private static final int FIELDS = 2;

    private final Evidence evidence;
    private final List<List<Token>> shown;
    private final Set<String> schemas;

    EventSchemas(Evidence evidence) {
        this.evidence = evidence;
        this.shown = Stream.concat(evidence.snippets().stream().filter(EventSchemas::isData).map(EventSchemas::shown),
                evidence.contracts().stream()
                        .filter(contract -> contract.kind() != ContractKind.OPENAPI && contract.kind() != ContractKind.GRAPHQL)
                        .map(Contract::content))
                .map(Tokens::of).toList();
        this.schemas = evidence.contracts().stream().flatMap(contract -> SCHEMA_NAME.matcher(contract.content()).results())
                .map(found -> key(Tokens.words(found.group(1)))).collect(Collectors.toSet());
    }

    /// What a piece of code is an example of: the event that it names, else the one that is named above it.
    private static String shown(Snippet snippet) {
        return EventNames.in(snippet.content(), true).isEmpty() ? snippet.content() + " . " + snippet.before()
                : snippet.content();
    }

    private static boolean isData(Snippet snippet) {
        return snippet.content().indexOf('{') >= 0 || snippet.content().indexOf(':') >= 0;
    }

    private static String key(List<String> words) {
        return String.join("", words.stream().filter(word -> !word.equals("event")).toList());
    }

    boolean explain(String name) {
        List<String> words = Tokens.words(name).stream().filter(word -> !word.equals("event")).toList();
        Words phrase = Words.of(String.join(" ", words));
        return schemas.contains(key(words)) || shown.stream().anyMatch(phrase::in) || isInTable(phrase)
                || evidence.statements().stream()
                        .filter(statement -> !statement.is(Statement.Kind.CODE) && !statement.is(Statement.Kind.CELL))
                        .anyMatch(statement -> listsFields(statement, phrase));
    }

    private boolean isInTable(Words phrase) {
        return evidence.tables().stream().anyMatch(table -> {
            int payload = table.column(PAYLOAD_COLUMN);
            return payload >= 0 && table.rows().stream().anyMatch(row -> payload < row.size() && !row.get(payload).isBlank()
                    && row.stream().anyMatch(cell -> phrase.in(cell.tokens())));
        });
    }

    /// `order.created` with `orderId`, `customerId` and `total`; or `{ id, status }` behind it; or "the body of `Order`".
    private static boolean listsFields(Statement statement, Words phrase) {
        boolean carriesFields = statement.says(CARRIES) && fields(statement.raw()) >= FIELDS;
        if (!statement.says(phrase)) {
            return statement.above().stream().anyMatch(above -> !above.isBroad() && phrase.in(above.tokens())) && carriesFields;
        }
        return carriesFields || statement.says(LIKE_ANOTHER)
                || LIST_OF_FIELDS.matcher(statement.raw()).find() && !statement.is(Statement.Kind.HEADING);
    }

    private static long fields(String text) {
        return FIELD.matcher(text).results().map(MatchResult::group).distinct().limit(FIELDS).count();
    }

    /// An example that is introduced as that of every event.
    boolean hasEnvelope() {
        return evidence.snippets().stream().filter(EventSchemas::isData)
                .anyMatch(
                        snippet -> ENVELOPE.in(Tokens.of(snippet.before())) && EventNames.in(snippet.content(), true).isEmpty()
                                && snippet.content().indexOf('{') >= 0);
    }
}
