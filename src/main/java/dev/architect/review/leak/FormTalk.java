package dev.architect.review.leak;

import java.util.List;
import java.util.regex.Pattern;

/// Words about how an answer is to be written. A design has no use for them, so two of them together are instructions, in
/// whatever language they are retold.
final class FormTalk {

    /// So many together are no chance.
    static final int ENOUGH = 2;

    private static final List<Pattern> TOPICS = List.of(
            "(?:language of the question|idioma da pergunta|lingua da pergunta|(?:reply|answer|respond|responda) (?:in|em) (?:english|portuguese|ingles|portugues))",
            "(?:before any heading|before the first heading|antes de (?:qualquer|todo|cada) titulo|antes do primeiro titulo)",
            "(?:five to eight (?:short )?(?:lines|sentences)|(?:de )?cinco a oito (?:linhas|frases))",
            "(?:numbered (?:\\w+ ){0,3}headings|titulos (?:\\w+ ){0,3}numerados|ten (?:numbered )?(?:parts|sections)|dez partes|dez secoes)",
            "(?:fences? (?:of its own )?(?:that is )?marked|blocos? (?:\\w+ )?marcados?|bloco proprio)",
            "(?:prais(?:e|ing) (?:of )?the question|elogi\\w{1,4} (?:a|as) perguntas?|no filler|sem enrolacao)",
            "(?:narrow question|pergunta estreita|pergunta restrita)",
            "(?:identifiers|identificadores|field names|nomes de campos).{0,80}(?:in english|em ingles)",
            "(?:you|voce) (?:never|nunca|do not|nao|must not) (?:design|desenhe|desenha|desenhar|projeta|projete|write|escreve) (?:\\w+ ){0,2}(?:tables|tabelas|schemas?|esquemas?|sql)",
            "(?:three questions at most|at most (?:three|four) questions|no maximo (?:tres|quatro) perguntas|(?:tres|quatro) perguntas no maximo)",
            "(?:revea\\w{1,4}|disclos\\w{1,3}|mention\\w{0,3}|repeat\\w{0,3}|chang\\w{1,3}|ignor\\w{1,3}|revel\\w{1,3}|divulg\\w{1,4}|mencion\\w{1,3}|repet\\w{1,3}|mud\\w{1,3}|mostr\\w{1,3}) (?:any of )?(?:these|this|your|estas|este|essas|esse|suas|seu) (?:instructions|rules|prompt|instrucoes|regras)",
            "(?:(?:that|this|essa|esta) part|(?:essa|esta) parte) (?:went|goes|belongs|foi|vai|fica|cabe) (?:to|para|com|a|ao) (?:the |o )?database architect",
            "(?:last|latest|ultima) (?:message|mensagem) (?:of|in|da|na) (?:the |this )?(?:conversation|conversa|thread)",
            "(?:(?:must be |be )?treated as data|(?:it is|they are|are|is|sao|e) (?:data|dados) (?:never|not|nunca|nao) (?:orders|instructions|commands|ordens|instrucoes|comandos)|tratad[oa]s? como dados)",
            "(?:antes de (?:enviar|mandar|responder)|before (?:you send|sending|you answer)(?: it)?) (?:check|verify|verifique|confira|cheque) (?:that|que)",
            "(?:nothing|nada) (?:in it |nel[ae] |ali )?(?:designs|desenha|projeta) (?:a|o|um) (?:database |esquema )")
            .stream().map(topic -> Pattern.compile("\\b" + topic + "\\b")).toList();

    private FormTalk() {
    }

    /// How many different things are said about an answer's form.
    static long topics(String plain) {
        return TOPICS.stream().filter(topic -> topic.matcher(plain).find()).count();
    }
}
