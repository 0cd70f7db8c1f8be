package dev.architect.deliver;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

import dev.architect.budget.Spent;
import dev.architect.chat.Language;
import dev.architect.review.Finding;

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

    static String notDrawn(String reason, Language language) {
        return switch (language) {
            case ENGLISH -> "_⚠️ This diagram could not be drawn (%s). Its source:_".formatted(reason);
            case PORTUGUESE -> "_⚠️ Não foi possível desenhar este diagrama (%s). O código:_".formatted(reason);
        };
    }

    static String warning(Finding finding, Language language) {
        return "_⚠️ %s: %s_".formatted(finding.artefact(), finding.problem(language));
    }

    static String context(String name, Language language) {
        return switch (language) {
            case ENGLISH -> "_Project context: %s_".formatted(name);
            case PORTUGUESE -> "_Contexto do projeto: %s_".formatted(name);
        };
    }

    /// Why a playbook answers although there is a model.
    public static String spent(Spent spent, Language language) {
        return switch (language) {
            case ENGLISH -> "_The %s budget of %s for today is spent, so a playbook answers; it is renewed on %s._".formatted(
                    switch (spent.unit()) {
                        case TOKENS -> "token";
                        case MONEY -> "money";
                    }, switch (spent.scope()) {
                        case CHANNEL -> "this channel";
                        case DAY -> "all channels";
                    }, renewed(spent, "MMM d 'at' HH:mm z", language));
            case PORTUGUESE -> "_O limite de %s %s para hoje acabou, por isso responde um playbook; ele se renova em %s._"
                    .formatted(switch (spent.unit()) {
                        case TOKENS -> "tokens";
                        case MONEY -> "gastos";
                    }, switch (spent.scope()) {
                        case CHANNEL -> "deste canal";
                        case DAY -> "de todos os canais";
                    }, renewed(spent, "d 'de' MMM 'às' HH:mm z", language));
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
