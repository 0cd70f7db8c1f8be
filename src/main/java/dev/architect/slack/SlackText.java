package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message's text as Slack writes it - mentions, channels and links in angle brackets, three characters as
/// entities - and as a person reads it.
/// See <https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages>.
final class SlackText {

    /// Slack's own limit for a message.
    static final int MOST_CHARACTERS = 40_000;

    private static final Pattern BRACKETS = Pattern.compile("<([^<>]+)>");
    private static final Pattern USER = Pattern.compile("<@([^<>|]+)(?:\\|[^<>]*)?>");
    private static final Pattern USER_GROUP = Pattern.compile("<!subteam\\^[^<>]+>");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp);");
    private static final Pattern LEADING_PUNCTUATION = Pattern.compile("^[\\s,:;]+");

    private SlackText() {
    }

    /// The ids of the users who are mentioned, in the order of the text.
    static Set<String> mentionedUsers(String text) {
        Set<String> users = new LinkedHashSet<>();
        USER.matcher(text).results().forEach(mention -> users.add(mention.group(1)));
        return users;
    }

    static boolean mentionsAUserGroup(String text) {
        return USER_GROUP.matcher(text).find();
    }

    /// The text for a reader: without the bot's own mention, other mentions as `@name`, links as `label (url)`,
    /// entities decoded, and nothing in it that a database cannot store.
    static String readable(String text, Optional<String> botUser) {
        String withoutBot = botUser.map(bot -> withoutMention(text, bot)).orElse(text);
        StringBuilder readable = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(withoutBot);
        int from = 0;
        while (brackets.find()) {
            readable.append(decoded(withoutBot.substring(from, brackets.start())));
            readable.append(spelledOut(brackets.group(1)));
            from = brackets.end();
        }
        readable.append(decoded(withoutBot.substring(from)));
        return cut(storable(readable.toString()).strip(), MOST_CHARACTERS);
    }

    /// At most `length` characters, never half of a pair.
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String withoutMention(String text, String bot) {
        String mention = "<@" + Pattern.quote(bot) + "(?:\\|[^<>]*)?>";
        boolean leads = Pattern.compile("^\\s*" + mention).matcher(text).find();
        String without = text.replaceAll(mention + "[ \\t]?", "");
        return leads ? LEADING_PUNCTUATION.matcher(without).replaceFirst("") : without;
    }

    private static String spelledOut(String inBrackets) {
        int bar = inBrackets.indexOf('|');
        String target = decoded(bar < 0 ? inBrackets : inBrackets.substring(0, bar));
        String label = bar < 0 ? "" : decoded(inBrackets.substring(bar + 1));
        if (target.isEmpty()) {
            return label;
        }
        return switch (target.charAt(0)) {
            case '@' -> prefixed("@", label.isBlank() ? target.substring(1) : label);
            case '#' -> prefixed("#", label.isBlank() ? target.substring(1) : label);
            case '!' -> special(target.substring(1), label);
            default -> link(target, label);
        };
    }

    private static String special(String command, String label) {
        if (command.startsWith("date^")) {
            return label;
        }
        int caret = command.indexOf('^');
        return prefixed("@", label.isBlank() ? command.substring(caret + 1) : label);
    }

    private static String link(String url, String label) {
        if (label.isBlank()) {
            return url;
        }
        boolean sameThing = url.equals(label) || url.endsWith("://" + label) || url.equals("mailto:" + label)
                || url.equals("tel:" + label);
        return sameThing ? label : label + " (" + url + ")";
    }

    private static String prefixed(String sign, String name) {
        return name.startsWith(sign) ? name : sign + name;
    }

    /// The text with Slack's three entities as the characters that they stand for.
    static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(SlackText::character);
    }

    private static String character(MatchResult entity) {
        return switch (entity.group(1)) {
            case "lt" -> "<";
            case "gt" -> ">";
            default -> "&";
        };
    }

    // A NUL and half a surrogate pair are legal in JSON, yet PostgreSQL refuses them.
    private static String storable(String text) {
        return new String(text.replace("\0", "").getBytes(UTF_8), UTF_8);
    }
}
