package dev.architect.review.checklist;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Ways of beginning an answer without recommending anything, in English and Portuguese.
final class LeadPhrases {

    private static final Pattern GREETING = Pattern.compile(
            "^(?:(?:hi|hello|hey|ola|oi|bom dia|boa tarde|boa noite|good (?:morning|afternoon|evening)|dear|prezad[oa]s?|car[oa]s)\\b"
                    + "|(?:what an? )?(?:great|good|excellent|fantastic|wonderful|interesting|fascinating|exciting|lovely|nice|brilliant|cool) (?:question|point|topic|idea|challenge|problem|feature|project|one)\\b"
                    + "|(?:que )?(?:otim[oa]|boa|bom|excelente|bel[ao]|interessante|fantastic[oa]|maravilhos[oa]) (?:pergunta|questao|ponto|ideia|tema|desafio|projeto|duvida)\\b"
                    + "|(?:thanks for|thanks ?[!,.]|thank you|sorry|my apologies|(?:i am|im) (?:very |so )?(?:happy|glad|excited)|happy to|glad (?:to|you)|i love (?:that|this|the)|i would be happy|id be happy|welcome\\b)"
                    + "|(?:obrigad[oa]|desculp\\w{1,4}|fico (?:muito )?(?:feliz|contente)|que (?:bom|legal|otimo) |com (?:certeza|prazer) ?[!,.]|adorei|parabens|espero que)"
                    + "|(?:sure|certainly|absolutely|of course|gladly|claro|certamente|perfeito|otimo|beleza|pois nao) ?(?:$|[!,.:]))");
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "\\b(?:below you(?: will|ll)? (?:find|see)|you(?: will|ll) find (?:below|here)|(?:in|throughout) this (?:answer|document|response|reply|design document)|this (?:answer|document|response|reply) (?:\\w+ )?(?:presents|describes|covers|explains|outlines|contains|is structured|walks)"
                    + "|(?:i|we)(?: will|ll)? (?:(?:now|first|then|also|next) )?(?:cover|describe|explain|walk|outline|present|go through|go over|show you|define the|break (?:it|this) down|look at)|(?:i|we)ll (?:\\w+ )?(?:cover|describe|explain|walk|outline|present|look at)|ill (?:\\w+ )?(?:cover|describe|explain|walk|outline|present)"
                    + "|lets (?:dive|get|look|start|break|go|walk|see|talk|begin)|let (?:us|me) (?:dive|get|look|start|break|go|walk|see|talk|think|explain|show|begin)|(?:in|over) the (?:next|following) (?:sections|parts)|step by step"
                    + "|nesta (?:resposta|mensagem)|neste (?:documento|texto)|est[ea] (?:documento|resposta|texto)|logo abaixo|a seguir|nas proximas (?:secoes|partes)|passo a passo|vamos (?:la|ver|comecar|explorar|analisar|nessa)|vou (?:\\w+ )?(?:apresentar|explicar|descrever|mostrar|detalhar|falar)|sera detalhad[oa]|bora)\\b"
                    + "|^(?:here (?:is|are|comes)|heres|(?:abaixo )?seguem? (?:a|o|as|os|abaixo)|aqui (?:esta|vai|estao)|abaixo (?:esta|estao|voces?)|comeco (?:pel[oa]s?|com)|no (?:final|fim) (?:falo|trato|mostro)|after that i|depois (?:falo|trato))\\b");
    private static final Pattern EVASION = Pattern.compile(
            "^(?:it|that|this|isso) (?:all )?(?:depends|depende)\\b|^(?:well , )?(?:depends|depende)\\b"
                    + "|\\b(?:depends? (?:heavily |largely |strongly )?on (?:many|several|your|the (?:context|situation|circumstances)|a (?:number|lot|variety)|various)|depende (?:muito |bastante )?(?:de (?:muit|vari|divers|cada)\\w{1,4}|do (?:contexto|caso|cenario)|da (?:situacao|sua|realidade))"
                    + "|no (?:single|one|universal|silver) (?:\\w+ )?(?:answer|solution|size|bullet|way)|there is no (?:right|correct|perfect)|nao (?:ha|existe) (?:uma )?(?:unica )?(?:resposta|solucao|bala|receita) (?:unica|certa|pronta|de prata|correta|magica)?"
                    + "|both (?:are (?:equally )?(?:viable|valid|right|fine|good|possible)|can be right|would work|have their)|(?:is|are) (?:both|equally|all) (?:viable|valid|fine|right)|the (?:choice|decision) is yours|up to you|only you can|you (?:should|have to|must|need to) (?:weigh|decide|choose|evaluate)|weigh for your"
                    + "|(?:i )?(?:would|will|can) not (?:commit|recommend|decide)|i (?:cant|cannot|wont|wouldnt) (?:commit|recommend|decide|say which)|hard to say|impossible to say|varies from|strengths and weaknesses|pros and cons|advantages and disadvantages"
                    + "|(?:escolha|decisao) (?:\\w+ )?(?:e|fica|cabe) (?:sua|de voces|a voces|com voces|a cargo)|so voces? (?:podem|pode)|varia de|cada caso e um caso|vantagens e (?:\\w+ )?desvantagens|pros e contras|tanto faz|nao da para (?:dizer|saber|recomendar)|(?:prefiro|melhor) nao (?:recomendar|decidir)|dificil dizer|ha quem|as duas (?:sao|funcionam|servem)|os dois (?:sao|funcionam|servem|tem))\\b");
    private static final Pattern IDLE = Pattern.compile(
            "^(?:(?:so |okay |ok )?(?:, )?(?:you|they|the user|the team|the customer)(?: would|d| also| currently)? (?:want|wants|like|asked|ask|said|say|are asking|run|have|need to know|mentioned|describe|described|told)"
                    + "|we (?:run|have) |youd like|youre asking|your (?:question|team|goal|company|request|app|system) |the (?:question|request|goal|challenge|problem) (?:is|here)"
                    + "|(?:voces?|o usuario|a equipe|o time|eles)(?: tambem)? (?:quer|querem|pediu|pediram|perguntou|perguntaram|gostaria|gostariam|tem|precisa de uma|precisam de uma|querem saber|mencionou|mencionaram|descreveu|descreveram)|a (?:duvida|pergunta|questao|necessidade) (?:e|aqui)|o (?:objetivo|desafio|problema|pedido) (?:e|aqui)"
                    + "|(?:\\w+ ){0,2}(?:i|we) (?:also )?assume|assum(?:ed|ing|ptions?)\\b|(?:tambem )?supo(?:nho|mos|sto|ndo)|assum(?:o|imos|indo)|premissas?\\b|considero que|parto do"
                    + "|(?:you|we|one|it) (?:could|might|may|can)\\b|(?:voces?|pode se|da para|seria possivel)(?: \\w+)? (?:poderiam?|podem|pode)\\b|da para|poderia|poderiam"
                    + "|as an? (?:ai|assistant|language)|como (?:uma )?(?:ia|inteligencia|modelo)|i do not have access|i used the|usei o contexto|please (?:note|keep|take|remember)|always test|first i need|i need to|i should|hmm"
                    + "|nao hesite|feel free|fico a disposicao|estou a disposicao|qualquer duvida)"
                    + "|\\bpod(?:e|em) ser\\b");
    private static final Pattern CHOICE = Pattern.compile(
            "\\b(?:i|we) (?:would |d )?(?:recommend|suggest|propose|choose|pick|go (?:with|for)|start with|prefer|advise)\\b|\\b(?:id|wed) (?:recommend|suggest|propose|choose|pick|go|start|prefer|build|use|take)\\b|^(?:so )?(?:go with|choose|pick|start with|begin with|take|use) |\\bmy (?:recommendation|pick|choice|advice|proposal|suggestion)\\b|^recommend(?:ation|ed)\\b|\\b(?:recomendo|recomendamos|sugiro|sugerimos|proponho|propomos|fico com|ficamos com|escolho|escolhemos|prefiro (?:o|a|um|uma)|optamos|opto|eu (?:usaria|faria|escolheria|iria|comecaria|criaria))\\b|\\bminha (?:recomendacao|sugestao|escolha|proposta|aposta)\\b|^(?:escolha|escolham|use|usem|comece|comecem|va de|adote|adotem|recomendacao) ");
    private static final Pattern OPTION = Pattern.compile(
            "^(?:option|opcao|alternative|alternativa|approach|abordagem|variant|variante|caminho|path|plano|plan|cenario|scenario) (?:[a-f]|\\d|one|two|three|um|uma|dois|duas|tres)\\b");
    private static final String MANY = "(?:two|three|four|five|several|many|multiple|various|a few|dois|duas|tres|quatro|cinco|varios|varias|diversos|diversas|muitos|muitas|algumas|alguns)";
    private static final Pattern OPTIONS = Pattern
            .compile("\\b(?:there are|you have|we have|here are|i see|ha|existem|temos|voces tem|vejo) (?:\\w+ )?"
                    + MANY
                    + " (?:\\w+ )?(?:ways|options|approaches|paths|possibilities|alternatives|routes|candidates|caminhos|opcoes|formas|maneiras|abordagens|alternativas|possibilidades|jeitos|candidatos)\\b|^(?:the |your |as |suas )?(?:options|opcoes|alternatives|alternativas) (?:are|sao|include|:)");

    private LeadPhrases() {
    }

    /// Greets, thanks, praises or apologises.
    static boolean greets(List<Token> sentence) {
        return GREETING.matcher(joined(sentence)).find();
    }

    static boolean announces(List<Token> sentence) {
        return ANNOUNCEMENT.matcher(joined(sentence)).find();
    }

    static boolean evades(List<Token> sentence) {
        return EVASION.matcher(joined(sentence)).find();
    }

    /// Takes a position in so many words, which makes up for "it depends".
    static boolean chooses(List<Token> sentence) {
        return CHOICE.matcher(joined(sentence)).find();
    }

    static boolean isOption(List<Token> sentence) {
        return OPTION.matcher(joined(sentence)).find();
    }

    static boolean countsOptions(List<Token> sentence) {
        return OPTIONS.matcher(joined(sentence)).find();
    }

    /// Tells the reader nothing that could be built.
    static boolean isIdle(List<Token> sentence) {
        String joined = joined(sentence);
        return GREETING.matcher(joined).find() || ANNOUNCEMENT.matcher(joined).find() || EVASION.matcher(joined).find()
                || IDLE.matcher(joined).find() || OPTION.matcher(joined).find() || OPTIONS.matcher(joined).find();
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
