package dev.architect.review.contract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words above an example say of it, in English or Portuguese.
///
/// @param operation `POST /v1/orders`
/// @param status of an answer
/// @param words all of them, as they are written
/// @param isEvent whether it is something that is published, and no body of a call
record Mention(Optional<Call> operation, Optional<String> status, boolean isRequest, boolean isResponse, boolean isError,
        boolean isProblem, boolean isEvent, String words) {

    /// @param path as it is called, with values or placeholders
    record Call(String method, String path) {
    }

    private static final Pattern CALL = Pattern.compile("\\b(GET|POST|PUT|PATCH|DELETE)\\s{1,3}(/[^\\s`,;)\"']{0,300})");
    private static final Pattern STATUS = Pattern.compile(
            "(?<![\\w./:#=-])([1-5]\\d\\d)(?![\\w./-]|\\s{0,2}(?:ms|s|%|kb|mb|gb|req|rps|tps|users|usuarios|items|itens|entries|calls|chamadas|"
                    + "characters|caracteres|requests|requisicoes|events|eventos|per|por|seconds|segundos|minutes|minutos)\\b)");
    private static final Pattern REQUEST = Pattern
            .compile("\\b(?:requests?|requisicao|requisicoes|solicitacao|input|entrada)\\b");
    private static final Pattern BODY = Pattern.compile("\\b(?:body|corpo)\\b");
    private static final Pattern RESPONSE = Pattern.compile(
            "\\b(?:responses?|answers?|answered|returns?|reply|replies|respostas?|responde|retorna|retorno|devolve|success|sucesso|result|resultado)\\b");
    private static final Pattern ERROR = Pattern
            .compile("\\b(?:errors?|erros?|problems?|problemas?|fails?|failure|falhas?|rejected|recusad[ao])\\b");
    private static final Pattern EVENT = Pattern
            .compile("\\b(?:events?|eventos?|publishe?s|published|publica|publicad[ao]|emits?|emitted|emite|"
                    + "messages?|mensagem|mensagens|topics?|topicos?|queues?|filas?|webhooks?|logs?|metrics?|metricas?|headers?|cabecalhos?|claims|"
                    + "token|config|configuration|configuracao|stored|row|cached?|subscription|notification|notificacao|frame|query|variables)\\b");

    static Mention of(String text) {
        String head = text.length() > 600 ? text.substring(text.length() - 600) : text;
        var call = CALL.matcher(head);
        Optional<Call> operation = call.find() ? Optional.of(new Call(call.group(1), path(call.group(2)))) : Optional.empty();
        String without = call.reset().replaceAll(" ");
        String said = Normalizer.normalize(without, Normalizer.Form.NFD).replaceAll("\\p{M}++", "").toLowerCase(Locale.ROOT);
        var status = STATUS.matcher(said);
        boolean isResponse = RESPONSE.matcher(said).find();
        boolean isRequest = REQUEST.matcher(said).find() || BODY.matcher(said).find() && !isResponse;
        boolean isProblem = said.contains("problem+json") || said.contains("rfc 9457") || said.contains("rfc 7807");
        return new Mention(operation, status.find() ? Optional.of(status.group(1)) : Optional.empty(), isRequest, isResponse,
                ERROR.matcher(said).find(), isProblem, EVENT.matcher(said).find(), head);
    }

    private static String path(String written) {
        int query = written.indexOf('?');
        String path = query < 0 ? written : written.substring(0, query);
        int end = path.length();
        while (end > 1 && ".:/*".indexOf(path.charAt(end - 1)) >= 0) {
            end--;
        }
        return path.substring(0, end);
    }

    boolean saysNothing() {
        return operation.isEmpty() && status.isEmpty() && !isProblem && !isRequest && !isResponse && !isError;
    }
}
