package dev.architect.manners;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.architect.chat.Language;
import dev.architect.decide.Command.QuietHours;
import dev.architect.decide.Mode;
import dev.architect.decide.Reading;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

/// What the bot says about its own behaviour, in both languages, in Markdown.
public final class Sayings {

    private static final int LONGEST_RULE = 160;
    private static final String LESS = "Too much? Press *Quiet here*, or tell me `quiet`; `why` explains what I did, "
            + "`on` brings me back.";
    private static final String LESS_IN_PORTUGUESE = "Demais? Aperte *Silêncio aqui*, ou me diga `quieto`; "
            + "`por que` explica o que eu fiz, `volta` me traz de volta.";
    private static final String MORE = "`mode nudge` or `mode public` lets me offer help; `why` explains what I did.";
    private static final String MORE_IN_PORTUGUESE = "`modo nudge` ou `modo public` me deixa oferecer ajuda; "
            + "`por que` explica o que eu fiz.";

    private Sayings() {
    }

    /// Two lines: what the bot does, and how to quiet it, or how to let it do more.
    public static String introduction(Mode mode, Language language) {
        return switch (language) {
            case ENGLISH -> "I design backends with you: " + switch (mode) {
                case OFF -> "mention me with a question. Unasked I offer nothing.\n" + MORE;
                case SHADOW ->
                    "mention me with a question. Unasked I offer nothing, and note what I would have offered.\n" + MORE;
                case NUDGE -> "when your message looks like a design question, I offer help that only you see, "
                        + "or mention me with a question.\n" + LESS;
                case PUBLIC -> "when a message here looks like a design question, I offer help in its thread, "
                        + "or mention me with a question.\n" + LESS;
            };
            case PORTUGUESE -> "Eu desenho backends com vocês: " + switch (mode) {
                case OFF -> "me mencione com uma pergunta. Sem ser chamado não ofereço nada.\n" + MORE_IN_PORTUGUESE;
                case SHADOW ->
                    "me mencione com uma pergunta. Sem ser chamado não ofereço nada, e anoto o que teria oferecido.\n"
                            + MORE_IN_PORTUGUESE;
                case NUDGE -> "quando a sua mensagem parece uma questão de arquitetura, ofereço ajuda que só você vê, "
                        + "ou me mencione com uma pergunta.\n" + LESS_IN_PORTUGUESE;
                case PUBLIC -> "quando uma mensagem aqui parece uma questão de arquitetura, ofereço ajuda na conversa dela, "
                        + "ou me mencione com uma pergunta.\n" + LESS_IN_PORTUGUESE;
            };
        };
    }

    /// Names the rule and asks.
    public static String offer(Reading reading, Language language) {
        List<String> names = reading.personas().stream().map(Persona::displayName).toList();
        String rule = reading.rule().map(it -> named(it, language)).orElse("");
        return switch (language) {
            case ENGLISH -> names.size() > 1
                    ? "This looks like a question for the **%s** and then the **%s** (rule: “%s”). Shall we design it?"
                            .formatted(names.getFirst(), names.get(1), rule)
                    : "This looks like a question for the **%s** (rule: “%s”). Shall I design it?".formatted(names.getFirst(),
                            rule);
            case PORTUGUESE -> names.size() > 1
                    ? "Isto parece uma pergunta para o **%s** e depois para o **%s** (regra: “%s”). Quer que a gente desenhe?"
                            .formatted(names.getFirst(), names.get(1), rule)
                    : "Isto parece uma pergunta para o **%s** (regra: “%s”). Quer que eu desenhe?".formatted(names.getFirst(),
                            rule);
        };
    }

    private static String named(TriggerRule rule, Language language) {
        return shortened(switch (language) {
            case ENGLISH -> rule.text();
            case PORTUGUESE -> rule.portuguese();
        });
    }

    // A rule may be a whole example of somebody's file.
    private static String shortened(String rule) {
        return shortened(rule.replaceAll("\\s+", " ").strip(), LONGEST_RULE);
    }

    /// At most so long, cut between words where there are some, and never within a character.
    static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = Math.max(line.lastIndexOf(' ', most), most / 2);
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end).strip() + "…";
    }

    static String offerIsGone(Language language) {
        return switch (language) {
            case ENGLISH -> "I no longer know this offer. Mention me with your question and I answer.";
            case PORTUGUESE -> "Não conheço mais esta oferta. Me mencione com a pergunta e eu respondo.";
        };
    }

    static String messageIsGone(Language language) {
        return switch (language) {
            case ENGLISH -> "I can no longer find that message. Mention me with your question and I answer.";
            case PORTUGUESE -> "Não encontro mais essa mensagem. Me mencione com a pergunta e eu respondo.";
        };
    }

    static String isAnswered(Language language) {
        return switch (language) {
            case ENGLISH -> "Somebody chose already.";
            case PORTUGUESE -> "Alguém já escolheu.";
        };
    }

    static String answersInThread(Language language) {
        return switch (language) {
            case ENGLISH -> "On it: the answer comes in the thread.";
            case PORTUGUESE -> "Já vou: a resposta vem na conversa.";
        };
    }

    static String answersInPrivate(Language language) {
        return switch (language) {
            case ENGLISH -> "On it: the answer comes as a direct message to you.";
            case PORTUGUESE -> "Já vou: a resposta vem numa mensagem direta para você.";
        };
    }

    static String notNow(Language language) {
        return switch (language) {
            case ENGLISH -> "All right, not now.";
            case PORTUGUESE -> "Tudo bem, agora não.";
        };
    }

    static String gotQuieter(Mode mode, int refusals, Language language) {
        return switch (language) {
            case ENGLISH ->
                "That was the %s *Not now* in a row, so I get quieter here: the mode is now `%s`. `mode public` or `mode nudge` undoes it."
                        .formatted(ordinal(refusals), mode.word());
            case PORTUGUESE ->
                "Foi o %dº *Agora não* seguido, então fico mais quieto aqui: o modo agora é `%s`. `modo public` ou `modo nudge` desfaz."
                        .formatted(refusals, mode.word());
        };
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> number + "th";
        };
    }

    static String quietForever(Language language) {
        return switch (language) {
            case ENGLISH ->
                "I offer nothing more in this channel. I still answer when I am mentioned; `on` brings the offers back.";
            case PORTUGUESE ->
                "Não ofereço mais nada neste canal. Ainda respondo quando me mencionam; `volta` traz as ofertas de volta.";
        };
    }

    static String quietToday(Language language) {
        return switch (language) {
            case ENGLISH -> "I offer nothing in this channel for 24 hours.";
            case PORTUGUESE -> "Não ofereço nada neste canal por 24 horas.";
        };
    }

    static String quietInThread(Language language) {
        return switch (language) {
            case ENGLISH -> "I am quiet in this thread.";
            case PORTUGUESE -> "Fico quieto nesta conversa.";
        };
    }

    static String noThreadHere(Language language) {
        return switch (language) {
            case ENGLISH -> "Say that in the thread that you mean, or use `quiet today` or `quiet forever` for the channel.";
            case PORTUGUESE ->
                "Diga isso na conversa que você quer silenciar, ou use `quieto hoje` ou `quieto para sempre` para o canal.";
        };
    }

    static String modeIs(Mode mode, Language language) {
        return switch (language) {
            case ENGLISH ->
                "The mode of this channel is now `%s`: %s.%s".formatted(mode.word(), switch (mode) {
                    case OFF -> "I offer nothing, and answer when I am mentioned";
                    case SHADOW -> "I offer nothing and note what I would have offered; `why` shows it";
                    case NUDGE -> "I offer help to the person who wrote, and nobody else sees it";
                    case PUBLIC -> "I offer help in the thread, for all to see";
                }, mode == Mode.OFF ? " `on` brings the offers back." : " `quiet` ends that.");
            case PORTUGUESE ->
                "O modo deste canal agora é `%s`: %s.%s".formatted(mode.word(), switch (mode) {
                    case OFF -> "não ofereço nada, e respondo quando me mencionam";
                    case SHADOW -> "não ofereço nada e anoto o que teria oferecido; `por que` mostra";
                    case NUDGE -> "ofereço ajuda a quem escreveu, e mais ninguém vê";
                    case PUBLIC -> "ofereço ajuda na conversa, para todos verem";
                }, mode == Mode.OFF ? " `volta` traz as ofertas de volta." : " `quieto` acaba com isso.");
        };
    }

    static String status(Mode mode, Optional<Instant> mutedUntil, Optional<QuietHours> hours, MannersConfig config,
            Language language) {
        String until = mutedUntil.map(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z").withZone(config.zone())::format)
                .orElse("");
        return switch (language) {
            case ENGLISH -> "Mode: `%s`%s. Quiet hours: %s. At most one offer every %d minutes and %d a day."
                    .formatted(mode.word(), until.isEmpty() ? "" : ", muted until " + until,
                            hours.map(QuietHours::toString).orElse("none"), config.cooldown().toMinutes(), config.dailyCap());
            case PORTUGUESE -> "Modo: `%s`%s. Horário de silêncio: %s. No máximo uma oferta a cada %d minutos e %d por dia."
                    .formatted(mode.word(), until.isEmpty() ? "" : ", silenciado até " + until,
                            hours.map(QuietHours::toString).orElse("nenhum"), config.cooldown().toMinutes(), config.dailyCap());
        };
    }

    static String unclear(String example, Language language) {
        return switch (language) {
            case ENGLISH -> "I did not understand that. Write it like this: `" + example + "`.";
            case PORTUGUESE -> "Não entendi. Escreva assim: `" + example + "`.";
        };
    }

    static String help(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    Ask me a design question, or tell me how to behave in this channel:
                    - `why` explains my last decisions, the silences too; `why 10` explains ten
                    - `mode off | shadow | nudge | public` sets how far I may go unasked; `status` shows it
                    - `quiet`, `quiet today` and, in a thread, `stop`; `on` brings me back
                    - `hours 22:00-08:00 America/Sao_Paulo` sets quiet hours, `hours default` takes them back
                    - `context` shows which project I design for here; `context NAME` chooses one, `context none` none""";
            case PORTUGUESE ->
                """
                        Faça uma pergunta de arquitetura, ou diga como devo me comportar neste canal:
                        - `por que` explica as minhas últimas decisões, os silêncios também; `por que 10` explica dez
                        - `modo off | shadow | nudge | public` diz até onde posso ir sem ser chamado; `status` mostra
                        - `quieto`, `quieto hoje` e, numa conversa, `para`; `volta` me traz de volta
                        - `horario 22:00-08:00 America/Sao_Paulo` define o silêncio, `horario default` desfaz
                        - `contexto` mostra para qual projeto eu desenho aqui; `contexto NOME` escolhe um, `contexto nenhum` nenhum""";
        };
    }

    static String lastDecisions(Mode mode, boolean isEmpty, Language language) {
        return switch (language) {
            case ENGLISH -> "**My last decisions in this channel** (mode `%s`)%s".formatted(mode.word(),
                    isEmpty ? ": none yet. I decide when somebody writes." : ", the latest first:");
            case PORTUGUESE -> "**Minhas últimas decisões neste canal** (modo `%s`)%s".formatted(mode.word(),
                    isEmpty ? ": nenhuma ainda. Decido quando alguém escreve." : ", a mais recente primeiro:");
        };
    }

    static String noDecision(Language language) {
        return switch (language) {
            case ENGLISH -> "I have no decision about that message: it came before me, from a bot, or too long ago.";
            case PORTUGUESE -> "Não tenho decisão sobre essa mensagem: veio antes de mim, de um bot, ou há muito tempo.";
        };
    }

    static String kind(String decision, Language language) {
        return switch (language) {
            case ENGLISH -> switch (decision) {
                case "answer", "hand-off" -> "answered";
                case "introduce" -> "introduced myself";
                case "suggest" -> "offered help";
                case "obey" -> "obeyed";
                case "deepen" -> "worked on the design";
                default -> "stayed silent";
            };
            case PORTUGUESE -> switch (decision) {
                case "answer", "hand-off" -> "respondi";
                case "introduce" -> "me apresentei";
                case "suggest" -> "ofereci ajuda";
                case "obey" -> "obedeci";
                case "deepen" -> "trabalhei no desenho";
                default -> "fiquei em silêncio";
            };
        };
    }

    /// @param fired whether the rule spoke, or only came nearest
    static String rule(String text, boolean fired, Language language) {
        return switch (language) {
            case ENGLISH -> (fired ? "rule “" : "nearest rule “") + shortened(text) + "”";
            case PORTUGUESE -> (fired ? "regra “" : "regra mais próxima “") + shortened(text) + "”";
        };
    }

    static String score(String label, double score, Language language) {
        return switch (language) {
            case ENGLISH -> String.format(Locale.ROOT, "score %.2f for %s", score, label);
            case PORTUGUESE -> String.format(Locale.forLanguageTag("pt-BR"), "pontuação %.2f para %s", score, label);
        };
    }

    static String words(String words, Language language) {
        return switch (language) {
            case ENGLISH -> "words " + words;
            case PORTUGUESE -> "palavras " + words;
        };
    }
}
