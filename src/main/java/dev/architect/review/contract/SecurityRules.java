package dev.architect.review.contract;

import java.util.List;
import java.util.Set;

/// Security schemes say how to authenticate, and what operations ask for is one of them.
final class SecurityRules implements OpenApiRule {

    private static final Set<String> TYPES = Set.of("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS");
    private static final Set<String> FLOWS = Set.of("implicit", "password", "clientCredentials", "authorizationCode",
            "deviceAuthorization");

    @Override
    public void look(OpenApi api, Problems problems) {
        Place schemes = api.component("securitySchemes");
        schemes.children().forEach(scheme -> scheme.resolved().ifPresent(target -> scheme(target, problems)));
        requirements(api.root().get("security"), schemes, problems);
        api.operations().forEach(operation -> requirements(operation.place().get("security"), schemes, problems));
    }

    private static void scheme(Place scheme, Problems problems) {
        String type = scheme.get("type").text();
        if (!TYPES.contains(type)) {
            problems.error(scheme.line(), "the security scheme %s has no valid `type`".formatted(Quoted.of(scheme.key())),
                    "o esquema de segurança %s não tem um `type` válido".formatted(Quoted.of(scheme.key())),
                    "Give it the type http, apiKey, oauth2, openIdConnect or mutualTLS.");
            return;
        }
        List<String> needed = switch (type) {
            case "http" -> List.of("scheme");
            case "apiKey" -> List.of("in", "name");
            case "oauth2" -> List.of("flows");
            case "openIdConnect" -> List.of("openIdConnectUrl");
            default -> List.of();
        };
        needed.stream().filter(key -> !scheme.has(key)).forEach(key -> Shape.missing(scheme, scheme.key(), key, problems));
        scheme.get("flows").children().forEach(flow -> flow(scheme, flow, problems));
    }

    private static void flow(Place scheme, Place flow, Problems problems) {
        if (!FLOWS.contains(flow.key()) && !flow.key().startsWith("x-")) {
            problems.error(flow.line(), "%s is no flow of OAuth 2".formatted(Quoted.of(flow.key())),
                    "%s não é um fluxo do OAuth 2".formatted(Quoted.of(flow.key())),
                    "Use authorizationCode or clientCredentials.");
            return;
        }
        boolean hasPage = Set.of("implicit", "authorizationCode").contains(flow.key());
        List<String> needed = flow.key().equals("implicit") ? List.of("authorizationUrl", "scopes")
                : hasPage ? List.of("authorizationUrl", "tokenUrl", "scopes") : List.of("tokenUrl", "scopes");
        needed.stream().filter(key -> !flow.has(key) && flow.isObject())
                .forEach(key -> Shape.missing(flow, scheme.key() + " " + flow.key(), key, problems));
    }

    private static void requirements(Place security, Place schemes, Problems problems) {
        if (security.exists() && !security.isArray()) {
            problems.error(security.line(), "`security` is no list", "`security` não é uma lista",
                    "Write `security` as a list of requirements.");
            return;
        }
        for (Place requirement : security.children()) {
            for (Place asked : requirement.children()) {
                if (!schemes.has(asked.key())) {
                    problems.error(asked.line(), "the security scheme %s is not defined".formatted(Quoted.of(asked.key())),
                            "o esquema de segurança %s não está definido".formatted(Quoted.of(asked.key())),
                            "Define %s in `components.securitySchemes`.".formatted(Quoted.of(asked.key())));
                } else {
                    scopes(asked, schemes.get(asked.key()), problems);
                }
            }
        }
    }

    private static void scopes(Place asked, Place scheme, Problems problems) {
        if (!asked.isArray()) {
            problems.error(asked.line(), "the scopes of %s are no list".formatted(Quoted.of(asked.key())),
                    "os escopos de %s não são uma lista".formatted(Quoted.of(asked.key())),
                    "Write the scopes as a list; it may be empty.");
            return;
        }
        List<Place> flows = scheme.get("flows").children();
        for (Place scope : asked.children()) {
            boolean isKnown = flows.isEmpty() || flows.stream().anyMatch(flow -> flow.get("scopes").has(scope.text()));
            if (!isKnown) {
                problems.warning(scope.line(),
                        "the scope %s is not defined by %s".formatted(Quoted.of(scope.text()), Quoted.of(asked.key())),
                        "o escopo %s não está definido em %s".formatted(Quoted.of(scope.text()), Quoted.of(asked.key())),
                        "Define the scope %s in the flows of %s.".formatted(Quoted.of(scope.text()), Quoted.of(asked.key())));
            }
        }
    }
}
