package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.design.OutputPart;
import dev.architect.design.Snippet;

/// Examples of requests and responses that stand in the prose of an answer.
///
/// @param hasRequest whether one is a request
/// @param hasResponse whether one is a response
/// @param unknown how many could be either
record Examples(boolean hasRequest, boolean hasResponse, int unknown) {

    private enum Side {
        REQUEST,
        RESPONSE,
        EITHER
    }

    private static final Words REQUEST = Words
            .of("""
                    request*, requisic*, body, corpo, payload, curl, sends, sent, envia, envio, post, put, patch, get, delete, entrada, input, mutation, query, pedido http""");
    private static final Words RESPONSE = Words
            .of("""
                    response*, respons*, answer*, respost*, returns, returned, retorna, retorno, devolve, responde, 200, 201, 202, 204, 400, 401, 403, 404, 409, 412, 422, 429, 500, 503,
                    problem, erro, error, errors, erros, created, accepted, output, saida, reply""");
    private static final Words EVENT = Words
            .of("event, events, evento, eventos, message, messages, mensagem, mensagens, kafka, topic, topico");
    private static final Pattern SENDS = Pattern.compile("^\\s{0,8}(?:\\$ )?(?:curl|http|GET|POST|PUT|PATCH|DELETE)\\b",
            Pattern.MULTILINE);
    private static final Pattern ANSWERS = Pattern.compile("^\\s{0,8}(?:<\\s)?HTTP/[\\d.]{1,3}\\s", Pattern.MULTILINE);
    private static final Pattern QUERIES = Pattern.compile("^\\s{0,8}(?:query|mutation|subscription)\\b", Pattern.MULTILINE);
    private static final Pattern INLINE = Pattern.compile("\\{\\s{0,4}\"\\w{1,60}\"\\s{0,4}:");

    static Examples in(Evidence evidence) {
        boolean isHeaded = evidence.heads(OutputPart.API_CONTRACTS);
        Stream<Side> fenced = evidence.snippets().stream()
                .filter(snippet -> !isHeaded || snippet.part().equals(Optional.of(OutputPart.API_CONTRACTS)))
                .flatMap(snippet -> sides(snippet).stream());
        Stream<Side> inline = evidence.within(OutputPart.API_CONTRACTS).filter(Evidence::isMeasured)
                .filter(statement -> !statement.is(Statement.Kind.CODE) && INLINE.matcher(statement.raw()).find())
                .flatMap(statement -> sides(statement).stream());
        List<Side> sides = Stream.concat(fenced, inline).toList();
        return new Examples(sides.contains(Side.REQUEST), sides.contains(Side.RESPONSE),
                (int) sides.stream().filter(side -> side == Side.EITHER).count());
    }

    private static List<Side> sides(Snippet snippet) {
        String content = snippet.content();
        if (SENDS.matcher(content).find() || QUERIES.matcher(content).find()) {
            return ANSWERS.matcher(content).find() || content.contains("\n{") && snippet.language().isEmpty()
                    ? List.of(Side.REQUEST, Side.RESPONSE)
                    : List.of(Side.REQUEST);
        }
        if (ANSWERS.matcher(content).find()) {
            return List.of(Side.RESPONSE);
        }
        boolean isData = content.stripLeading().startsWith("{") || content.stripLeading().startsWith("[")
                || snippet.language().startsWith("json");
        return isData ? told(Tokens.of(snippet.before())) : List.of();
    }

    /// By the header of its column or by its own words, where they tell.
    private static List<Side> sides(Statement statement) {
        Statement.Above nearest = statement.above().isEmpty() ? null : statement.above().getFirst();
        List<Side> byHeader = nearest == null || !statement.is(Statement.Kind.CELL) ? List.of(Side.EITHER)
                : told(nearest.tokens());
        String before = statement.raw().substring(0, statement.raw().indexOf('{'));
        return byHeader.equals(List.of(Side.EITHER)) ? told(Tokens.of(before)) : byHeader;
    }

    /// "The request, then the response" stands above either.
    private static List<Side> told(List<Token> before) {
        boolean isRequest = REQUEST.in(before);
        boolean isResponse = RESPONSE.in(before);
        if (EVENT.in(before) && !isRequest && !isResponse) {
            return List.of();
        }
        boolean isTold = isRequest != isResponse;
        return List.of(!isTold ? Side.EITHER : isRequest ? Side.REQUEST : Side.RESPONSE);
    }
}
