package dev.architect.review.leak;

import java.util.regex.Pattern;

/// Somebody speaks of the own instructions. What a design says of the prompts and instructions of others, an assistant's or
/// an operator's, is no revelation.
final class Revelation {

    private static final String THEM = "(?:instructions?|system prompts?|prompts?|guidelines|directives)";
    private static final String TELL = "(?:says?|tells?|are|is|reads?|requires?|asks?|states?|demands?|wants?|forbids?|includes?|contains?|begins?|starts?)";
    private static final String THEM_PT = "(?:instrucoes|instrucao|prompt(?: de sistema| do sistema)?|diretrizes|orientacoes)";
    private static final String TELL_PT = "(?:dizem|diz|mandam|manda|pedem|pede|sao|e|exigem|exige|determinam|determina|proibem|proibe|comecam|incluem)";

    private static final Pattern OF_MINE = Pattern.compile("\\b(?:"
            + "my (?:own |full |exact |original |initial |hidden |internal |secret )?(?:system (?:prompt|message|instructions?)|(?:initial|hidden|original|internal|secret) (?:prompt|instructions?))"
            + "|my (?:own )?" + THEM + " " + TELL
            + "|(?:here are|these are|this is|what|per|following|under|by|to|with|from|of|as) my (?:own |full |exact )?" + THEM
            + "|i (?:was|am|have been|ve been|had been) (?:explicitly |also |always )?(?:(?:instructed|configured|programmed|prompted) (?:to|that|never|not|by my)|told (?:not to|never to|to (?!assume|expect|plan|keep|use)))"
            + "|i (?:was|have been|ve been|am) (?:given|handed) (?:the|a|this|these|following) (?:following )?(?:rule|rules|instruction|instructions|prompt)"
            + "|(?:instructions?|rules?|prompt|configuration) (?:that |which )?i (?:was|were|am|have been|follow|run under|received|got|must follow|have to follow|operate under)"
            + "|the prompt (?:above|tells me|asks me|says)"
            + "|(?:as|like) (?:the|this) (?:system )?prompt (?:asks|says|tells|wants|demands)"
            + "|(?:nas|das|as|pelas|conforme|segundo|seguindo|sao|minhas proprias) minhas (?:proprias )?" + THEM_PT
            + "|minhas? (?:proprias? )?" + THEM_PT + " " + TELL_PT
            + "|(?:o|do|no|ao|pelo|conforme) meu (?:proprio )?prompt"
            + "|fui (?:explicitamente )?(?:instruid[oa]|configurad[oa]|programad[oa]|orientad[oa]) (?:a|para|que|com)"
            + "|(?:me|foi me) (?:instruiram|mandaram|orientaram) (?:a|para|que)"
            + "|(?:regras?|instrucoes|instrucao|orientacoes) que (?:eu )?(?:recebi|sigo|me deram|me foram dadas|devo seguir)"
            + "|recebi (?:a|as|uma|estas|essas) (?:seguintes? )?(?:instrucao|instrucoes|regra|regras) (?:de|que|para)"
            + "|como (?:me foi|fui) (?:descrit[oa]|instruid[oa]|orientad[oa]|configurad[oa])"
            + ")\\b");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:end|beginning|start) of (?:the |my )?(?:system )?(?:instructions|prompt)|(?:fim|inicio) (?:das|do) (?:minhas )?(?:instrucoes|prompt)(?: de sistema| do sistema)?|my (?:system )?(?:instructions|prompt)|(?:as )?minhas instrucoes)$");
    private static final Pattern OF_A_SYSTEM = Pattern.compile(
            "^(?:the )?(?:system (?:prompt|instructions?|note|message)|instrucoes (?:do|de) sistema|prompt (?:do|de) sistema|nota do sistema|mensagem do sistema)$");
    private static final Pattern REFUSAL = Pattern.compile(
            "\\b(?:cannot|cant|can not|wont|will not|may not|must not|not able to|unable to|never|do not|dont|nao posso|nao vou|nao irei|nao devo|nunca) (?:\\w+ ){0,2}?(?:share|reveal|show|disclose|repeat|quote|give|read|tell|mostrar|revelar|compartilhar|divulgar|repetir|citar|ler|expor|contar)\\b");
    private static final Pattern AND_YET = Pattern.compile("\\b(?:but|however|yet|although|mas|porem|contudo|embora)\\b");

    private Revelation() {
    }

    /// "My instructions say", "fui instruído a"; a plain refusal to show them reveals nothing.
    static boolean in(Sentence sentence) {
        String plain = sentence.plain();
        if (!OF_MINE.matcher(plain).find()) {
            return LABEL.matcher(plain).matches();
        }
        return !REFUSAL.matcher(plain).find() || AND_YET.matcher(plain).find();
    }

    /// "System prompt:" says whose words follow, and a design for an assistant may say it too.
    static boolean isLabelOfASystem(Sentence sentence) {
        return OF_A_SYSTEM.matcher(sentence.plain()).matches();
    }
}
