package dev.architect.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.conversations.ConversationsRepliesRequest;

import dev.architect.chat.PartId;
import dev.architect.chat.PlatformException;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.slack.BotIdentity.Bot;

/// Reads threads back with `conversations.replies`. An app without a history scope may not; then nothing is there.
@ApplicationScoped
class ThreadHistory {

    private static final Logger LOG = Logger.getLogger(ThreadHistory.class);
    private static final int PAGE_SIZE = 200;
    private static final int MOST_PAGES = 10;
    // Slack's clock and ours differ; an id that is asked for once too often does no harm.
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final Set<String> SPOKEN = Set.of("", "bot_message", "file_share", "me_message", "thread_broadcast");
    private static final Set<String> NOT_FOR_US = Set.of(SlackAnswer.MISSING_SCOPE, "thread_not_found");

    private final SlackApi api;
    private final BotIdentity identity;
    private final int transcriptLines;

    ThreadHistory(SlackApi api, BotIdentity identity, SlackSettings settings) {
        this.api = api;
        this.identity = identity;
        this.transcriptLines = settings.transcriptLines();
    }

    /// The parts of answers that stand in the thread since a moment.
    Set<PartId> postedSince(ThreadRef thread, Instant since) {
        Optional<Bot> bot = identity.bot();
        Set<PartId> posted = new HashSet<>();
        Page page = page(thread, Optional.of(SlackTime.ts(since.minus(CLOCK_SKEW))), Optional.empty());
        for (int read = 1;; read++) {
            page.messages().stream().filter(message -> isOurs(message, bot))
                    .forEach(message -> PartMark.of(message).ifPresent(posted::add));
            if (page.next().isEmpty() || read == MOST_PAGES) {
                return posted;
            }
            page = page(thread, Optional.empty(), page.next());
        }
    }

    /// The thread's head and its last messages.
    Transcript transcript(ThreadRef thread) {
        Optional<Bot> bot = identity.bot();
        List<Fields> messages = new ArrayList<>();
        Page page = page(thread, Optional.empty(), Optional.empty());
        messages.addAll(page.messages());
        for (int read = 1; page.next().isPresent() && read < MOST_PAGES; read++) {
            page = followingPage(thread, page);
            messages.addAll(page.messages());
        }
        List<Transcript.Line> lines = messages.stream().flatMap(message -> line(message, bot).stream()).toList();
        return new Transcript(bounded(lines));
    }

    private List<Transcript.Line> bounded(List<Transcript.Line> lines) {
        if (lines.size() <= transcriptLines) {
            return lines;
        }
        List<Transcript.Line> bounded = new ArrayList<>(lines.subList(0, Math.min(1, transcriptLines)));
        bounded.addAll(lines.subList(lines.size() - Math.max(0, transcriptLines - 1), lines.size()));
        return bounded;
    }

    // What is there already is worth more than all of it later.
    private Page followingPage(ThreadRef thread, Page page) {
        try {
            return page(thread, Optional.empty(), page.next());
        } catch (PlatformException e) {
            LOG.warnf("%s; the transcript ends before", e.getMessage());
            return Page.NONE;
        }
    }

    private Page page(ThreadRef thread, Optional<String> oldest, Optional<String> cursor) {
        SlackAnswer answer = api.call(Methods.CONVERSATIONS_REPLIES, SlackApi.where(thread.channel()),
                RequestFormBuilder.toForm(ConversationsRepliesRequest.builder().channel(thread.channel().channel())
                        .ts(thread.root()).oldest(oldest.orElse(null)).inclusive(true).limit(PAGE_SIZE)
                        .includeAllMetadata(true).cursor(cursor.orElse(null)).build()));
        if (NOT_FOR_US.contains(answer.error())) {
            LOG.warn(SlackAnswer.failure(answer.method(), answer.error(), answer.where()));
            return Page.NONE;
        }
        answer.orThrow();
        return new Page(answer.body().each("messages"), answer.body().at("response_metadata").text("next_cursor"));
    }

    private static boolean isOurs(Fields message, Optional<Bot> bot) {
        return bot.map(known -> known.wrote(message)).orElseGet(() -> PartMark.of(message).isPresent());
    }

    private static Optional<Transcript.Line> line(Fields message, Optional<Bot> bot) {
        Optional<String> ts = message.text("ts").filter(text -> SlackTime.of(text).isPresent());
        boolean ours = isOurs(message, bot);
        String text = SlackText.readable(message.text("text").orElse(""), bot.map(Bot::userId));
        if (ts.isEmpty() || text.isBlank() || !SPOKEN.contains(message.text("subtype").orElse(""))) {
            return Optional.empty();
        }
        String speaker = (ours ? message.text("username") : Optional.<String> empty())
                .or(() -> message.text("user")).or(() -> message.text("username")).or(() -> message.text("bot_id"))
                .orElse("unknown");
        return Optional
                .of(new Transcript.Line(ts.get(), speaker, ours, ours ? text.replace(SafeMarkdown.WORD_JOINER, "") : text,
                        SlackTime.of(ts.get()).orElseThrow()));
    }

    private record Page(List<Fields> messages, Optional<String> next) {

        static final Page NONE = new Page(List.of(), Optional.empty());
    }
}
