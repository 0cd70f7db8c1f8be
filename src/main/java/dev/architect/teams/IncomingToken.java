package dev.architect.teams;

import java.util.List;
import java.util.Optional;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;

/// A token whose signature, issuer, audience and time are good. What it says about the activity is compared here, once
/// the activity can be read.
///
/// @param key the key that signed it
record IncomingToken(JwtClaims claims, JsonWebKey key) {

    /// The key must be endorsed for the activity's channel, and the token must be made for its `serviceUrl`.
    void mustMatch(Activity activity) throws Refused {
        if (serviceUrl().filter(activity.serviceUrl()::equals).isEmpty()) {
            throw Refused.forbidden("the token is for another serviceUrl");
        }
        List<?> endorsements = key.getOtherParameterValue("endorsements", Object.class) instanceof List<?> listed ? listed
                : List.of();
        if (!endorsements.contains(activity.channelId())) {
            throw Refused.forbidden("the token's key is not endorsed for this channelId");
        }
    }

    // The Bot Framework writes `serviceurl`, its documentation `serviceUrl`.
    private Optional<String> serviceUrl() {
        List<String> stated = claims.getClaimsMap().entrySet().stream()
                .filter(claim -> claim.getKey().equalsIgnoreCase("serviceurl"))
                .map(claim -> String.valueOf(claim.getValue()))
                .distinct().toList();
        return stated.size() == 1 ? Optional.of(stated.getFirst()) : Optional.empty();
    }
}
