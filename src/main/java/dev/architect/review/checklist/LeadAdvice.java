package dev.architect.review.checklist;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "Build one service", "put the queue before it", "eu separaria o checkout": a clause that begins by saying what to do.
final class LeadAdvice {

    // What may stand before the verb and changes nothing: "then", "for now", "we should".
    private static final String BEFORE = "(?:(?:please|first|then|so|instead|now|for now|simply|just|next|also|therefore|ideally|yes|no|and|but|do|always|never|dont|do not|not"
            + "|i|we|will|would|should|must|id|ill|wed|well|you should|you must|my advice is to|the plan is to|the idea is to|my advice|it is best to|better|best to"
            + "|primeiro|entao|agora|assim|por enquanto|simplesmente|apenas|so|sempre|nunca|nao|depois|tambem|por isso|eu|nos|vamos|sim|e|mas|a ideia e|a proposta e|o plano e|vale|convem|o melhor e|e melhor|devemos|deveriamos|voces devem|voce deve|voces deveriam) ){0,5}";
    private static final String ENGLISH = "use|build|take|keep|let|give|put|split|choose|pick|start|begin|go|make|create|add|move|introduce|adopt|treat|publish|send|store|write|model|expose|place|cut|separate|extract|leave|replace|switch|deploy|ship|roll|cache|queue|limit|protect|wrap|route|serve|return|answer|accept|reject|refuse|decouple|combine|merge|avoid|prefer|stay|stick|favou?r|buy|host|push|stream|version|sign|issue|verify|validate|authenticate|secure|enforce|isolate|measure|monitor|retry|drop|delay|postpone|break|carve|turn|hold|handle|process|centrali[sz]e|delegate|offload|scale|rely|hand|hide|share|group|join|divide|migrate|implement|develop|connect|integrate|paginate|page|invest|fan|emit|record|trace|redirect|absorb|buffer|batch|reserve|charge|lock|lean|separate|peel|strangle|stop|pull|pass|map|mount|set|fetch|sync|upload|trade|swap|lift|deliver|throttle|shed|consolidate|standardi[sz]e|modulari[sz]e|own";
    private static final String PORTUGUESE = "(?:us|cri|separ|mont|troqu|troc|coloqu|coloc|deix|publiqu|public|comec|adot|evit|guard|envi|isol|trat|lev|migr|valid|assin|grav|centraliz|delegu|deleg|cobr|aceit|recus|junt|implement|desenh|registr|concentr|apost|opt|tir|trabalh|padroniz|consolid|organiz|encapsul|entregu|entreg|mud|part|aproveit|contrat|compr|autentiqu|autentic|reserv|process)(?:e|em|ar|amos|aria|ariamos|arei|aremos|o)"
            + "|(?:fac|mantenh|divid|extrai|escolh|prefir|ponh|constru|exponh|respond|escrev|sig|substitu|introduz|repit|devolv|oferec|protej|mec|reduz|receb|tenh|sirv|ouc|convert|mov|integr|permit|defin|un|dispens)(?:a|am)"
            + "|(?:faze|mante|dividi|extrai|escolhe|preferi|construi|expo|responde|escreve|segui|substitui|introduzi|repeti|devolve|oferece|protege|medi|reduzi|recebe|te|servi|converte|move|uni|desisti|parti)r(?:ia|iamos)?"
            + "|faria|fariamos|va de|vao de|mantemos|fazemos|dividimos|escolhemos|mantenho|faco|divido|limitem|limitar";
    private static final Pattern VERB = Pattern.compile("^" + BEFORE + "(?:" + ENGLISH + "|" + PORTUGUESE + ") (?!of\\b)\\S.*");
    private static final Pattern NO_ADVICE = Pattern.compile("^" + BEFORE
            + "(?:let (?:me|us|s|\\d)|keep in mind|take (?:a look|care|note)|make sure|go (?:through|over) (?:the|this|it|your)|start (?:by|with) (?:understanding|the boundaries|the basics)|have a look|use cases?|answer[s ]*:|set of|page \\d|partes?|escolha (?:sua|e sua))\\b.*");
    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(?:(?:i|we)(?: would|d)? (?:recommend|suggest|propose|advise)|recomendo|recomendamos|sugiro|sugerimos|proponho|propomos|minha (?:sugestao|proposta|recomendacao|aposta)|my (?:recommendation|proposal|suggestion|advice|pick)"
                    + "|is (?:all you need|enough|sufficient)|are enough|suffices|bastam?|e suficiente|the (?:best|right|simplest|safest) (?:\\w+ )?is|(?:o|a) (?:melhor|mais simples|mais segur[oa]) (?:\\w+ )?e|the answer is|a resposta e"
                    + "|should (?:become|be (?:split|one|two|its|a|moved|built|kept|handled|extracted|separate|event)|own|go|move|stay|live|get|use|run|publish|sit|have)|dev(?:e|em|eria|eriam) (?:ficar|virar|ser|sair|passar|ter|usar|viver|morar|continuar)"
                    + "|you need (?:one|two|a single|only|exactly)|precisam? (?:so )?de (?:um so|dois|um unico|apenas|uma so|so um))\\b");
    private static final Set<String> LEADING_IN = Set.of("for", "to", "before", "with", "since", "because", "as", "when", "if",
            "given", "until", "in", "at", "on", "after", "while", "without", "behind", "between", "from", "inside", "once",
            "where", "short", "long", "para", "com", "como", "ate", "antes", "se", "quando", "ja", "dado", "dada", "sem", "em",
            "no", "na", "depois", "enquanto", "resumindo", "entre", "por", "dentro");

    private LeadAdvice() {
    }

    static boolean in(List<Token> sentence) {
        String joined = joined(sentence, 0, sentence.size());
        if (SAYS_SO.matcher(joined).find()) {
            return true;
        }
        boolean goesIn = !sentence.isEmpty() && LEADING_IN.contains(sentence.getFirst().text());
        int start = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean isEnd = i == sentence.size() || sentence.get(i).is(":") || sentence.get(i).is(";")
                    || goesIn && sentence.get(i).is(",");
            if (isEnd) {
                String clause = joined(sentence, start, i);
                if (VERB.matcher(clause).matches() && !NO_ADVICE.matcher(clause).matches()) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static String joined(List<Token> tokens, int from, int to) {
        return tokens.subList(Math.min(from, to), to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
