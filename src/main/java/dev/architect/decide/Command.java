package dev.architect.decide;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.architect.intent.Tokens;

/// An order to the bot itself: how to behave in a channel, or why it did. The words are the same after a mention and
/// after a slash command, in English and Portuguese; anything else is a question.
public sealed interface Command {

    /// Explains the last decisions of the channel.
    ///
    /// @param count how many
    record Why(int count) implements Command {
    }

    /// @param mode of the channel from now on
    record SetMode(Mode mode) implements Command {
    }

    record Quiet(Span span) implements Command {
    }

    /// Ends what [Quiet] began.
    record Resume() implements Command {
    }

    /// Says how the channel is set.
    record Status() implements Command {
    }

    record Help() implements Command {
    }

    /// @param hours in which nothing is offered, empty for those of the configuration
    record SetQuietHours(Optional<QuietHours> hours) implements Command {
    }

    /// An order that was meant and cannot be understood.
    ///
    /// @param example the order as it should read
    record Unclear(String example) implements Command {
    }

    enum Span {
        THREAD,
        TODAY,
        FOREVER
    }

    int USUAL_COUNT = 5;
    int MOST_COUNT = 20;
    int MOST_WORDS = 8;

    Set<String> WHY = Set.of("why", "why not", "por que", "porque", "por que nao", "explain", "explica", "explique");
    Set<String> QUIET = Set.of("quiet", "be quiet", "stay quiet", "keep quiet", "please be quiet", "silence", "silencio",
            "quieto",
            "fica quieto", "fique quieto", "fica quieta", "fique quieta", "stop", "please stop", "stop it", "para", "pare",
            "mute",
            "shut up", "shush", "hush", "cala a boca", "cale se", "calado", "fica calado", "pode parar", "para com isso",
            "chega",
            "ok stop", "ok quiet", "bot stop", "stop bot", "bot quiet", "quiet bot", "stop talking", "stop replying",
            "stop responding", "stop answering", "para de responder", "nao responde mais", "nao responda mais", "silencia",
            "silenciar");
    Set<String> TODAY = Set.of("today", "for today", "for a day", "a day", "day", "hoje", "por hoje", "so hoje", "um dia",
            "dia",
            "por um dia");
    Set<String> THREAD = Set.of("thread", "this thread", "in this thread", "in thread", "na thread", "nesta thread",
            "essa thread",
            "esta thread", "nesta conversa", "conversa", "aqui na thread");
    Set<String> FOREVER = Set.of("forever", "for ever", "always", "here", "in this channel", "this channel", "channel",
            "sempre",
            "para sempre", "pra sempre", "aqui", "neste canal", "canal");
    Set<String> RESUME = Set.of("on", "resume", "unmute", "speak", "you can speak", "come back", "wake up", "liga", "ligar",
            "volta",
            "pode falar", "pode voltar", "fala", "acorda", "dessilenciar");
    Set<String> STATUS = Set.of("status", "settings", "how are you set", "config", "configuracao", "como voce esta", "estado");
    Set<String> HELP = Set.of("help", "ajuda", "commands", "comandos");

    /// Reads an order; empty where the text is none.
    static Optional<Command> parse(String text) {
        if (text.length() > 200) {
            return Optional.empty();
        }
        List<String> hours = hours(text);
        if (!hours.isEmpty()) {
            return Optional.of(quietHours(hours));
        }
        List<String> words = words(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        String all = String.join(" ", words);
        if (WHY.contains(all)) {
            return Optional.of(new Why(USUAL_COUNT));
        }
        if (STATUS.contains(all)) {
            return Optional.of(new Status());
        }
        if (HELP.contains(all)) {
            return Optional.of(new Help());
        }
        if (RESUME.contains(all)) {
            return Optional.of(new Resume());
        }
        return whyCount(text, words).or(() -> mode(words)).or(() -> quiet(words));
    }

    private static Optional<Command> whyCount(String text, List<String> words) {
        if (words.size() == 2 && WHY.contains(words.getFirst()) && words.getLast().equals(Tokens.NUMBER)) {
            String digits = text.replaceAll("[^0-9]", "");
            int count = digits.length() > 3 ? MOST_COUNT : Integer.parseInt(digits);
            return Optional.of(new Why(Math.clamp(count, 1, MOST_COUNT)));
        }
        return Optional.empty();
    }

    private static Optional<Command> mode(List<String> words) {
        boolean names = words.size() == 2 && Set.of("mode", "modo").contains(words.getFirst());
        if (names || words.size() == 1) {
            Optional<Command> mode = Mode.of(words.getLast()).map(SetMode::new);
            return mode.or(() -> names ? Optional.of(new Unclear("mode off | shadow | nudge | public")) : Optional.empty());
        }
        return words.size() == 1 || !words.getFirst().equals("mode") || words.size() > 2 ? Optional.empty()
                : Optional.of(new Unclear("mode off | shadow | nudge | public"));
    }

    private static Optional<Command> quiet(List<String> words) {
        for (int split = words.size(); split > 0; split--) {
            if (QUIET.contains(String.join(" ", words.subList(0, split)))) {
                String rest = String.join(" ", words.subList(split, words.size()));
                Optional<Span> span = TODAY.contains(rest) ? Optional.of(Span.TODAY)
                        : THREAD.contains(rest) ? Optional.of(Span.THREAD)
                                : rest.isEmpty() || FOREVER.contains(rest) ? Optional.of(Span.FOREVER) : Optional.empty();
                if (span.isPresent()) {
                    return Optional.of(new Quiet(span.get()));
                }
            }
        }
        return Optional.empty();
    }

    // hours 22:00-08:00 America/Sao_Paulo: the only order whose words are not folded, since zones have capitals.
    private static List<String> hours(String text) {
        var words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        if (words.size() > 1 && words.getFirst().equalsIgnoreCase("quiet")) {
            words.removeFirst();
        }
        boolean isOrder = words.size() > 1 && words.size() < 4
                && Set.of("hours", "horario", "horário").contains(words.getFirst().toLowerCase(java.util.Locale.ROOT))
                && (Character.isDigit(words.get(1).charAt(0)) || words.get(1).equalsIgnoreCase("default"));
        return isOrder ? words.subList(1, words.size()) : List.of();
    }

    private static Command quietHours(List<String> words) {
        if (words.getFirst().equalsIgnoreCase("default")) {
            return new SetQuietHours(Optional.empty());
        }
        try {
            return new SetQuietHours(Optional.of(QuietHours.parse(String.join(" ", words))));
        } catch (DateTimeException e) {
            return new Unclear("hours 22:00-08:00 America/Sao_Paulo");
        }
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().filter(word -> !word.equals(Tokens.STOP) && !word.equals(Tokens.QUESTION)).toList();
    }

    /// A stretch of each day, across midnight where it ends before it begins.
    ///
    /// @param from the first minute
    /// @param to the minute after the last; the same as `from` for no minute at all
    record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

        /// @param text `22:00-08:00 America/Sao_Paulo`; without a zone it is UTC
        /// @throws DateTimeException when it does not read like that
        public static QuietHours parse(String text) {
            String[] parts = text.strip().split("\\s+", 2);
            String[] ends = parts[0].split("-", 2);
            if (ends.length != 2) {
                throw new DateTimeException("quiet hours read like 22:00-08:00 America/Sao_Paulo, not " + text);
            }
            return new QuietHours(time(ends[0]), time(ends[1]), ZoneId.of(parts.length > 1 ? parts[1] : "UTC"));
        }

        private static LocalTime time(String text) {
            String padded = text.contains(":") ? text : text + ":00";
            return LocalTime.parse(padded.indexOf(':') == 1 ? "0" + padded : padded);
        }

        public boolean contains(java.time.Instant moment) {
            LocalTime now = moment.atZone(zone).toLocalTime();
            return from.isBefore(to) ? !now.isBefore(from) && now.isBefore(to)
                    : to.isBefore(from) && (!now.isBefore(from) || now.isBefore(to));
        }

        @Override
        public String toString() {
            return "%s-%s %s".formatted(from, to, zone);
        }
    }
}
