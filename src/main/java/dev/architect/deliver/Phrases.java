package dev.architect.deliver;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.architect.budget.Spent;
import dev.architect.chat.Language;
import dev.architect.design.HandOff;
import dev.architect.memory.Designs.SavedDesign;

/// What the bot itself says around a persona's answer, in both languages.
public final class Phrases {

    private static final int LONGEST_QUOTE = 2_000;

    private Phrases() {
    }

    static String seePicture(String title, Language language) {
        return switch (language) {
            case ENGLISH -> "_Diagram: %s (picture above)_".formatted(title);
            case PORTUGUESE -> "_Diagrama: %s (imagem acima)_".formatted(title);
        };
    }

    static String untitled(Language language) {
        return switch (language) {
            case ENGLISH -> "Diagram";
            case PORTUGUESE -> "Diagrama";
        };
    }

    static String seeFile(String name, Language language) {
        return switch (language) {
            case ENGLISH -> "_Contract: `%s` (attached)_".formatted(name);
            case PORTUGUESE -> "_Contrato: `%s` (anexo)_".formatted(name);
        };
    }

    static String handsOver(HandOff handOff, Language language) {
        return switch (language) {
            case ENGLISH -> "_→ To `%s`: %s_".formatted(handOff.to(), handOff.question());
            case PORTUGUESE -> "_→ Para `%s`: %s_".formatted(handOff.to(), handOff.question());
        };
    }

    static String notDrawn(String reason, Language language) {
        return switch (language) {
            case ENGLISH -> "_⚠️ This diagram could not be drawn (%s). Its source:_".formatted(reason);
            case PORTUGUESE -> "_⚠️ Não foi possível desenhar este diagrama (%s). O código:_".formatted(reason);
        };
    }

    static String asFile(Language language) {
        return switch (language) {
            case ENGLISH -> "_The answer is too long for a thread: all of it is in `answer.md`._";
            case PORTUGUESE -> "_A resposta é longa demais para uma conversa: ela está inteira em `answer.md`._";
        };
    }

    static String empty(Language language) {
        return switch (language) {
            case ENGLISH -> "_The model gave an empty answer. Ask again, or ask differently._";
            case PORTUGUESE -> "_O modelo deu uma resposta vazia. Pergunte de novo, ou de outro jeito._";
        };
    }

    static String more(Language language) {
        return switch (language) {
            case ENGLISH -> "What next?";
            case PORTUGUESE -> "E agora?";
        };
    }

    static String context(String name, Language language) {
        return switch (language) {
            case ENGLISH -> "_Project context: %s_".formatted(name);
            case PORTUGUESE -> "_Contexto do projeto: %s_".formatted(name);
        };
    }

    /// Why a playbook answers although there is a model.
    public static String spent(Spent spent, Language language) {
        return "_" + spent(spent, switch (language) {
            case ENGLISH -> "a playbook answers";
            case PORTUGUESE -> "responde um playbook";
        }, language) + "_";
    }

    /// Why the thread's design is not written anew and nothing is added to it.
    ///
    /// @param spent the budget that has nothing left; empty where no model gave an answer
    public static String stays(Optional<Spent> spent, Language language) {
        String stays = switch (language) {
            case ENGLISH -> "the design stays as it is";
            case PORTUGUESE -> "o desenho fica como está";
        };
        return spent.map(it -> spent(it, stays, language)).orElse(switch (language) {
            case ENGLISH ->
                "No language model can be reached at the moment, so %s. Please ask again in a while.".formatted(stays);
            case PORTUGUESE ->
                "Nenhum modelo de linguagem está acessível no momento, por isso %s. Peça de novo daqui a pouco."
                        .formatted(stays);
        });
    }

    private static String spent(Spent spent, String consequence, Language language) {
        return switch (language) {
            case ENGLISH -> "The %s budget of %s for today is spent, so %s; it is renewed on %s.".formatted(
                    switch (spent.unit()) {
                        case TOKENS -> "token";
                        case MONEY -> "money";
                    }, switch (spent.scope()) {
                        case CHANNEL -> "this channel";
                        case DAY -> "all channels";
                    }, consequence, renewed(spent, "MMM d 'at' HH:mm z", language));
            case PORTUGUESE -> "O limite de %s %s para hoje acabou, por isso %s; ele se renova em %s."
                    .formatted(switch (spent.unit()) {
                        case TOKENS -> "tokens";
                        case MONEY -> "gastos";
                    }, switch (spent.scope()) {
                        case CHANNEL -> "deste canal";
                        case DAY -> "de todos os canais";
                    }, consequence, renewed(spent, "d 'de' MMM 'às' HH:mm z", language));
        };
    }

    private static String renewed(Spent spent, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(spent.renewed());
    }

    static String cutOff(Language language) {
        return switch (language) {
            case ENGLISH -> "_⚠️ The answer reached its length limit and ends early. Ask for the part that you miss._";
            case PORTUGUESE -> "_⚠️ A resposta chegou ao limite de tamanho e termina antes do fim. Peça a parte que falta._";
        };
    }

    public static String introduction(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    I design backends with you: service boundaries, API contracts, communication, resilience, security and \
                    rollout, with diagrams. Questions about tables and indexes go to the database architect.
                    Mention me with a question, for example: _we need to add Google OAuth login_.""";
            case PORTUGUESE ->
                """
                        Eu desenho backends com vocês: fronteiras de serviços, contratos de API, comunicação, resiliência, segurança \
                        e implantação, com diagramas. Perguntas sobre tabelas e índices vão para o arquiteto de banco de dados.
                        Me mencione com uma pergunta, por exemplo: _precisamos adicionar login com Google_.""";
        };
    }

    /// Where a design comes from.
    static String origin(SavedDesign saved, Language language) {
        String version = saved.version() > 0 ? String.valueOf(saved.version()) : "–";
        return switch (language) {
            case ENGLISH -> "_%s · version %s · %s · model %s (%s), %d + %d tokens · persona file %s_".formatted(
                    saved.persona(), version,
                    saved.designedAt().truncatedTo(ChronoUnit.SECONDS), saved.model(), saved.provider(), saved.inputTokens(),
                    saved.outputTokens(), shortened(saved.personaHash()));
            case PORTUGUESE ->
                "_%s · versão %s · %s · modelo %s (%s), %d + %d tokens · arquivo da persona %s_".formatted(saved.persona(),
                        version, saved.designedAt().truncatedTo(ChronoUnit.SECONDS), saved.model(), saved.provider(),
                        saved.inputTokens(),
                        saved.outputTokens(), shortened(saved.personaHash()));
        };
    }

    private static String shortened(String hash) {
        return hash.length() <= 12 ? hash : hash.substring(0, 12);
    }

    public static String standsOn(List<String> assumptions, Language language) {
        String list = assumptions.stream().map(assumption -> "\n- " + assumption).collect(Collectors.joining());
        return switch (language) {
            case ENGLISH -> list.isEmpty() ? "All right: the design above stands."
                    : "All right: the design above stands on these assumptions:" + list;
            case PORTUGUESE ->
                list.isEmpty() ? "Certo: o desenho acima fica." : "Certo: o desenho acima se apoia nestas premissas:" + list;
        };
    }

    public static String sayWhatToChange(Language language) {
        return switch (language) {
            case ENGLISH -> "Tell me what should change, for example `Change: use RabbitMQ instead of Kafka`.";
            case PORTUGUESE -> "Diga o que deve mudar, por exemplo `Mude: usar RabbitMQ em vez de Kafka`.";
        };
    }

    public static String sayWhichPart(Language language) {
        return switch (language) {
            case ENGLISH -> "Tell me which part, for example `Deeper on: Resilience`.";
            case PORTUGUESE -> "Diga qual parte, por exemplo `Aprofunde: Resiliência`.";
        };
    }

    public static String noContract(Language language) {
        return switch (language) {
            case ENGLISH -> "The design in this thread has no contract. `Change: add an OpenAPI contract` gets one.";
            case PORTUGUESE -> "O desenho desta conversa não tem contrato. `Mude: inclua um contrato OpenAPI` resolve.";
        };
    }

    public static String recorded(int number, String title, Language language) {
        return switch (language) {
            case ENGLISH -> "Recorded as ADR %d: %s. Later designs in this channel are given it.".formatted(number, title);
            case PORTUGUESE ->
                "Registrado como ADR %d: %s. Os próximos desenhos deste canal vão recebê-lo.".formatted(number, title);
        };
    }

    /// What changed between two versions of a design.
    public static String revised(int version, List<String> changed, List<String> kept, Language language) {
        String news = String.join(", ", changed);
        String old = String.join(", ", kept);
        return switch (language) {
            case ENGLISH -> changed.isEmpty() ? "**Version %d**: nothing changed.".formatted(version)
                    : "**Version %d.** Changed: %s.%s".formatted(version, news,
                            old.isEmpty() ? "" : " As before: " + old + ".");
            case PORTUGUESE -> changed.isEmpty() ? "**Versão %d**: nada mudou.".formatted(version)
                    : "**Versão %d.** Mudou: %s.%s".formatted(version, news, old.isEmpty() ? "" : " Como antes: " + old + ".");
        };
    }

    /// Without a model nothing can be written anew.
    public static String needsAModel(Language language) {
        return switch (language) {
            case ENGLISH -> "_This is what the playbook holds, without your change: only a language model can make it._";
            case PORTUGUESE ->
                "_Isto é o que o guia pronto traz, sem a sua mudança: só um modelo de linguagem pode fazê-la._";
        };
    }

    /// What a channel decided before, below a later design's lead.
    ///
    /// @param isPlaybook whether the answer could not take it into account
    public static String decidedBefore(List<String> adrs, boolean isPlaybook, Language language) {
        String list = String.join("; ", adrs);
        return switch (language) {
            case ENGLISH ->
                "_Decided in this channel: %s%s_".formatted(list, isPlaybook ? " (a playbook does not know of it)" : "");
            case PORTUGUESE ->
                "_Decidido neste canal: %s%s_".formatted(list, isPlaybook ? " (um guia pronto não sabe disso)" : "");
        };
    }

    /// Opens a thread for a question that came by a command.
    public static String asks(String author, String question, Language language) {
        return switch (language) {
            case ENGLISH -> "%s asks:\n%s".formatted(author, quoted(question));
            case PORTUGUESE -> "%s pergunta:\n%s".formatted(author, quoted(question));
        };
    }

    /// Opens a direct conversation about a message from a channel.
    public static String asked(String question, Language language) {
        return switch (language) {
            case ENGLISH -> "About this message:\n" + quoted(question);
            case PORTUGUESE -> "Sobre esta mensagem:\n" + quoted(question);
        };
    }

    private static String quoted(String text) {
        String cut = text.length() <= LONGEST_QUOTE ? text
                : text.substring(0, LONGEST_QUOTE - (Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? 1 : 0)) + "…";
        return cut.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    public static String apology(Language language) {
        return switch (language) {
            case ENGLISH -> "Sorry, I could not finish this answer. The failure is recorded; please ask again in a while.";
            case PORTUGUESE ->
                "Desculpe, não consegui terminar esta resposta. A falha ficou registrada; pergunte de novo daqui a pouco.";
        };
    }
}
