package dev.architect.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The page's addresses.
final class Hrefs {

    private Hrefs() {
    }

    static String channel(String channel) {
        return "/?channel=" + encoded(channel);
    }

    static String thread(String channel, long root) {
        return channel(channel) + "&thread=" + root;
    }

    static String threadFragment(String channel, long root) {
        return "/page/thread?channel=" + encoded(channel) + "&root=" + root;
    }

    static String file(long id, String name) {
        return "/page/files/" + id + "/" + encoded(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
