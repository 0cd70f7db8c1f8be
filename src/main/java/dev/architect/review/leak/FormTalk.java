package dev.architect.review.leak;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words about how an answer is to be written, in whatever language they are retold. A design for an assistant or a webhook
/// has a use for many of them, so those count only beside one that no design needs.
final class FormTalk {

    private static final int ENOUGH = 2;
    /// So many together are no chance, even where a list also holds other things.
    private static final int MANY = 3;

    private static final List<Pattern> OF_OURS = patterns(
            "(?:language of the question|idioma da pergunta|lingua da pergunta) (?:\\w+ ){0,8}?(?:identifiers|identificadores)",
            "the question is in (?:english|portuguese)",
            "(?:before any heading|before the first heading|antes de (?:qualquer|todo|cada) titulo|antes do primeiro titulo)",
            "(?:numbered (?:\\w+ ){0,3}headings|titulos (?:\\w+ ){0,3}numerados)",
            "(?:fences? (?:of its own )?(?:that is )?marked|bloco proprio marcado)",
            "(?:prais(?:e|ing) (?:of )?the question|elogi\\w{1,4} (?:a|as) perguntas?)",
            "(?:narrow question|pergunta estreita)",
            "(?:you|voce) (?:never|nunca|do not|nao|must not) (?:design|desenhe|desenha|desenhar|projeta|projete) (?:\\w+ ){0,2}(?:tables|tabelas|schemas?|esquemas?)",
            "(?:between|entre) (message|question|thread|contribution) (?:and|e) \\1 (?:was|is|foi|e) (?:written|escrito)",
            "(?:answer|reply to|responda) (?:a )?(?:the )?(?:last|latest|ultima) (?:message|mensagem)",
            "(?:nothing|nada) (?:in it |nel[ae] |ali )?(?:designs|desenha|projeta) (?:a|o|um) (?:database |esquema )");

    private static final List<Pattern> OF_ANYBODY = patterns(
            "(?:language of the question|idioma da pergunta|lingua da pergunta|(?:reply|answer|respond|responda) (?:in|em) (?:english|portuguese|ingles|portugues))",
            "(?:five to eight (?:short )?(?:lines|sentences)|(?:de )?cinco a oito (?:linhas|frases))",
            "(?:ten (?:numbered )?(?:parts|sections)|dez partes|dez secoes)",
            "(?:blocos? (?:\\w+ )?marcados?|bloco proprio)",
            "(?:no filler|sem enrolacao)",
            "(?:identifiers|identificadores|field names|nomes de campos).{0,80}(?:in english|em ingles)",
            "(?:three questions at most|at most (?:three|four) questions|no maximo (?:tres|quatro) perguntas|(?:tres|quatro) perguntas no maximo)",
            "(?:revea\\w{1,4}|disclos\\w{1,3}|mention\\w{0,3}|repeat\\w{0,3}|chang\\w{1,3}|ignor\\w{1,3}|revel\\w{1,3}|divulg\\w{1,4}|mencion\\w{1,3}|repet\\w{1,3}|mud\\w{1,3}|mostr\\w{1,3}) (?:any of )?(?:these|this|your|estas|este|essas|esse|suas|seu) (?:instructions|rules|prompt|instrucoes|regras)",
            "(?:(?:that|this|essa|esta) part|(?:essa|esta) parte) (?:went|goes|belongs|foi|vai|fica|cabe) (?:to|para|com|a|ao) (?:the |o )?database architect",
            "(?:last|latest|ultima) (?:message|mensagem) (?:of|in|da|na) (?:the |this )?(?:conversation|conversa|thread)",
            "(?:(?:must be |be )?treated as data|(?:it is|they are|are|is|sao|e) (?:data|dados) (?:never|not|nunca|nao) (?:orders|instructions|commands|ordens|instrucoes|comandos)|tratad[oa]s? como dados)",
            "(?:antes de (?:enviar|mandar|responder)|before (?:you send|sending|you answer)(?: it)?) (?:check|verify|verifique|confira|cheque) (?:that|que)");

    private FormTalk() {
    }

    private static List<Pattern> patterns(String... topics) {
        return Stream.of(topics).map(topic -> Pattern.compile("\\b" + topic + "\\b")).toList();
    }

    /// Whether something is said that only an answer of ours is told.
    static boolean isOfOurs(String plain) {
        return count(OF_OURS, plain) > 0;
    }

    /// Whether anything is said about an answer's form.
    static boolean isAny(String plain) {
        return isOfOurs(plain) || count(OF_ANYBODY, plain) > 0;
    }

    static boolean isEnough(String plain, boolean isOurs) {
        return (isOurs || isOfOurs(plain)) && topics(plain) >= ENOUGH;
    }

    static boolean isMuch(String plain) {
        return topics(plain) >= MANY;
    }

    private static long topics(String plain) {
        return count(OF_OURS, plain) + count(OF_ANYBODY, plain);
    }

    private static long count(List<Pattern> topics, String plain) {
        return topics.stream().filter(topic -> topic.matcher(plain).find()).count();
    }
}
