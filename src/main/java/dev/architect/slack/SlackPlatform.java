package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.assistant.threads.AssistantThreadsSetStatusRequest;
import com.slack.api.methods.request.conversations.ConversationsOpenRequest;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.MarkdownBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Offer;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.PlatformException;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.slack.FileUpload.NewFile;
import dev.architect.slack.ThreadPoster.Place;
import dev.architect.slack.ThreadPoster.Words;

/// Slack as a place where the bot talks.
@ApplicationScoped
class SlackPlatform implements ChatPlatform {

    static final String NAME = "slack";

    private static final Logger LOG = Logger.getLogger(SlackPlatform.class);
    // All markdown blocks of a message hold 12,000 characters together; making text harmless lengthens it a little.
    private static final int POST_LIMIT = 9_000;
    private static final int LONGEST_FALLBACK = 4_000;
    private static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_FILE_NAME = 100;
    private static final Set<String> BLOCK_REFUSED = Set.of("invalid_blocks", "invalid_blocks_format",
            "msg_blocks_too_long", "msg_too_long");
    private static final String NOT_READY = "invalid_blocks";
    private static final Duration BEFORE_SHOWING_AGAIN = Duration.ofSeconds(1);

    private final SlackApi api;
    private final ThreadPoster poster;
    private final FileUpload upload;
    private final ThreadHistory history;
    private final Pause pause;
    private final int showAttempts;

    SlackPlatform(SlackApi api, ThreadPoster poster, FileUpload upload, ThreadHistory history, Pause pause,
            SlackSettings settings) {
        this.api = api;
        this.poster = poster;
        this.upload = upload;
        this.history = history;
        this.pause = pause;
        this.showAttempts = Math.max(1, settings.files().showAttempts());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int postLimit() {
        return POST_LIMIT;
    }

    @Override
    public boolean canWhisper() {
        return true;
    }

    @Override
    public String offer(ThreadRef thread, Offer offer) {
        var words = new Words(Mrkdwn.of(offer.markdown(), LONGEST_FALLBACK), OfferBlocks.of(offer));
        if (offer.onlyFor().isEmpty()) {
            return poster.post(Place.in(thread), offer.id(), offer.voice(), words).orThrow().text("ts");
        }
        // Shown in a thread that nobody has opened, it would be seen by nobody.
        Place place = thread.isRoot(offer.about()) ? Place.in(thread.channel()) : Place.in(thread);
        return poster.whisper(place, offer.onlyFor().get(), offer.voice(), words).orThrow().text("message_ts");
    }

    @Override
    public ThreadRef announce(ChannelRef channel, Post post) {
        return new ThreadRef(channel, switch (post.part()) {
            case Part.Prose prose -> postProse(Place.in(channel), post, prose);
            case Part.Picture picture -> throw new IllegalArgumentException("a picture stands in a thread");
            case Part.File file -> throw new IllegalArgumentException("a file stands in a thread");
            case Part.Pressable _ -> throw new IllegalArgumentException("a form stands in a thread");
        });
    }

    @Override
    public ThreadRef announcePrivately(Author person, ChannelRef from, Post post) {
        SlackAnswer opened = api.call(Methods.CONVERSATIONS_OPEN, "user=%s, team=%s".formatted(person.id(), from.team()),
                RequestFormBuilder.toForm(ConversationsOpenRequest.builder().users(List.of(person.id())).build())).orThrow();
        String channel = new SlackAnswer(opened.method(), opened.where(), opened.body().at("channel"), opened.retryAfter())
                .text("id");
        return announce(new ChannelRef(NAME, from.team(), channel), post);
    }

    @Override
    public boolean showsDiagramSource() {
        return false;
    }

    @Override
    public void showStatus(ThreadRef thread, Voice voice, Language language) {
        try {
            WorkingStatus status = WorkingStatus.in(language);
            api.call(Methods.ASSISTANT_THREADS_SET_STATUS, SlackApi.where(thread.channel()),
                    RequestFormBuilder.toForm(AssistantThreadsSetStatusRequest.builder()
                            .channelId(thread.channel().channel()).threadTs(thread.root())
                            .status(status.status()).loadingMessages(status.loadingMessages()).build()))
                    .orThrow();
        } catch (PlatformException e) {
            LOG.warn(e.getMessage());
        }
    }

    @Override
    public String post(ThreadRef thread, Post post) {
        return switch (post.part()) {
            case Part.Prose prose -> postProse(Place.in(thread), post, prose);
            case Part.Picture picture -> postPicture(thread, post, picture);
            case Part.File file -> postFile(thread, post, file);
            case Part.Pressable pressable -> postForm(thread, post, pressable.form());
        };
    }

    @Override
    public Set<PartId> postedSince(ThreadRef thread, Instant since) {
        return history.postedSince(thread, since);
    }

    @Override
    public Transcript transcript(ThreadRef thread) {
        return history.transcript(thread);
    }

    // A refused block must not cost the answer: then the same words go out as plain text.
    private String postProse(Place place, Post post, Part.Prose prose) {
        String markdown = SafeMarkdown.markdown(prose.markdown());
        List<LayoutBlock> blocks = List.of(MarkdownBlock.builder().text(markdown).build());
        SlackAnswer answer = post(place, post, SafeMarkdown.mrkdwn(markdown, LONGEST_FALLBACK), blocks);
        if (BLOCK_REFUSED.contains(answer.error())) {
            LOG.warnf("%s; posted as plain text", SlackAnswer.failure(answer.method(), answer.error(), answer.where()));
            answer = post(place, post, SafeMarkdown.mrkdwn(markdown, SlackText.MOST_CHARACTERS), List.of());
        }
        return answer.orThrow().text("ts");
    }

    private SlackAnswer post(Place place, Post post, String text, List<LayoutBlock> blocks) {
        return poster.post(place, post.id(), post.voice(), new Words(text, blocks));
    }

    private String postForm(ThreadRef thread, Post post, Form form) {
        return post(Place.in(thread), post, Mrkdwn.of(form.markdown(), LONGEST_FALLBACK), FormBlocks.of(form, post.language()))
                .orThrow().text("ts");
    }

    private String postPicture(ThreadRef thread, Post post, Part.Picture picture) {
        String title = title(picture.title());
        String altText = title(picture.altText().isBlank() ? picture.title() : picture.altText());
        String fileId = upload.hidden(thread, new NewFile(fileName(picture.title()), title, altText, picture.png()));
        List<LayoutBlock> blocks = List.of(ImageBlock.builder().slackFile(SlackFileObject.builder().id(fileId).build())
                .altText(altText).title(PlainTextObject.builder().text(title).build()).build());
        String text = SafeMarkdown.mrkdwn(title, LONGEST_FALLBACK);
        SlackAnswer answer = post(Place.in(thread), post, text, blocks);
        for (int attempt = 1; attempt < showAttempts && answer.error().equals(NOT_READY); attempt++) {
            pause.of(BEFORE_SHOWING_AGAIN.multipliedBy(1L << Math.min(attempt - 1, 5)));
            answer = post(Place.in(thread), post, text, blocks);
        }
        return answer.orThrow().text("ts");
    }

    private String postFile(ThreadRef thread, Post post, Part.File file) {
        String name = SlackText.cut(SafeMarkdown.words(file.name()).replaceAll("[\\p{Cntrl}/\\\\]", "-"), LONGEST_FILE_NAME);
        return upload.shared(thread,
                new NewFile(name, name, PartMark.altText(name, post.id()), file.content().getBytes(UTF_8)));
    }

    private static String title(String words) {
        String title = SlackText.cut(SafeMarkdown.words(words).strip(), LONGEST_TITLE);
        return title.isEmpty() ? "Diagram" : title;
    }

    private static String fileName(String title) {
        String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (slug.isEmpty() ? "diagram" : SlackText.cut(slug, LONGEST_FILE_NAME)) + ".png";
    }
}
