package dev.architect.decide;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /// Says which project context is used in the channel, and which there are.
    record ShowContext() implements Command {
    }

    /// @param choice of the channel's project context from now on
    record SetContext(ContextChoice choice) implements Command {
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
    Set<String> PLEASE = Set.of("please", "pls", "plz");
    List<String> POR_FAVOR = List.of("por", "favor");
    Set<String> MODE = Set.of("mode", "modo");
    Set<String> LAST = Set.of("last", "ultimas", "ultimos");
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
        Optional<Command> context = ContextOrder.parse(text);
        if (context.isPresent()) {
            return context;
        }
        List<String> words = withoutPlease(words(text));
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
        if (words.size() < 2 || !words.getLast().equals(Tokens.NUMBER)) {
            return Optional.empty();
        }
        List<String> before = words.subList(0, words.size() - 1);
        boolean namesTheLast = before.size() > 1 && LAST.contains(before.getLast());
        String asks = String.join(" ", namesTheLast ? before.subList(0, before.size() - 1) : before);
        return WHY.contains(asks) ? Optional.of(new Why(Math.clamp(number(text), 1, MOST_COUNT))) : Optional.empty();
    }

    // Of any script, as the tokens take it, and no larger than it needs to be.
    private static int number(String text) {
        return text.codePoints().filter(Character::isDigit).map(digit -> Character.digit(digit, 10))
                .reduce(0, (number, digit) -> Math.min(number * 10 + digit, 1_000));
    }

    private static Optional<Command> mode(List<String> words) {
        boolean names = MODE.contains(words.getFirst()) && words.size() < 3;
        if (names || words.size() == 1) {
            Optional<Command> mode = Mode.of(words.getLast()).map(SetMode::new);
            return mode.or(() -> names ? Optional.of(new Unclear("mode off | shadow | nudge | public")) : Optional.empty());
        }
        return Optional.empty();
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

    // hours 22:00-08:00 America/Sao_Paulo: the only order whose words are not folded, since zones have signs.
    private static List<String> hours(String text) {
        var words = new ArrayList<>(List.of(joined(text.strip()).split("\\s+")));
        if (words.size() > 1 && words.getFirst().equalsIgnoreCase("quiet")) {
            words.removeFirst();
        }
        boolean isOrder = words.size() > 1 && words.size() < 4
                && Set.of("hours", "horario", "horário").contains(words.getFirst().toLowerCase(Locale.ROOT))
                && (Character.isDigit(words.get(1).charAt(0)) || words.get(1).equalsIgnoreCase("default"));
        return isOrder ? words.subList(1, words.size()) : List.of();
    }

    // 22:00 – 08:00 as people type it; a dash after that belongs to the zone.
    private static String joined(String text) {
        String dashed = text.replace('\u2013', '-').replace('\u2014', '-');
        int dash = dashed.indexOf('-');
        return dash < 0 ? dashed : dashed.substring(0, dash).stripTrailing() + "-" + dashed.substring(dash + 1).stripLeading();
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

    private static List<String> withoutPlease(List<String> words) {
        int size = words.size();
        if (size > 1 && PLEASE.contains(words.getLast())) {
            return words.subList(0, size - 1);
        }
        return size > 2 && words.subList(size - 2, size).equals(POR_FAVOR) ? words.subList(0, size - 2) : words;
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
            return new QuietHours(time(ends[0]), time(ends[1]), zone(parts.length > 1 ? parts[1] : "UTC"));
        }

        // 22:00, 22, 9:30, 22h, 22h30
        private static LocalTime time(String text) {
            String hours = text.replace('h', ':');
            String padded = hours.endsWith(":") ? hours + "00" : hours.contains(":") ? hours : hours + ":00";
            return LocalTime.parse(padded.indexOf(':') == 1 ? "0" + padded : padded);
        }

        private static ZoneId zone(String text) {
            return ZoneId.getAvailableZoneIds().stream().filter(text::equalsIgnoreCase).findFirst().map(ZoneId::of)
                    .orElseGet(() -> ZoneId.of(text));
        }

        public boolean contains(Instant moment) {
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
