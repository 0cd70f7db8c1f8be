package dev.architect.page;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Language;
import io.quarkus.qute.RawString;

/// The whole page.
record PageView(Language language, String version, String htmx, String channel, String channelTitle, String topic,
        String welcome, String offers, List<String> examples, List<PlaceView> channels, PlaceView direct, String yourName,
        String shownName, List<RootView> roots, Optional<ThreadView> thread, ComposerView composer, long seen) {

    // Neither eval nor styles in the page, copied ones included: the content security policy allows neither.
    private static final String HTMX = """
            {"allowEval":false,"allowScriptTags":false,"includeIndicatorStyles":false,"selfRequestsOnly":true,\
            "attributesToSettle":["class","width","height"],"historyCacheSize":0,"refreshOnHistoryMiss":true,"defaultSwapStyle":"innerHTML","scrollBehavior":"auto"}""";

    public String lang() {
        return language.locale().toLanguageTag();
    }

    public RawString htmxConfig() {
        return new RawString(HTMX);
    }

    public String href() {
        return Hrefs.channel(channel);
    }

    public boolean english() {
        return language == Language.ENGLISH;
    }

    public boolean portuguese() {
        return language == Language.PORTUGUESE;
    }

    public List<ThreadView> openThreads() {
        return thread.stream().toList();
    }

    public int longestName() {
        return You.LONGEST_NAME;
    }

    public int longestChannel() {
        return Channels.LONGEST_NAME;
    }
}
