package dev.architect.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.decide.Because;
import dev.architect.decide.Decider;
import dev.architect.decide.Decision;
import dev.architect.decide.Reading;
import dev.architect.decide.Situation;
import dev.architect.persona.Persona;
import dev.architect.replay.Report.ChannelCount;
import dev.architect.replay.Report.DayCount;
import dev.architect.replay.Report.Hit;

/// Goes through an export channel by channel and day by day, and decides upon each message as if the bot had been there
/// and nobody had called it. Only one day of one channel is in memory at a time.
public final class Replay {

    private static final int BETWEEN_SIGNS = 500;

    private final Decider decider;
    private final List<Persona> personas;
    private final Rules rules;

    public Replay(Decider decider, List<Persona> personas, Rules rules) {
        this.decider = decider;
        this.personas = personas;
        this.rules = rules;
    }

    /// @throws ExportException when the file is no export; what can be used of one is used
    public Report of(Path file, Progress progress) {
        var report = new Report(file.getFileName().toString(), rules);
        var problems = new Problems();
        try (var export = new SlackExport(file, problems)) {
            progress.expect(export.claimedBytes());
            long[] messages = { 0 };
            for (SlackExport.Channel channel : export.channels()) {
                report.add(new Walk(export, channel, report, progress, messages).all());
            }
        }
        report.problems = problems.lines();
        return report;
    }

    /// One channel from its first day to its last.
    private final class Walk {

        private final SlackExport export;
        private final Report report;
        private final Progress progress;
        private final long[] messages;
        private final ChannelCount count;
        private final ChannelRef channel;
        private final Threads threads;
        private final ChannelManners manners = new ChannelManners(rules);
        private final Mrkdwn asServed = new Mrkdwn(UnaryOperator.identity());
        private final Mrkdwn withNames;

        Walk(SlackExport export, SlackExport.Channel channel, Report report, Progress progress, long[] messages) {
            this.export = export;
            this.report = report;
            this.progress = progress;
            this.messages = messages;
            this.count = new ChannelCount(channel);
            this.channel = new ChannelRef("slack", "export", channel.id());
            this.threads = new Threads(export.members()::isBot);
            this.withNames = new Mrkdwn(export.members()::name);
        }

        ChannelCount all() {
            for (Map.Entry<LocalDate, ZipEntry> entry : export.days(count.channel).entrySet()) {
                Day day = export.read(entry.getValue());
                day.leftOut().forEach((kind, number) -> report.leftOut.merge(kind, number, Integer::sum));
                for (Said said : day.said()) {
                    hear(said);
                    threads.add(said);
                }
                progress.reached(export.readBytes(), messages[0]);
            }
            return count;
        }

        private void hear(Said said) {
            DayCount day = count.days.computeIfAbsent(LocalDate.ofInstant(said.at(), rules.zone()), any -> new DayCount());
            count.messages++;
            day.messages++;
            if (++messages[0] % BETWEEN_SIGNS == 0) {
                progress.reached(export.readBytes(), messages[0]);
            }
            Decision decision = decide(said);
            if (decision instanceof Decision.Suggest(Reading reading, Because _)) {
                Optional<Because> objection = manners.offer(said.thread(), said.at());
                count.said += objection.isEmpty() ? 1 : 0;
                day.said += objection.isEmpty() ? 1 : 0;
                count.heldBack += objection.isPresent() ? 1 : 0;
                day.heldBack += objection.isPresent() ? 1 : 0;
                String text = withNames.readable(said.text());
                report.add(new Hit(count.channel.name(), said.ts(), said.at(), said.isInAThread(), Report.excerpt(text),
                        Language.of(text).locale().getLanguage(), reading, objection));
            } else {
                report.silences.merge(decision.because(), 1, Integer::sum);
            }
        }

        private Decision decide(Said said) {
            Addressee addressee = Mrkdwn.mentionsSomebody(said.text()) ? Addressee.SOMEBODY_ELSE : Addressee.EVERYBODY;
            var message = new Message(new EventId("slack", said.ts()), new MessageRef(channel, said.ts()),
                    new ThreadRef(channel, said.thread()), new Author(said.user(), said.user()), addressee,
                    asServed.readable(said.text()), said.at());
            return decider
                    .decide(new Situation(message, personas, Optional.empty(), threads.above(said), List.of()));
        }
    }
}
