package dev.architect.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person wrote, out of the mixture of text, `<at>` tags, HTML tags and entities that Teams sends as `text`.
final class WrittenText {

    private static final Pattern MENTION = Pattern.compile("<at(?:\\s[^<>]*)?>(.{0,200}?)</at>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("<br\\s*/?>|</(?:p|div|li|tr|h[1-6]|pre|blockquote)\\s*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_IN_LINE = Pattern.compile("(?<=[^\\n])(?=<(?:ul|ol|table|pre|blockquote)[\\s>])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_ITEM = Pattern.compile("<li(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    // Only HTML's own: `List<String>` in plain text is what somebody wrote.
    private static final Pattern TAG = Pattern.compile("</?(?:p|div|span|b|strong|i|em|u|s|strike|a|ul|ol|li|h[1-6]|pre|code"
            + "|blockquote|table|thead|tbody|tr|td|th|img|font|hr|attachment|emoji|codeblock|systemEventMessage)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,9});");
    private static final Pattern SPACES_AT_LINE_END = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|$)");
    private static final Pattern MANY_BLANK_LINES = Pattern.compile("\\n{3,}");

    // HTML's names of the characters from U+00A0 to U+00FF, in their order.
    private static final String[] LATIN = ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
            + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
            + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
            + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml").split(" ");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("ndash", "–"),
            Map.entry("mdash", "—"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"), Map.entry("bull", "•"), Map.entry("hellip", "…"), Map.entry("euro", "€"),
            Map.entry("rarr", "→"), Map.entry("larr", "←"), Map.entry("trade", "™"), Map.entry("zwnj", ""),
            Map.entry("zwj", ""));

    private WrittenText() {
    }

    /// @param bot the bot's own id: its mentions are taken out, everybody else's become `@Name`
    static String of(String text, List<Activity.Mention> mentions, String bot) {
        String named = withMentions(text.replace("\r\n", "\n").replace('\r', '\n'), mentions, bot);
        String ended = LINE_END.matcher(named).replaceAll("\n");
        String lines = LIST_ITEM.matcher(BLOCK_IN_LINE.matcher(ended).replaceAll("\n")).replaceAll("- ");
        String decoded = decoded(TAG.matcher(lines).replaceAll("")).replace('\u00A0', ' ');
        return MANY_BLANK_LINES.matcher(SPACES_AT_LINE_END.matcher(decoded).replaceAll("")).replaceAll("\n\n").strip();
    }

    private static String withMentions(String text, List<Activity.Mention> mentions, String bot) {
        var open = new ArrayList<>(mentions);
        return MENTION.matcher(text).replaceAll(tag -> {
            Activity.Mention mention = taken(open, mentions, tag);
            boolean isOfBot = mention != null && mention.mentioned().id().equals(bot);
            return isOfBot ? "" : Matcher.quoteReplacement("@" + tag.group(1));
        });
    }

    // Two people of one name have one tag each, in the order of the entities.
    private static Activity.Mention taken(List<Activity.Mention> open, List<Activity.Mention> all, MatchResult tag) {
        Activity.Mention found = first(open, tag) == null ? first(all, tag) : first(open, tag);
        open.remove(found);
        return found;
    }

    private static Activity.Mention first(List<Activity.Mention> mentions, MatchResult tag) {
        String name = decoded(tag.group(1)).strip();
        return mentions.stream()
                .filter(mention -> mention.text().equals(tag.group()) || name.equals(nameIn(mention)))
                .findFirst().orElse(null);
    }

    private static String nameIn(Activity.Mention mention) {
        Matcher tag = MENTION.matcher(mention.text());
        return decoded(tag.matches() ? tag.group(1) : mention.mentioned().name()).strip();
    }

    private static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (name.startsWith("#")) {
            boolean isHexadecimal = name.toLowerCase(Locale.ROOT).startsWith("#x");
            int code = isHexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return code > 0 && Character.isValidCodePoint(code) && !isSurrogate(code) ? Character.toString(code)
                    : entity.group();
        }
        for (int i = 0; i < LATIN.length; i++) {
            if (LATIN[i].equals(name)) {
                return String.valueOf((char) (0xA0 + i));
            }
        }
        return NAMED.getOrDefault(name, entity.group());
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
