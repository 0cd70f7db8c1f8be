package dev.architect.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/// What opens the decisions page: the token, or the proof of it that a signed-in browser carries.
@ApplicationScoped
class ConsoleKey {

    private static final Pattern PROOF = Pattern.compile("([0-9]{1,12})\\.[A-Za-z0-9_-]+");

    private final Optional<String> token;
    private final ConsoleConfig config;
    private final InstantSource clock;

    ConsoleKey(ConsoleConfig config, InstantSource clock) {
        this.token = config.token().map(String::strip).filter(it -> !it.isEmpty());
        this.config = config;
        this.clock = clock;
    }

    boolean isOff() {
        return token.isEmpty() && !config.open();
    }

    /// Whether nobody has to show anything.
    boolean isOpen() {
        return token.isEmpty() && config.open();
    }

    boolean isToken(String given) {
        return token.filter(it -> areEqual(it, given.strip())).isPresent();
    }

    /// A proof for a browser: until when it counts, and a hash of that which only the token makes.
    String proof() {
        long until = clock.instant().plus(config.signedInFor()).getEpochSecond();
        return until + "." + hash(until);
    }

    Proof check(String cookie) {
        var read = PROOF.matcher(cookie);
        if (!read.matches() || token.isEmpty()) {
            return Proof.WRONG;
        }
        long until = Long.parseLong(read.group(1));
        if (!areEqual(until + "." + hash(until), cookie)) {
            return Proof.WRONG;
        }
        return clock.instant().isBefore(Instant.ofEpochSecond(until)) ? Proof.GOOD : Proof.OLD;
    }

    private String hash(long until) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.orElseThrow().getBytes(UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(("signed in to the console until " + until).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    // Of hashes, so that the time tells nothing of the lengths either.
    private static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(sha256(one), sha256(other));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    enum Proof {
        GOOD,
        /// It was good once.
        OLD,
        WRONG
    }
}
