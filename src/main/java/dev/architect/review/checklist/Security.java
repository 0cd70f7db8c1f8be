package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Quantity.Kind;

/// Security is addressed: how callers prove who they are, what decides on what they may do, limits with numbers, and where
/// secrets live.
final class Security implements Point {

    private static final int MAY_MISS = 2;
    private static final Attribution LIMITS = new Attribution(EnumSet.of(Topic.RATE_LIMIT, Topic.TOKEN, Topic.SECRET,
            Topic.TIMEOUT, Topic.RETRY));
    private static final Words AUTHENTICATION = Words.of(
            "authenticat*, autentic*, login*, log in, logs in, sign in, signs in, prove themselves, who it is, quem e, authn, auth");
    private static final Words MECHANISM = Words
            .of("""
                    oauth, oauth2, oidc, openid*, jwt, jwts, bearer, saml, session cookie*, cookie* de sessao, passkey*, webauthn, web authn, cognito, keycloak, auth0,
                    okta, firebase auth*, supabase auth, magic link*, pkce, spiffe, entra id,
                    introspection, token exchange, kerberos, ldap""");
    private static final Words MECHANISM_OF_AUTHENTICATION = Words
            .of("""
                    mtls, mutual tls, tls mutuo, hmac*, api key*, chave* de api, chave* da api, cookie*, signed, assinad*, assinatura, signature*, certificate*,
                    certificado*, basic auth*, client credential*, workload identity, access token*, id token*, password*, senha*, token*, second factor, mfa, ticket, tickets, otp, totp, one time code*, codigo de uso unico""");
    private static final Words AUTHORIZATION = Words
            .of("""
                    authoriz*, authoris*, autoriz*, access control, controle de acesso, authz, may, who can, quem pode, can only, so pode*, allowed, permission*,
                    permiss*, can, cannot, could, pode, podem, sees, seen, visible, ve, veem, enxerga, visivel, read by, lido por, lida por, only the, so o, so a, have the role, has the role, with the role, tem o papel, com o papel, checks, check, checked, verifica*, confere*""");
    private static final Words AUTHORIZATION_BY_NAME = Words.of(
            "authoriz*, authoris*, autoriz*, access control, controle de acesso, authz, permission*, permiss*");
    private static final Words MODEL = Words
            .of("""
                    rbac, abac, rebac, role based, roles, attribute based, scope, scopes, escopo, escopos, opa, openfga, casbin, cedar, acl, acls, papeis, perfis,
                    row level security, rls, access list*, lista* de acesso, baseado em papeis, baseada em papeis, policy engine, claims""");
    private static final Words MODEL_OF_AUTHORIZATION = Words
            .of("""
                    owner*, own, subject must, sub must, titular, tenant*, role, papel, perfil, posse, dono, dona, proprio*, propria*, inquilino*, organization, organizacao, organisation, member*, membro*, admin*, denied by default,
                    belong to, belongs to, pertence*, deny by default, nega por padrao, negado por padrao, matrix, relationship*, group*, grupo*, foreign, alheio*, yours, each object, object level, per object, cada objeto, por objeto, nivel de objeto, seu e, sua e""");
    private static final String EACH = """
            per user, per client, per tenant, per ip, per key, per account, por usuario, por cliente, por tenant, por ip, por chave, por conta, each key, each client, each user,
            each tenant, cada cliente, cada usuario, cada chave, cada tenant, a user, um usuario, per caller, per customer, per device, por aparelho, per session""";
    /// A rate of one caller is a limit, not the load of all.
    static final Words OF_ONE_CALLER = Words.of(EACH);
    private static final Words LIMITS_SOMEBODY = Words.of("limit*, allow*, may, permit*", EACH);
    private static final Pattern SCOPE = Pattern.compile(
            "\\b[a-z][\\w-]{1,40}[.:](?:read|write|admin|manage|purge|delete|create|update|submit|moderate|approve|view|edit|own|all)\\b");
    private static final Words SECRET = Words
            .of("""
                    secret, secrets, segredo*, credential*, credencia*, signing key*, private key*, chave* privada*, chave* de assinatura, password*, senha*, api key*,
                    chave* de api, keys, chaves""");
    private static final Words KEPT = Words
            .of("""
                    vault, cofre*, secret manager, secrets manager, secret store, secrets store, kms, key management, key vault, parameter store, ssm, sealed secret*,
                    external secret*, sops, hsm, rotat*, rotac*, rotacion*, rodizio, renova*, trocad*, troca*, changed every, every 90 days, replaced every, workload identity, short lived, vida curta,
                    encrypted, cifrad*, criptograf*, gerenciador de segredos, environment variable*, injected, injetad*, kubernetes secret*, not copied, never in, hashed, acme, cert manager, renew*, lease*, scanner""");

    @Override
    public String id() {
        return "security";
    }

    @Override
    public OutputPart home() {
        return OutputPart.SECURITY;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        return missing(section).size() <= MAY_MISS;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Statement> statements = evidence.about(home()).filter(Evidence::isMeasured).toList();
        var missing = new ArrayList<Missing>();
        if (statements.stream().noneMatch(statement -> statement.says(MECHANISM)
                || statement.isAbout(AUTHENTICATION) && statement.says(MECHANISM_OF_AUTHENTICATION)
                        && isMoreThanToken(statement))) {
            missing.add(new Missing("no authentication mechanism", "sem mecanismo de autenticação",
                    "Name how callers authenticate, for example OAuth 2.0 with JWT access tokens of 15 minutes, and mTLS between services."));
        }
        if (statements.stream().noneMatch(Security::isAuthorization)) {
            missing.add(new Missing("no authorization model", "sem modelo de autorização",
                    "Say what decides who may do what: roles, scopes or attributes, and where ownership and tenant are checked."));
        }
        if (!hasLimit(evidence)) {
            missing.add(new Missing("no rate limit with a number", "sem limite de taxa com número",
                    "Give the rate limits with numbers, for example 60 requests/min per user and 1,000/min per tenant, and the answer above them."));
        }
        if (statements.stream().noneMatch(statement -> statement.isAbout(SECRET) && statement.says(KEPT))) {
            missing.add(new Missing("not said how secrets are kept", "não diz como os segredos são guardados",
                    "Say where secrets live, for example a secret store, who reads them, and how often they are rotated."));
        }
        if (evidence.isWholeDesign()) {
            new Exposure(evidence).addTo(missing);
        }
        return missing;
    }

    private static boolean isAuthorization(Statement statement) {
        return statement.says(MODEL) || (statement.says(AUTHORIZATION) || statement.isAbout(AUTHORIZATION_BY_NAME))
                && (statement.says(MODEL_OF_AUTHORIZATION) || SCOPE.matcher(statement.raw()).find());
    }

    // "Tokens are checked names no mechanism.
    private static boolean isMoreThanToken(Statement statement) {
        return MECHANISM_OF_AUTHENTICATION.spans(statement.tokens()).stream()
                .anyMatch(span -> !statement.tokens().get(span.start()).text().startsWith("token"));
    }

    /// By its own words, or by the headers of its table.
    private static boolean isLimit(Statement statement) {
        return statement.says(LIMITS_SOMEBODY) || statement.above().stream()
                .anyMatch(
                        above -> (!above.isBroad() || statement.is(Statement.Kind.ROW)) && LIMITS_SOMEBODY.in(above.tokens()));
    }

    private boolean hasLimit(Evidence evidence) {
        return LIMITS.over(evidence.about(home(), OutputPart.API_CONTRACTS, OutputPart.RESILIENCE,
                OutputPart.COMMUNICATION_PATTERNS)).has(Topic.RATE_LIMIT,
                        quantity -> quantity.is(Kind.RATE) || quantity.is(Kind.COUNT) && !quantity.isStatus())
                || evidence.about(home()).anyMatch(statement -> isLimit(statement)
                        && statement.quantities().stream().anyMatch(quantity -> quantity.is(Kind.RATE)));
    }
}
