package dev.architect.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.architect.decide.Because;
import dev.architect.decide.Reading;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

/// What came out of a replay. Counts are of everything; of the messages themselves at most [#MOST_MESSAGES] are kept for
/// each of the two lists.
public final class Report {

    static final int MOST_MESSAGES = 10_000;

    private static final int LONGEST_EXCERPT = 300;

    final String export;
    final Rules rules;
    final List<ChannelCount> channels = new ArrayList<>();
    final TreeMap<LocalDate, DayCount> days = new TreeMap<>();
    final Map<String, RuleCount> byRule = new HashMap<>();
    final Map<Because, Integer> silences = new EnumMap<>(Because.class);
    final Map<Because, Integer> heldBackBy = new EnumMap<>(Because.class);
    final Map<String, Integer> leftOut = new TreeMap<>();
    final List<Hit> said = new ArrayList<>();
    final List<Hit> heldBack = new ArrayList<>();
    List<String> problems = List.of();

    Report(String export, Rules rules) {
        this.export = export;
        this.rules = rules;
    }

    /// A message that a rule fired for.
    ///
    /// @param text on one line, as a person reads it; untrusted
    /// @param because what held it back, empty where it would have been said
    record Hit(String channel, String ts, Instant at, boolean isInAThread, String text, String language, Reading reading,
            Optional<Because> because) {

        List<String> personas() {
            return reading.personas().stream().map(Persona::name).toList();
        }
    }

    static final class DayCount {
        int messages;
        int said;
        int heldBack;
    }

    static final class RuleCount {
        final TriggerRule rule;
        int said;
        int heldBack;

        RuleCount(TriggerRule rule) {
            this.rule = rule;
        }
    }

    static final class ChannelCount {
        final SlackExport.Channel channel;
        final Map<LocalDate, DayCount> days = new TreeMap<>();
        int messages;
        int said;
        int heldBack;

        ChannelCount(SlackExport.Channel channel) {
            this.channel = channel;
        }

        int mostOnOneDay() {
            return days.values().stream().mapToInt(day -> day.said).max().orElse(0);
        }
    }

    /// @return the lines that tell what could not be used
    public List<String> problems() {
        return problems;
    }

    public int messages() {
        return channels.stream().mapToInt(channel -> channel.messages).sum();
    }

    public int saidCount() {
        return channels.stream().mapToInt(channel -> channel.said).sum();
    }

    public int heldBackCount() {
        return channels.stream().mapToInt(channel -> channel.heldBack).sum();
    }

    public int channelCount() {
        return channels.size();
    }

    public int silentCount() {
        return silences.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Writes `report.html` and `report.json`.
    ///
    /// @param folder is made where it is missing
    /// @return the files
    public List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path html = Files.writeString(folder.resolve("report.html"), new ReportPage(this).html());
        return List.of(html, Files.writeString(folder.resolve("report.json"), json() + "\n"));
    }

    /// All of it for a machine.
    public String json() {
        return ReportJson.of(this).toPrettyString();
    }

    void add(ChannelCount channel) {
        channels.add(channel);
        channel.days.forEach((date, count) -> {
            DayCount all = days.computeIfAbsent(date, any -> new DayCount());
            all.messages += count.messages;
            all.said += count.said;
            all.heldBack += count.heldBack;
        });
    }

    void add(Hit hit) {
        hit.reading().rule().ifPresent(rule -> {
            RuleCount count = byRule.computeIfAbsent(rule.id(), any -> new RuleCount(rule));
            count.said += hit.because().isEmpty() ? 1 : 0;
            count.heldBack += hit.because().isPresent() ? 1 : 0;
        });
        hit.because().ifPresent(because -> heldBackBy.merge(because, 1, Integer::sum));
        List<Hit> list = hit.because().isEmpty() ? said : heldBack;
        if (list.size() < MOST_MESSAGES) {
            list.add(hit);
        }
    }

    List<RuleCount> rulesByCount() {
        return byRule.values().stream().sorted(Comparator.comparingInt((RuleCount count) -> -count.said)
                .thenComparing(count -> -count.heldBack).thenComparing(count -> count.rule.id())).toList();
    }

    static List<Map.Entry<Because, Integer>> byCount(Map<Because, Integer> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<Because, Integer> comparingByValue().reversed()).toList();
    }

    /// People wrote it: on one line, so long as it tells what it is about.
    static String excerpt(String text) {
        String line = Mrkdwn.cut(text, 4 * LONGEST_EXCERPT).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_EXCERPT ? line : Mrkdwn.cut(line, LONGEST_EXCERPT).strip() + "…";
    }
}
