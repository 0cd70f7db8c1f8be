package dev.architect.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dev.architect.chat.Transcript;
import dev.architect.chat.Transcript.Line;

/// What stands above a message in its thread. Of each speaker the first line is kept, since a decision about an
/// overheard message asks who spoke; threads that nobody wrote in for long are forgotten, so that no channel fills the
/// memory. A reply to a forgotten one still names who began it.
final class Threads {

    private static final int MOST_THREADS = 50_000;
    private static final int MOST_SPEAKERS = 20;
    private static final int LONGEST_LINE = 200;

    private final Predicate<String> isBot;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Line>> eldest) {
            return size() > MOST_THREADS;
        }
    };

    /// @param isBot whether a user's id is a bot's: what bots say is no part of a conversation
    Threads(Predicate<String> isBot) {
        this.isBot = isBot;
    }

    Transcript above(Said said) {
        return said.isInAThread() ? new Transcript(known(said)) : Transcript.EMPTY;
    }

    void add(Said said) {
        List<Line> known = known(said);
        boolean isNew = known.size() < MOST_SPEAKERS && known.stream().noneMatch(line -> line.speaker().equals(said.user()));
        if (isNew) {
            known.add(new Line(said.ts(), said.user(), false, Mrkdwn.cut(said.text(), LONGEST_LINE), said.at()));
        }
    }

    private List<Line> known(Said said) {
        return lines.computeIfAbsent(said.thread(), any -> beginning(said));
    }

    private List<Line> beginning(Said said) {
        var beginning = new ArrayList<Line>(2);
        if (said.isInAThread() && !said.parent().isBlank() && !isBot.test(said.parent())) {
            beginning.add(new Line(said.thread(), said.parent(), false, "", said.at()));
        }
        return beginning;
    }
}
