package dev.architect.page;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

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
import dev.architect.memory.Database.DatabaseException;
import dev.architect.page.PageStore.Writer;
import io.quarkus.logging.Log;

/// The try-it page as a platform: a post is a row that browsers are told of.
@ApplicationScoped
public class PagePlatform implements ChatPlatform {

    static final String NAME = "page";
    static final String TEAM = "page";
    static final String PART_UID = "part:";

    private static final int POST_LIMIT = 20_000;
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,})", Pattern.MULTILINE);

    private final PageStore store;
    private final PageConfig config;
    private final Mentions mentions;
    private final News news;
    private final InstantSource clock;

    PagePlatform(PageStore store, PageConfig config, Mentions mentions, News news, InstantSource clock) {
        this.store = store;
        this.config = config;
        this.mentions = mentions;
        this.news = news;
        this.clock = clock;
    }

    static ChannelRef channel(String name) {
        return new ChannelRef(NAME, TEAM, name);
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
        return reached("offer", thread, () -> {
            Entry root = rootOf(thread);
            var offered = new Content.Offered(Words.clean(offer.markdown()), Long.parseLong(offer.about().ts()),
                    offer.choices(),
                    Optional.empty());
            long id = store.offer(PART_UID + offer.id().value(), root, writer(offer.voice(), offer.language()), offered,
                    offer.onlyFor().map(Author::id), clock.instant());
            news.look();
            return String.valueOf(id);
        });
    }

    @Override
    public ThreadRef announce(ChannelRef channel, Post post) {
        try {
            long id = store.add(PART_UID + post.id().value(), channel.channel(), Optional.empty(),
                    writer(post.voice(), post.language()), content(post.part()), picture(post.part()), clock.instant());
            news.look();
            return new ThreadRef(channel, String.valueOf(id));
        } catch (DatabaseException e) {
            throw new PlatformException.Transient(
                    "The try-it page's announce failed: %s [channel=%s]".formatted(e.getMessage(), channel.channel()), null, e);
        }
    }

    @Override
    public ThreadRef announcePrivately(Author person, ChannelRef from, Post post) {
        return announce(channel(Channels.direct(person.id())), post);
    }

    @Override
    public boolean showsDiagramSource() {
        return true;
    }

    @Override
    public void showStatus(ThreadRef thread, Voice voice, Language language) {
        try {
            store.showStatus(rootOf(thread).id(), thread.channel().channel(), writer(voice, language), clock.instant());
            news.look();
        } catch (DatabaseException | PlatformException e) {
            Log.warnf("The try-it page could not show a status: %s [thread=%s]", e.getMessage(), thread.key());
        }
    }

    @Override
    public String post(ThreadRef thread, Post post) {
        return reached("post", thread, () -> {
            Entry root = rootOf(thread);
            long id = store.add(PART_UID + post.id().value(), root.channel(), Optional.of(root.id()),
                    writer(post.voice(), post.language()), content(post.part()), picture(post.part()), clock.instant());
            store.clearStatus(root.id());
            news.look();
            return String.valueOf(id);
        });
    }

    @Override
    public Set<PartId> postedSince(ThreadRef thread, Instant since) {
        return reached("postedSince", thread, () -> store.uidsInThread(rootOf(thread).id(), since).stream()
                .filter(it -> it.startsWith(PART_UID)).map(it -> new PartId(it.substring(PART_UID.length())))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Transcript transcript(ThreadRef thread) {
        return reached("transcript", thread, () -> {
            Entry root = rootOf(thread);
            return new Transcript(store.said(root.channel(), root.id(), config.shown()).stream().map(this::line).toList());
        });
    }

    private Transcript.Line line(Entry entry) {
        String text = switch (entry.content()) {
            case Content.Text it when entry.fromPersona() -> it.markdown();
            case Content.Text it -> mentions.read(it.markdown(), Channels.isDirect(entry.channel())).text();
            case Content.Picture it -> it.title() + "\n" + fenced("mermaid", it.source());
            case Content.Document it -> it.name() + "\n" + fenced("", it.text());
            case Content.Asked it -> it.form().markdown();
            case Content.Offered it -> it.markdown();
        };
        return new Transcript.Line(String.valueOf(entry.id()), entry.authorName(), entry.fromPersona(), text, entry.saidAt());
    }

    private static String fenced(String language, String text) {
        int longest = FENCE.matcher(text).results().mapToInt(it -> it.group(1).length()).max().orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
    }

    private static byte[] picture(Part part) {
        return part instanceof Part.Picture it ? it.png() : new byte[0];
    }

    private static Content content(Part part) {
        return switch (part) {
            case Part.Prose it -> new Content.Text(Words.clean(it.markdown()));
            case Part.Picture it -> new Content.Picture(Words.clean(it.title()), Words.clean(it.altText()), it.width(),
                    it.height(), Words.clean(it.source()));
            case Part.Pressable it -> new Content.Asked(clean(it.form()), false);
            case Part.File it -> new Content.Document(Words.clean(it.name()), Words.clean(it.mediaType()),
                    Words.clean(it.content()));
        };
    }

    private static Form clean(Form form) {
        return new Form(Words.clean(form.markdown()),
                form.fields().stream().map(it -> new Form.Field(Words.clean(it.label()), clean(it.options()))).toList(),
                form.buttons().stream().map(it -> new Form.Button(Words.clean(it.label()), Words.clean(it.says()),
                        clean(it.fields()), it.isMain())).toList(),
                form.isOnce());
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(Words::clean).toList();
    }

    private static Writer writer(Voice voice, Language language) {
        return new Writer(voice.persona(), voice.displayName(), true, voice.color(), language.locale().toLanguageTag());
    }

    private Entry rootOf(ThreadRef thread) {
        try {
            return store.find(Long.parseLong(thread.root()))
                    .filter(it -> it.isRoot() && it.channel().equals(thread.channel().channel()))
                    .orElseThrow(() -> gone(thread, null));
        } catch (NumberFormatException e) {
            throw gone(thread, e);
        }
    }

    private static PlatformException gone(ThreadRef thread, Exception cause) {
        return new PlatformException.Permanent("The try-it page has no such thread [thread=%s]".formatted(thread.key()), cause);
    }

    private static <T> T reached(String what, ThreadRef thread, Supplier<T> work) {
        try {
            return work.get();
        } catch (DatabaseException e) {
            throw new PlatformException.Transient("The try-it page's %s failed: %s [thread=%s]".formatted(what,
                    e.getMessage(), thread.key()), null, e);
        }
    }
}
