package dev.architect.diagram.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.architect.diagram.PictureFormat;

/// A source without its words: what a picture is kept by and what the log names it by.
record Fingerprint(String hash) {

    private static final int SHORT = 12;

    /// @param engines their names in order: another order may draw another picture
    static Fingerprint of(String source, PictureFormat format, String engines) {
        return new Fingerprint(sha256(engines + "\n" + format + "\n" + source));
    }

    /// The beginning of the SHA-256 of a source in UTF-8, as `sha256sum` prints it.
    static String of(String source) {
        return sha256(source).substring(0, SHORT);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
