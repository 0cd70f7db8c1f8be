package dev.architect.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import dev.architect.replay.Progress;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar that grows in one line of a terminal and is gone in the end. Where nobody looks, in a file or a pipe, there is none.
final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 78;
    private static final long MEGABYTE = 1024 * 1024;

    private final PrintWriter terminal;
    private final boolean isShown;
    private ProgressBar bar;

    ProgressLine(PrintWriter terminal, boolean isShown) {
        this.terminal = terminal;
        this.isShown = isShown;
    }

    /// Whether standard error is a terminal. The JDK tells it of the other two streams only, so the system is asked as a
    /// shell would; where it has no such command, no bar is shown.
    static boolean isStandardErrorATerminal() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2").redirectError(ProcessBuilder.Redirect.INHERIT).start();
            return test.waitFor(2, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void expect(long bytes) {
        if (isShown) {
            // With a consumer of our own the library asks nothing about the terminal, which would take native code.
            bar = ProgressBar.builder().setTaskName("replay").setInitialMax(Math.max(1, bytes)).setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200).setMaxRenderedLength(WIDTH)
                    .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH)).build();
        }
    }

    @Override
    public void reached(long bytes, long messages) {
        if (bar != null) {
            bar.stepTo(Math.min(bytes, bar.getMax()));
            bar.setExtraMessage(String.format(Locale.ROOT, " %,d messages", messages));
        }
    }

    private void show(String line) {
        terminal.print("\r" + line);
        terminal.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }
    }
}
