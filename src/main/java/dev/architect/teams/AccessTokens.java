package dev.architect.teams;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.architect.chat.PlatformException;

/// The bot's own tokens, by client credentials. One is used until shortly before it expires, and many posts at once
/// ask for one token.
@Singleton
class AccessTokens {

    private static final String PUBLISHED = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token";
    private static final String TENANT_OF_NO_TENANT = "botframework.com";
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Microsoft microsoft;
    private final TeamsSettings settings;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Token current = new Token("", Instant.MIN);

    AccessTokens(Microsoft microsoft, TeamsSettings settings, InstantSource clock) {
        this.microsoft = microsoft;
        this.settings = settings;
        this.clock = clock;
    }

    String current() {
        Token token = current;
        return token.isGoodAt(clock.instant()) ? token.value() : another(token.value());
    }

    /// A token other than the one that was refused.
    String another(String refused) {
        asking.lock();
        try {
            Token token = current;
            if (token.value().equals(refused) || !token.isGoodAt(clock.instant())) {
                current = token = ask();
            }
            return token.value();
        } finally {
            asking.unlock();
        }
    }

    private Token ask() {
        String appId = settings.appId().orElseThrow(() -> missing("TEAMS_APP_ID"));
        String password = settings.appPassword().orElseThrow(() -> missing("TEAMS_APP_PASSWORD"));
        Microsoft.Answer answer;
        try {
            answer = microsoft.token(address(), appId, password, settings.scope());
        } catch (Microsoft.Unreachable e) {
            throw new PlatformException.Transient("Teams token: " + e.getMessage(), null, e);
        }
        if (!answer.isGood()) {
            throw Failures.of("Teams token", answer, clock.instant());
        }
        return token(answer);
    }

    private Token token(Microsoft.Answer answer) {
        try {
            JsonNode json = MAPPER.readTree(answer.body());
            String value = json.path("access_token").asText();
            if (!value.isBlank()) {
                Duration life = Duration.ofSeconds(json.path("expires_in").asLong(3600));
                Duration early = life.dividedBy(2).compareTo(EARLY) < 0 ? life.dividedBy(2) : EARLY;
                return new Token(value, clock.instant().plus(life).minus(early));
            }
        } catch (IOException e) {
            throw new PlatformException.Transient("Teams token: the answer is not JSON", null, null);
        }
        throw new PlatformException.Transient("Teams token: the answer holds no access_token", null, null);
    }

    private URI address() {
        String tenant = settings.tenantId().orElse(List.of()).stream().findFirst().orElse(TENANT_OF_NO_TENANT);
        return URI.create(settings.tokenUrl().orElse(PUBLISHED).replace("{tenant}", tenant.strip()));
    }

    private static PlatformException missing(String setting) {
        return new PlatformException.Permanent("Teams token: " + setting + " is not set", null);
    }

    private record Token(String value, Instant goodUntil) {

        boolean isGoodAt(Instant moment) {
            return moment.isBefore(goodUntil);
        }

        @Override
        public String toString() {
            return "Token until " + goodUntil;
        }
    }
}
