package dev.architect.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.architect.chat.Choice;
import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.page.PageStore.Replies;
import dev.architect.web.Webjar;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/// Draws the page and its pieces from what is stored.
@ApplicationScoped
class Drawing {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int PREVIEW = 20_000;
    private static final int TINTS = 8;
    private static final Map<String, String> TINT_OF_COLOR = Map.ofEntries(
            Map.entry("red", "red"), Map.entry("crimson", "red"), Map.entry("orange", "orange"),
            Map.entry("yellow", "yellow"), Map.entry("gold", "yellow"), Map.entry("green", "green"), Map.entry("lime", "green"),
            Map.entry("teal", "teal"), Map.entry("cyan", "teal"), Map.entry("blue", "blue"), Map.entry("navy", "blue"),
            Map.entry("indigo", "indigo"), Map.entry("purple", "purple"), Map.entry("violet", "purple"),
            Map.entry("pink", "pink"), Map.entry("magenta", "pink"), Map.entry("gray", "gray"), Map.entry("grey", "gray"));

    private final PageStore store;
    private final PageConfig config;
    private final Channels channels;
    private final InstantSource clock;
    private final String version;

    Drawing(PageStore store, PageConfig config, Channels channels, InstantSource clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.store = store;
        this.config = config;
        this.channels = channels;
        this.clock = clock;
        this.version = version;
    }

    String page(Visit visit, String channel, Optional<Long> thread) {
        PageWords words = visit.words();
        boolean direct = Channels.isDirect(channel);
        long seen = store.lastId();
        String bot = config.botNames().getFirst();
        String mention = direct ? "" : "@" + bot + " ";
        var examples = Stream.of(words.exampleLogin(), words.exampleSplit(), words.exampleTalk()).map(it -> mention + it)
                .toList();
        var places = channels.all().stream().map(it -> new PlaceView(it, Hrefs.channel(it), it.equals(channel))).toList();
        return html(visit, Templates.page(new PageView(visit.language(), version,
                Webjar.path("htmx.org", "dist/htmx.min.js"), channel, title(channel),
                direct ? words.direct() : words.room(), direct ? words.welcomeDirect() : words.welcomeText(bot),
                direct ? "" : words.welcomeOffers(bot), examples,
                places,
                new PlaceView(bot, Hrefs.channel(visit.you().directChannel()), direct), visit.you().name(),
                visit.you().shownName(visit.language()), roots(visit, channel, 0),
                thread.map(root -> threadView(visit, channel, root)),
                new ComposerView("composer", channel, 0, words.messageTo(title(channel)), config.messageLimit()),
                seen)));
    }

    String thread(Visit visit, String channel, long root) {
        return html(visit, Templates.thread(threadView(visit, channel, root)));
    }

    /// @param thread the open thread, or 0
    String updates(Visit visit, String channel, long after, long thread) {
        // What is stored while the rest is read comes with the next updates too: the browser skips what it has.
        String viewer = visit.you().publicId();
        long seen = Math.max(after, store.lastId(viewer, channel));
        var roots = roots(visit, channel, after);
        var fresh = roots.stream().map(it -> it.entry().id()).collect(Collectors.toSet());
        Below below = below(visit, channel, firstShown(channel));
        var replies = below.replies();
        var footers = new TreeSet<>(below.working().keySet());
        replies.values().stream().filter(it -> it.lastId() > after).map(Replies::root).forEach(footers::add);
        footers.removeAll(fresh);
        var ofThread = thread == 0 ? List.<Entry> of() : store.thread(viewer, channel, thread, after, config.shown());
        var changed = thread == 0 ? List.<Entry> of() : store.changedPosts(viewer, channel, thread, after);
        var posts = ofThread.stream().filter(it -> it.id() <= seen && !it.authorId().equals(viewer) && !isOffer(it))
                .map(it -> visit.words().newPost(it.authorName()));
        var offers = below.offers().values().stream().flatMap(List::stream).filter(it -> it.id() > after && it.id() <= seen)
                .map(it -> it.onlyFor().isPresent() ? visit.words().newWhisper(it.authorName())
                        : visit.words().newOffer(it.authorName()));
        String announcement = Stream.concat(posts, offers).distinct().collect(Collectors.joining(". "));
        return html(visit, Templates.updates(new UpdatesView(seen, roots,
                footers.stream().map(it -> footer(visit, channel, it, below)).toList(), thread,
                ofThread.stream().map(it -> entry(visit, it, "r")).toList(),
                changed.stream().map(it -> entry(visit, it, "r")).toList(), below.working().getOrDefault(thread, ""),
                announcement)));
    }

    private static boolean isOffer(Entry entry) {
        return entry.content() instanceof Content.Offered;
    }

    private long firstShown(String channel) {
        var roots = store.roots(channel, 0, config.shown());
        return roots.isEmpty() ? 0 : roots.getFirst().id();
    }

    private List<RootView> roots(Visit visit, String channel, long after) {
        var entries = store.roots(channel, after, config.shown());
        if (entries.isEmpty()) {
            return List.of();
        }
        Below below = below(visit, channel, entries.getFirst().id());
        return entries.stream().map(it -> new RootView(entry(visit, it, "m"), footer(visit, channel, it.id(), below))).toList();
    }

    private Below below(Visit visit, String channel, long fromRoot) {
        String viewer = visit.you().publicId();
        return new Below(store.replies(viewer, channel, fromRoot), working(channel),
                store.offers(viewer, channel, fromRoot).stream().collect(Collectors.groupingBy(Entry::root)));
    }

    /// What stands below the messages that open threads, by these.
    private record Below(Map<Long, Replies> replies, Map<Long, String> working, Map<Long, List<Entry>> offers) {
    }

    /// Who works on which thread; a blank name where the status is too old to be true.
    private Map<Long, String> working(String channel) {
        Instant oldest = clock.instant().minus(config.statusFor());
        var found = new HashMap<Long, String>();
        store.statuses().stream().filter(it -> it.channel().equals(channel))
                .forEach(it -> found.put(it.root(), it.shownAt().isBefore(oldest) ? "" : it.name()));
        return found;
    }

    private ThreadView threadView(Visit visit, String channel, long root) {
        PageWords words = visit.words();
        return new ThreadView(root, title(channel), Hrefs.channel(channel),
                store.thread(visit.you().publicId(), channel, root, 0, config.shown()).stream().map(it -> entry(visit, it, "r"))
                        .toList(),
                working(channel).getOrDefault(root, ""),
                new ComposerView("thread-composer", channel, root, words.replyLabel(), config.messageLimit()));
    }

    private static FooterView footer(Visit visit, String channel, long root, Below below) {
        Replies replies = below.replies().getOrDefault(root, Replies.NONE);
        return new FooterView(root, replies.count(), iso(replies.lastAt()), CLOCK.format(replies.lastAt()),
                below.working().getOrDefault(root, ""), Hrefs.thread(channel, root), Hrefs.threadFragment(channel, root),
                below.offers().getOrDefault(root, List.of()).stream().map(it -> offer(visit, it, "o", true)).toList());
    }

    private static OfferView offer(Visit visit, Entry entry, String prefix, boolean outside) {
        var offered = (Content.Offered) entry.content();
        Language language = Buttons.language(entry);
        boolean leadsToDirect = offered.chosen().filter(it -> it == Choice.ONLY_ME).isPresent() && entry.onlyFor().isPresent();
        return new OfferView(prefix + entry.id(), entry.id(), entry.root(), entry.authorName(), "tint-" + tint(entry),
                initials(entry.authorName()), outside, entry.onlyFor().isPresent(), offered.chosen().isPresent(),
                entry.language(), new RawString(new Markdown(visit.words().copy()).ofModel(offered.markdown())),
                offered.choices().stream().map(it -> new ChoiceView(it.id(), it.label(language), it == Choice.DESIGN)).toList(),
                leadsToDirect ? Hrefs.channel(visit.you().directChannel()) : "");
    }

    private static FormView form(Visit visit, Entry entry, Content.Asked asked, String element) {
        Form form = asked.form();
        List<FormView.Field> fields = new ArrayList<>();
        List<FormView.Button> buttons = new ArrayList<>();
        if (!asked.isSettled()) {
            form.fields().forEach(it -> fields.add(new FormView.Field(element + "-field" + fields.size(), it.label(),
                    it.options())));
            form.buttons().forEach(it -> buttons.add(new FormView.Button(buttons.size(), it.label(), it.isMain())));
        }
        return new FormView(element, entry.id(), entry.root(), entry.language(),
                new RawString(new Markdown(visit.words().copy()).ofModel(form.markdown())), fields, buttons,
                Form.LONGEST_VALUE);
    }

    private EntryView entry(Visit visit, Entry entry, String prefix) {
        return new EntryView(prefix + entry.id(), entry.id(), entry.authorName(), initials(entry.authorName()),
                "tint-" + tint(entry), entry.fromPersona(), entry.authorId().equals(visit.you().publicId()), entry.language(),
                iso(entry.saidAt()), CLOCK.format(entry.saidAt()), new RawString(body(visit, entry, prefix)));
    }

    private static String body(Visit visit, Entry entry, String prefix) {
        return switch (entry.content()) {
            case Content.Text it when entry.fromPersona() -> new Markdown(visit.words().copy()).ofModel(it.markdown());
            case Content.Text it -> new Markdown(visit.words().copy()).ofPeople(it.markdown());
            case Content.Picture it -> html(visit, Templates.picture(new PictureView(it.title(), it.altText(),
                    Hrefs.file(entry.id(), fileName(it.title()) + ".png"), onScreen(it.width()), onScreen(it.height()),
                    it.source())));
            case Content.Document it -> html(visit, Templates.document(new DocumentView(it.name(), size(visit, it.text()),
                    Hrefs.file(entry.id(), fileName(it.name())), shortened(it.text()), it.text().length() > PREVIEW)));
            case Content.Asked it -> html(visit, Templates.form(form(visit, entry, it, prefix + entry.id() + "-form")));
            case Content.Offered _ -> html(visit, Templates.offer(offer(visit, entry, "t", false)));
        };
    }

    private static String html(Visit visit, TemplateInstance template) {
        return template.setLocale(visit.tag()).render();
    }

    /// A picture has twice as many pixels as it takes on screen.
    private static int onScreen(int pixels) {
        return Math.max(1, pixels / 2);
    }

    private static String shortened(String text) {
        return text.length() <= PREVIEW ? text : Words.clean(text.substring(0, PREVIEW));
    }

    private static String size(Visit visit, String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return bytes < 1024 ? bytes + " B" : String.format(visit.language().locale(), "%.1f KB", bytes / 1024.0);
    }

    static String fileName(String title) {
        String name = NOT_IN_FILE_NAMES.matcher(title).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() ? "file" : name;
    }

    private String title(String channel) {
        return Channels.isDirect(channel) ? config.botNames().getFirst() : "#" + channel;
    }

    private static String tint(Entry entry) {
        String named = TINT_OF_COLOR.get(entry.color().strip().toLowerCase(Locale.ROOT));
        return named != null ? named : String.valueOf(Math.floorMod(entry.authorId().hashCode(), TINTS));
    }

    private static String initials(String name) {
        var words = Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter(it -> !it.isEmpty()).toList();
        if (words.isEmpty()) {
            return "?";
        }
        String first = firstLetter(words.getFirst());
        return (words.size() == 1 ? first : first + firstLetter(words.getLast())).toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
