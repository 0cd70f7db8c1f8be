package dev.architect.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.architect.chat.Author;
import dev.architect.chat.Language;

/// Who sits before the browser: a random id that nobody else learns, and a name of the person's choice.
///
/// @param name blank until one is chosen
record You(String id, String name) {

    static final int LONGEST_NAME = 40;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    You {
        name = NOT_SHOWN.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
        name = name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }

    static You unknown() {
        return new You(UUID.randomUUID().toString().replace("-", ""), "");
    }

    /// Reads the cookie's value; whatever is not one of ours is somebody unknown.
    static You of(String cookie) {
        String[] parts = cookie.split("\\.", 2);
        if (parts.length < 2 || !ID.matcher(parts[0]).matches()) {
            return unknown();
        }
        try {
            return new You(parts[0], new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new You(parts[0], "");
        }
    }

    String cookie() {
        return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    You named(String newName) {
        return new You(id, newName);
    }

    /// The id that others may see: it does not tell the cookie.
    String publicId() {
        return UUID.nameUUIDFromBytes(("author " + id).getBytes(StandardCharsets.UTF_8)).toString();
    }

    String shownName(Language language) {
        String guest = switch (language) {
            case ENGLISH -> "Guest ";
            case PORTUGUESE -> "Visitante ";
        };
        return name.isBlank() ? guest + publicId().substring(0, 4).toUpperCase(language.locale()) : name;
    }

    Author author(Language language) {
        return new Author(publicId(), shownName(language));
    }

    /// The channel of the direct messages between this person and the bot.
    String directChannel() {
        return Channels.direct(publicId());
    }
}
