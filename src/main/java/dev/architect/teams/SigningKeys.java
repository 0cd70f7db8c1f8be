package dev.architect.teams;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.inject.Singleton;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

import io.quarkus.logging.Log;

/// The keys that the Bot Framework signs with, by `kid`. They are kept for a day. A `kid` can be made up by anybody, so
/// an unknown one makes us look again only now and then.
@Singleton
class SigningKeys {

    private static final URI PUBLISHED = URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

    private final Microsoft microsoft;
    private final TeamsSettings settings;
    private final InstantSource clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Fetched known = new Fetched(List.of(), Instant.MIN);
    private volatile Instant lastTry = Instant.MIN;

    SigningKeys(Microsoft microsoft, TeamsSettings settings, InstantSource clock) {
        this.microsoft = microsoft;
        this.settings = settings;
        this.clock = clock;
    }

    /// @throws Unavailable when the keys cannot be had, so that nothing can be said of any token
    Optional<JsonWebKey> find(String kid) {
        if (isDue(settings.keys().maxAge(), settings.keys().retryInterval())) {
            fetch(settings.keys().maxAge(), settings.keys().retryInterval());
        }
        Optional<JsonWebKey> key = known.find(kid);
        Duration interval = settings.keys().refreshInterval();
        if (key.isEmpty() && isDue(interval, interval)) {
            fetch(interval, interval);
            key = known.find(kid);
        }
        // A day of grace bridges an outage; after it a key that was withdrawn must no longer count.
        if (key.isEmpty() ? known.keys().isEmpty() : isPast(known.at(), settings.keys().maxAge().multipliedBy(2))) {
            throw new Unavailable();
        }
        return key;
    }

    private boolean isDue(Duration age, Duration sinceLastTry) {
        return isPast(known.at(), age) && isPast(lastTry, sinceLastTry);
    }

    private boolean isPast(Instant moment, Duration wait) {
        return moment.equals(Instant.MIN) || !clock.instant().isBefore(moment.plus(wait));
    }

    private void fetch(Duration age, Duration sinceLastTry) {
        fetching.lock();
        try {
            if (!isDue(age, sinceLastTry)) {
                return;
            }
            lastTry = clock.instant();
            known = new Fetched(keys(), clock.instant());
        } catch (JoseException | IllegalArgumentException | Microsoft.Unreachable e) {
            Log.warnf("Teams' signing keys could not be fetched, we will retry: %s [url=%s]", e.getMessage(),
                    metadataUrl());
        } finally {
            fetching.unlock();
        }
    }

    private List<JsonWebKey> keys() throws JoseException {
        var metadata = JsonUtil.parseJson(body(metadataUrl()));
        if (!(metadata.get("jwks_uri") instanceof String address)) {
            throw new JoseException("the metadata names no jwks_uri");
        }
        return new JsonWebKeySet(body(URI.create(address))).getJsonWebKeys();
    }

    private URI metadataUrl() {
        return settings.openidMetadataUrl().orElse(PUBLISHED);
    }

    private String body(URI address) throws JoseException {
        Microsoft.Answer answer = microsoft.document(address);
        if (!answer.isGood()) {
            throw new JoseException("%s answered %d".formatted(address.getHost(), answer.status()));
        }
        return answer.body();
    }

    private record Fetched(List<JsonWebKey> keys, Instant at) {

        Optional<JsonWebKey> find(String kid) {
            return keys.stream().filter(key -> kid.equals(key.getKeyId())).findFirst();
        }
    }

    static final class Unavailable extends RuntimeException {

        Unavailable() {
            super("the Bot Framework's signing keys cannot be had right now");
        }
    }
}
