package dev.architect.design;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.architect.chat.Language;

/// What a design depends on and a question should tell, in the order in which it is asked for.
public enum Essential {
    DOMAIN("What is it for", "Para que serve", List.of(), List.of()),
    SCALE("Load at peak", "Carga no pico",
            List.of("up to 10 requests/s", "10 to 100 requests/s", "100 to 1,000 requests/s", "more than 1,000 requests/s"),
            List.of("até 10 requisições/s", "10 a 100 requisições/s", "100 a 1.000 requisições/s",
                    "mais de 1.000 requisições/s")),
    CONSISTENCY("Consistency", "Consistência",
            List.of("at once, everywhere", "own writes at once, others within seconds", "minutes late is fine"),
            List.of("na hora, em todo lugar", "quem grava vê na hora, os outros em segundos", "minutos de atraso servem")),
    LATENCY("Response time (p99)", "Tempo de resposta (p99)",
            List.of("below 100 ms", "below 300 ms", "below 1 s", "a background job: minutes"),
            List.of("até 100 ms", "até 300 ms", "até 1 s", "um job em segundo plano: minutos")),
    INTEGRATION("It has to work with", "Precisa funcionar com",
            List.of("nothing yet", "our own services", "a partner's API", "a legacy system"),
            List.of("nada ainda", "nossos próprios serviços", "a API de um parceiro", "um sistema legado"));

    private static final int CHARACTERS_READ = 20_000;

    private static final Pattern TELLS_SCALE = Pattern.compile(
            "\\d[\\d.,]{0,12}\\s?(?:k|m|mil|million|milh\\p{L}{2,4}|bi\\p{L}{0,6})?\\+?\\s{0,2}(?:(?:active|concurrent|daily|monthly|ativos|simultaneos|registered|new|paying|peak)\\s)?"
                    + "(?:users?|usuari\\p{L}{1,3}|clientes?|customers?|pacientes?|patients?|famil\\p{L}{2,4}|tenants?|devices?|dispositivos?|rps|tps|qps|req\\p{L}{0,10}|calls?|chamadas?|orders?|pedidos?|events?|eventos?|messages?|mensagens?|gb|tb|pb|writes?|reads?|per|por|a day|/)"
                    + "|\\b(?:small team|internal tool|ferramenta interna|startup|low traffic|high traffic|pouco trafego|muito trafego|few users|poucos usuarios|thousands|millions|milhares|milhoes|black friday)\\b");
    private static final Pattern TELLS_CONSISTENCY = Pattern.compile(
            "consisten|eventual|transac|transact|exactly once|at least once|stale|desatualizad|offline|atomic|in sync|sincroniz|idempot|lost update|double (?:spend|charge|booking)|concorren");
    private static final Pattern TELLS_LATENCY = Pattern.compile(
            "\\d\\s?(?:ms|millis|milliseconds|milissegundos|s|secs?|seconds?|segundos?|min|minutes?|minutos?)\\b|latenc|\\bp9\\d\\b|real.?time|tempo real|response time|tempo de resposta|instant|na hora|overnight|nightly|batch|em lote|background|segundo plano|low.latency");
    private static final Pattern TELLS_INTEGRATION = Pattern.compile(
            "integra|third.part|terceiro|partner|parceir|legac|legad|existing|existente|already (?:have|use|run)|ja (?:temos|usamos)|monolit|\\bsap\\b|stripe|google|apple|github|kafka|rabbit|supabase|firebase|salesforce|whatsapp|twilio|pix\\b|keycloak|auth0|\\w-service\\b|\\bservice\\b.{0,60}\\bservice\\b|servico de|\\bto the app\\b|\\bno app\\b|our (?:app|api|shop|site|services)|noss[oa]s? ");
    private static final Pattern NO_DOMAIN = Pattern.compile(
            "\\b(?:a|an|the|our|my|your|we|i|us|you|it|is|are|to|for|of|in|on|at|by|and|or|with|from|how|what|which|should|would|could|can|please|help|me|need|needs|want|wants|like|have|has|do|does|let|s|new|good|best|better|simple|modern|scalable|robust|"
                    + "design|build|create|make|add|plan|architect|architecture|write|implement|develop|set|up|system|systems|platform|backend|back|end|server|service|services|microservice|microservices|api|apis|rest|restful|graphql|grpc|endpoint|endpoints|app|apps|application|project|product|feature|features|software|solution|stack|"
                    + "um|uma|o|os|as|de|da|do|das|dos|e|em|no|na|para|pra|por|com|nosso|nossa|meu|minha|que|como|qual|quais|preciso|precisamos|quero|queremos|vamos|fazer|criar|crie|desenhar|desenhe|projetar|projete|construir|montar|novo|nova|bom|boa|melhor|simples|moderno|escalavel|sistema|sistemas|plataforma|servidor|servico|servicos|microsservico|microsservicos|aplicacao|aplicativo|projeto|produto|funcionalidade|arquitetura|ajuda|ajude|favor|"
                    + "high|level|whole|full|complete|completo|completa|desenho|hi|hello|hey|oi|ola|ok|thanks|obrigado|something|algo|this|that|isso|esse|essa|great|cool|nice|some|any|ten|parts|all|todas|partes)\\b");
    private static final Pattern WHOLE_SYSTEM = Pattern.compile(
            "\\b(?:design|build|create|architect|plan|develop|projet\\p{L}{1,3}|desenh\\p{L}{1,3}|cri\\p{L}{1,3}|constru\\p{L}{1,3}|montar)\\b.{0,40}\\b(?:system|platform|backend|back end|architecture|marketplace|saas|sistema|plataforma|arquitetura)\\b");

    private final String english;
    private final String portuguese;
    private final List<String> englishOptions;
    private final List<String> portugueseOptions;

    Essential(String english, String portuguese, List<String> englishOptions, List<String> portugueseOptions) {
        this.english = english;
        this.portuguese = portuguese;
        this.englishOptions = englishOptions;
        this.portugueseOptions = portugueseOptions;
    }

    public String label(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case PORTUGUESE -> portuguese;
        };
    }

    /// Usual answers; none where people have to write.
    public List<String> options(Language language) {
        return switch (language) {
            case ENGLISH -> englishOptions;
            case PORTUGUESE -> portugueseOptions;
        };
    }

    /// What neither the question nor what is known of the project tells.
    ///
    /// @param known the project context, what was said in the thread before; may be blank
    public static Set<Essential> missing(String question, String known) {
        String asked = plain(question);
        String all = asked + "\n" + plain(known);
        var missing = EnumSet.noneOf(Essential.class);
        Arrays.stream(values()).filter(essential -> !switch (essential) {
            case DOMAIN -> !known.isBlank() || namesADomain(asked);
            case SCALE -> TELLS_SCALE.matcher(all).find();
            case CONSISTENCY -> TELLS_CONSISTENCY.matcher(all).find();
            case LATENCY -> TELLS_LATENCY.matcher(all).find();
            case INTEGRATION -> TELLS_INTEGRATION.matcher(all).find();
        }).forEach(missing::add);
        return missing;
    }

    /// Whether a design would be a guess: nobody knows what it is for, or it is a whole system of which nothing is told.
    public static boolean isAGuess(String question, Set<Essential> missing) {
        return missing.contains(DOMAIN) || missing.containsAll(EnumSet.of(SCALE, CONSISTENCY, LATENCY, INTEGRATION))
                && WHOLE_SYSTEM.matcher(plain(question)).find();
    }

    private static boolean namesADomain(String asked) {
        return NO_DOMAIN.matcher(asked).replaceAll(" ").codePoints().filter(Character::isLetter).count() >= 3;
    }

    private static String plain(String text) {
        return PartTitles.plain(text.length() <= CHARACTERS_READ ? text : text.substring(0, CHARACTERS_READ));
    }
}
