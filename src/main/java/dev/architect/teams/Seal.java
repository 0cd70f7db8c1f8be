package dev.architect.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.ChannelRef;

/// Signs what a button carries: it travels inside the card, and whoever can press can send anything back. Replicas share
/// the app's secret, so each of them knows what another one signed.
@Singleton
class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String LABEL = "buttons of cards in Teams";
    private static final String KEY = "seal";

    private final byte[] key;

    Seal(TeamsSettings settings) {
        this.key = settings.appPassword().map(secret -> hmac(secret.getBytes(UTF_8), LABEL)).orElseGet(Seal::random);
    }

    /// Signs the data of a card's buttons for one channel or chat; an answer in a thread and one beside it are the same
    /// channel's.
    ObjectNode sign(ObjectNode card, ChannelRef channel) {
        for (JsonNode action : card.path("actions")) {
            for (JsonNode carried : action.path("data")) {
                if (carried instanceof ObjectNode ours) {
                    ours.put(KEY, signature(ours, channel));
                }
            }
        }
        return card;
    }

    /// @param ours what a button carries, without what was filled in
    boolean isIntact(JsonNode ours, ChannelRef channel) {
        return MessageDigest.isEqual(signature(ours, channel).getBytes(UTF_8), ours.path(KEY).asText().getBytes(UTF_8));
    }

    private String signature(JsonNode ours, ChannelRef channel) {
        var signed = new StringBuilder();
        write(ours, signed);
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(hmac(key, signed.append(channel.team()).append('/').append(channel.channel()).toString()));
    }

    // Teams may send the fields back in another order.
    private static void write(JsonNode json, StringBuilder to) {
        if (json.isObject()) {
            to.append('{');
            json.properties().stream().filter(field -> !field.getKey().equals(KEY)).sorted(Map.Entry.comparingByKey())
                    .forEach(field -> {
                        to.append(field.getKey().length()).append(':').append(field.getKey());
                        write(field.getValue(), to);
                    });
            to.append('}');
        } else if (json.isArray()) {
            to.append('[');
            json.forEach(element -> write(element, to));
            to.append(']');
        } else {
            to.append(json.getNodeType()).append(json.asText().length()).append(':').append(json.asText());
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
