package dev.architect.review.leak;

import java.util.regex.Pattern;

/// Somebody speaks of the own instructions. What a design says of the prompts and instructions of others, an assistant's or
/// an operator's, is no revelation.
final class Revelation {

    private static final String THEM = "(?:instructions?|system prompt|prompt|guidelines|directives)";
    private static final String TELL = "(?:says?|tells?|reads?|requires?|asks?|states?|demands?|wants?|forbids?|(?:are|is)(?: (?:as follows|the following|these|to|that)|$))";
    private static final String THEM_PT = "(?:instrucoes|instrucao|prompt(?: de sistema| do sistema)?|diretrizes|orientacoes)";
    private static final String TELL_PT = "(?:dizem|diz|mandam|manda|pedem|pede|exigem|exige|determinam|determina|proibem|proibe|(?:sao|e)(?: (?:as seguintes|estas|que)|$))";

    private static final Pattern OF_MINE = Pattern.compile("\\b(?:"
            + "my (?:own |full |exact |original |initial |hidden |internal |secret )?(?:system (?:prompt|message|instructions?)|(?:initial|hidden|original|internal|secret) (?:prompt|instructions?))"
            + "|my (?:own )?" + THEM + " " + TELL
            + "|(?:here are|these are|this is|what|per|following|under|by|according to|as) my (?:own |full |exact )?" + THEM
            + "|i (?:was|am|have been|ve been|had been) (?:explicitly |also |always )?(?:(?:instructed|configured|programmed|prompted) (?:to|that|never|not|by my)|told (?:(?:not |never )?to (?:answer|reply|respond|reveal|share|mention|disclose|repeat)|(?:not|never) to design))"
            + "|i (?:was|have been|ve been|am) (?:given|handed) (?:the|a|this|these|following) (?:following )?(?:rule|rules|instruction|instructions|prompt)"
            + "|(?:instructions?|rules?|prompt|configuration) (?:that |which )?i (?:was|were|am|have been|follow|run under|received|got|must follow|have to follow|operate under)"
            + "|the prompt (?:above (?:says|tells|asks)|tells me|asks me)"
            + "|(?:pelas|conforme|segundo|seguindo|sao)(?: as)? minhas (?:proprias )?" + THEM_PT
            + "|minhas (?:proprias )?" + THEM_PT + " mas elas (?:me )?" + TELL_PT
            + "|minhas? (?:proprias? )?" + THEM_PT + " " + TELL_PT
            + "|(?:pelo|conforme|segundo|seguindo)(?: o)? meu (?:proprio )?prompt"
            + "|meu (?:proprio )?prompt (?:de sistema |do sistema )?" + TELL_PT
            + "|fui (?:explicitamente )?(?:instruid[oa]|configurad[oa]|programad[oa]|orientad[oa]) (?:a|para|que|com)"
            + "|(?:me|foi me) (?:instruiram|mandaram|orientaram) (?:a|para|que)"
            + "|(?:regras?|instrucoes|instrucao|orientacoes) que (?:eu )?(?:recebi|sigo|me deram|me foram dadas|devo seguir)"
            + "|recebi (?:a|as|uma|estas|essas) (?:seguintes? )?(?:instrucao|instrucoes|regra|regras) (?:de|que|para)"
            + "|como (?:me foi|fui) (?:descrit[oa]|instruid[oa]|orientad[oa]|configurad[oa])"
            + ")\\b");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:end|beginning|start) of (?:the |my )?(?:system )?(?:instructions|prompt)|(?:fim|inicio) (?:das|do) (?:minhas )?(?:instrucoes|prompt)(?: de sistema| do sistema)?|my (?:instructions|prompt)|(?:as )?minhas instrucoes"
                    + "|(?:the )?(?:system (?:prompt|instructions?|note|message)|instrucoes (?:do|de) sistema|prompt (?:do|de) sistema|nota do sistema|mensagem do sistema))$");
    /// A user of the product speaks.
    private static final Pattern STORY = Pattern.compile(
            "\\b(?:as an? (?:\\w+ ){1,3}i (?:want|can|need|see)|como (?:\\w+ ){1,3}(?:quero|posso|preciso|vejo))\\b");
    private static final Pattern REFUSAL = Pattern.compile(
            "\\b(?:cannot|cant|can not|wont|will not|may not|must not|not able to|unable to|never|do not|dont|nao posso|nao vou|nao irei|nao devo|nunca) (?:\\w+ ){0,2}?(?:share|reveal|show|disclose|repeat|quote|give|read|tell|mostrar|revelar|compartilhar|divulgar|repetir|citar|ler|expor|contar)\\b");
    private static final Pattern AND_YET = Pattern.compile("\\b(?:but|however|yet|although|mas|porem|contudo|embora)\\b");

    private Revelation() {
    }

    /// "My instructions say", "fui instruído a"; a plain refusal to show them reveals nothing.
    static boolean in(Sentence sentence) {
        String plain = sentence.plain();
        return OF_MINE.matcher(plain).find() && !STORY.matcher(plain).find()
                && (!REFUSAL.matcher(plain).find() || AND_YET.matcher(plain).find());
    }

    /// "System prompt:", "my instructions" say whose words follow, and a design for an assistant may say them too.
    static boolean isLabel(Sentence sentence) {
        return LABEL.matcher(sentence.plain()).matches();
    }
}
