package dev.architect.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.architect.decide.Command.QuietHours;
import dev.architect.decide.Mode;
import dev.architect.replay.ExportException;
import dev.architect.replay.Replay;
import dev.architect.replay.Report;
import dev.architect.replay.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "replay", description = {
        "Runs an export of a Slack workspace through the triggers and reports what the bot would have said.",
        "Nobody is told anything and no model is asked. What cannot be read is named, the rest is used, and the exit code is 1." })
final class TriggersReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SLACK_EXPORT.zip", description = "The archive as Slack made it.")
    Path file;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "replay", description = "The folder for report.html and report.json; otherwise ./replay.")
    Path out;

    @Option(names = "--mode", paramLabel = "nudge|public", defaultValue = "nudge", description = "The mode of every channel; otherwise nudge.")
    String mode;

    @Option(names = "--cooldown", paramLabel = "SPAN", defaultValue = "30m", description = "Between two offers in one channel, such as 90s, 30m or 2h; otherwise 30m.")
    String cooldown;

    @Option(names = "--daily-cap", paramLabel = "N", defaultValue = "6", description = "Most offers in one channel on one day; otherwise 6.")
    int dailyCap;

    @Option(names = "--quiet-hours", paramLabel = "HOURS", description = "When nothing is offered, such as \"22:00-08:00 America/Sao_Paulo\".")
    String quietHours;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "UTC", description = "Whose midnight ends a day; otherwise UTC.")
    String zone;

    @Option(names = "--json", description = "Print the report as JSON for a machine.")
    boolean json;

    @Mixin
    PersonaFolder agents;

    @Mixin
    Help help;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Rules rules = rules();
        if (!Files.isRegularFile(file)) {
            throw new UsageException(file + (Files.isDirectory(file)
                    ? ": this is a folder; give the archive as Slack made it"
                    : ": there is no such file"));
        }
        var replay = new Replay(Bystander.decider(), agents.personas(), rules);
        PrintWriter err = spec.commandLine().getErr();
        Report report;
        try (var progress = new ProgressLine(err, ProgressLine.isStandardErrorATerminal())) {
            report = replay.of(file, progress);
        } catch (ExportException e) {
            err.println(e.getMessage());
            return ExitCode.SOFTWARE;
        }
        report.problems().forEach(err::println);
        List<Path> files = write(report);
        if (json) {
            spec.commandLine().getOut().println(report.json());
        } else {
            print(report, files);
        }
        return report.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(Report report, List<Path> files) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s in %s: %s of help, %d held back by manners%n", counted(report.messages(), "message"),
                counted(report.channelCount(), "channel"), counted(report.saidCount(), "offer"), report.heldBackCount());
        files.forEach(out::println);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private List<Path> write(Report report) {
        try {
            return report.writeTo(out);
        } catch (IOException e) {
            throw new UsageException(out + ": the report cannot be written there");
        }
    }

    private Rules rules() {
        Mode wanted = Mode.of(mode).filter(it -> it == Mode.NUDGE || it == Mode.PUBLIC)
                .orElseThrow(() -> new UsageException("--mode is nudge or public, not " + mode));
        Duration between = Span.parse(cooldown)
                .orElseThrow(() -> new UsageException("--cooldown reads like 90s, 30m or 2h, not " + cooldown));
        if (dailyCap < 0) {
            throw new UsageException("--daily-cap is 0 or more, not " + dailyCap);
        }
        return new Rules(wanted, between, dailyCap, Optional.ofNullable(quietHours).map(TriggersReplayCommand::hours), zone());
    }

    private static QuietHours hours(String text) {
        try {
            return QuietHours.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("--quiet-hours reads like \"22:00-08:00 America/Sao_Paulo\", not " + text);
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new UsageException("--zone reads like America/Sao_Paulo, not " + zone);
        }
    }
}
