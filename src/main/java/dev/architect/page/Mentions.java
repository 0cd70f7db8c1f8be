package dev.architect.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Addressee;

/// Reads the `@name`s that people write, outside code.
@ApplicationScoped
class Mentions {

    static final Pattern NAME = Pattern
            .compile("(?<![\\p{L}\\p{N}_@.+/-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?)"
                    + "(?![\\p{L}\\p{N}_@/])");

    private static final Pattern CODE_OR_NAME = Pattern.compile("```.*?(?:```|\\z)|`[^`\\n]*`|" + NAME.pattern(),
            Pattern.DOTALL);
    private static final Pattern LEADING = Pattern.compile("\\A[\\s,;:–—-]+(?=[^\\s,;:–—-])");
    // Stands where a mention stood until the blanks around it are put right; people's texts hold no control character.
    private static final String GAP = "\u0001";
    private static final Set<String> WHOLE_ROOM = Set.of("all", "channel", "everyone", "here", "canal", "todos");

    private final Set<String> botNames;
    private final PersonaNames personas;

    Mentions(PageConfig config, PersonaNames personas) {
        this.botNames = config.botNames().stream().map(Mentions::plain).collect(Collectors.toSet());
        this.personas = personas;
    }

    /// @param text without control characters
    Spoken read(String text, boolean inPrivate) {
        var names = CODE_OR_NAME.matcher(text).results().map(it -> it.group(1)).filter(it -> it != null)
                .map(Mentions::plain).collect(Collectors.toSet());
        var ours = personas.all().stream().map(Mentions::plain).collect(Collectors.toSet());
        boolean bot = names.stream().anyMatch(it -> botNames.contains(it) || ours.contains(it));
        boolean somebody = names.stream().anyMatch(it -> !WHOLE_ROOM.contains(it));
        Addressee addressee = inPrivate ? Addressee.BOT_IN_PRIVATE
                : bot ? Addressee.BOT : somebody ? Addressee.SOMEBODY_ELSE : Addressee.EVERYBODY;
        return new Spoken(addressee, withoutBot(text));
    }

    private String withoutBot(String text) {
        String gaps = CODE_OR_NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                isBot(found) ? GAP : found.group()));
        if (!gaps.contains(GAP)) {
            return text.strip();
        }
        String mended = gaps.replaceAll("[ \\t]*" + GAP + "(?=[,.;:!?])", "").replaceAll(GAP + "[ \\t]+", GAP)
                .replace(GAP, "");
        return (gaps.stripLeading().startsWith(GAP) ? LEADING.matcher(mended).replaceFirst("") : mended).strip();
    }

    private boolean isBot(MatchResult found) {
        return found.group(1) != null && botNames.contains(plain(found.group(1)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record Spoken(Addressee addressee, String text) {
    }
}
