package dev.architect.teams;

import java.security.Key;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/// The Bot Framework's rules for a request to a bot: a bearer token, signed with RS256 by a published key, issued by
/// the Bot Framework for our app, and valid now. It looks at the header alone; see [IncomingToken] for what it says
/// about the activity.
///
/// Source: "Authentication with the Bot Connector API" on Microsoft Learn.
@Singleton
class TokenCheck {

    private static final Pattern BEARER = Pattern.compile("Bearer +([\\w.~+/=-]+) *", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TOKEN = 16_384;

    private final SigningKeys keys;
    private final TeamsSettings settings;
    private final InstantSource clock;

    TokenCheck(SigningKeys keys, TeamsSettings settings, InstantSource clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param authorization the header, or `null`
    IncomingToken check(String authorization) throws Refused {
        String appId = settings.appId().orElseThrow(() -> Refused.off("Teams is off: TEAMS_APP_ID is not set"));
        if (authorization == null || authorization.length() > LONGEST_TOKEN) {
            throw Refused.forbidden("an Authorization header with a bearer token is missing");
        }
        Matcher bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            throw Refused.forbidden("the Authorization header holds no bearer token");
        }
        try {
            return verified(bearer.group(1), appId);
        } catch (SigningKeys.Unavailable e) {
            throw Refused.notNow(e.getMessage());
        } catch (InvalidJwtException e) {
            throw Refused.forbidden(reason(e));
        }
    }

    private IncomingToken verified(String token, String appId) throws InvalidJwtException {
        var published = new PublishedKey();
        JwtContext context = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKeyResolver(published)
                .setExpectedIssuer(true, settings.issuer())
                .setExpectedAudience(true, appId)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds((int) settings.skew().toSeconds())
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build().process(token);
        JwtClaims claims = context.getJwtClaims();
        return new IncomingToken(claims, published.used);
    }

    private static String reason(InvalidJwtException e) {
        if (e.hasExpired()) {
            return "the token has expired";
        }
        if (e.hasErrorCode(ErrorCodes.NOT_YET_VALID)) {
            return "the token is not valid yet";
        }
        if (e.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || e.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
            return "the token is for another audience";
        }
        if (e.hasErrorCode(ErrorCodes.ISSUER_INVALID) || e.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return "the token is by another issuer";
        }
        if (e.hasErrorCode(ErrorCodes.EXPIRATION_MISSING)) {
            return "the token never expires";
        }
        return e.getCause() instanceof UnresolvableKeyException unresolved ? unresolved.getMessage()
                : "the token's signature is not good";
    }

    /// Finds the published key of one token. The algorithm is looked at first, so that a token which can never be good
    /// does not make us fetch keys.
    private final class PublishedKey implements VerificationKeyResolver {

        private JsonWebKey used;

        @Override
        public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> nesting)
                throws UnresolvableKeyException {
            if (!AlgorithmIdentifiers.RSA_USING_SHA256.equals(token.getAlgorithmHeaderValue())) {
                throw new UnresolvableKeyException("the token is not signed with RS256");
            }
            String kid = token.getKeyIdHeaderValue();
            used = Optional.ofNullable(kid).flatMap(keys::find)
                    .orElseThrow(() -> new UnresolvableKeyException("the token's key is unknown"));
            return used.getKey();
        }
    }
}
