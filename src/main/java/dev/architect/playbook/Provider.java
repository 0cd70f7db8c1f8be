package dev.architect.playbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.architect.playbook.Text.Token;

/// Who people log in with.
///
/// @param id for paths and configuration: `google`
/// @param name for people: `Google`
/// @param issuer whose tokens are accepted; for a provider we do not know, and for self-hosted ones, an example
/// @param authorize where the browser is sent
/// @param token where the code is redeemed
/// @param notes what is special about it, by language tag
record Provider(String id, String name, List<Phrase> phrases, String issuer, String authorize, String token,
        Map<String, String> notes) {

    private static final Set<String> LOGIN = Set.of("login", "logins", "log-in", "signin", "sign-in", "sso", "oauth", "oauth2",
            "oidc", "signup", "sign-up", "openid");
    private static final Set<String> LOGGING_IN = Set.of("login", "in", "signin", "sign-in", "up", "signup", "sso", "oauth",
            "oauth2", "oidc", "authenticate", "authentication", "entrar", "logar", "autenticar", "autenticacao", "conectar",
            "acessar", "acesso", "logarem", "entrarem");
    private static final Set<String> WITH = Set.of("with", "using", "via", "through", "com", "usando", "pelo", "pela");
    private static final Set<String> NO_PROVIDER = Set.of("social", "third-party", "single", "corporate", "passwordless",
            "password", "email", "e-mail", "senha", "user", "users", "usuario", "usuarios", "conta", "contas", "account",
            "accounts", "company", "secure", "mobile", "new", "oauth", "oauth2", "token", "tokens", "jwt", "admin", "customer",
            "credentials", "code", "their", "phone", "telefone", "redes", "provider", "provedor", "external", "pkce", "rede",
            "terceiros", "seguranca", "use", "using", "integrate", "support", "about", "is", "2fa", "mfa", "biometrics",
            "both", "magic", "link", "sms", "otp", "whatsapp", "saml", "qr", "face", "cpf", "pin", "username", "corporativo",
            "corporativa");

    static List<Provider> read(Map<String, Object> file, String source) {
        var providers = new ArrayList<Provider>();
        for (var entry : file.entrySet()) {
            if (!(entry.getValue() instanceof Map<?, ?> fields) || !(fields.get("phrases") instanceof List<?> words)) {
                throw new BadPlaybookException(source, 1,
                        "give the provider '" + entry.getKey() + "' its 'name' and 'phrases'");
            }
            var notes = new LinkedHashMap<String, String>();
            if (fields.get("notes") instanceof Map<?, ?> byLanguage) {
                byLanguage.forEach((language, note) -> notes.put(String.valueOf(language), String.valueOf(note).strip()));
            }
            for (String field : List.of("name", "issuer", "authorize", "token")) {
                if (!(fields.get(field) instanceof String)) {
                    throw new BadPlaybookException(source, 1, "give the provider '" + entry.getKey() + "' its '" + field + "'");
                }
            }
            providers.add(new Provider(entry.getKey(), (String) fields.get("name"),
                    words.stream().map(word -> Phrase.of(String.valueOf(word), 1)).toList(), (String) fields.get("issuer"),
                    (String) fields.get("authorize"), (String) fields.get("token"), notes));
        }
        return providers;
    }

    /// Those that a message names, in the order of the file, or one that it names and we do not know.
    static List<Provider> in(String message, List<Provider> known) {
        String normalized = Text.normalized(message);
        var found = known.stream().filter(provider -> provider.phrases().stream().anyMatch(phrase -> phrase.isIn(normalized)))
                .toList();
        return found.isEmpty() ? unknown(Text.tokens(message)) : found;
    }

    private static List<Provider> unknown(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 1 && WITH.contains(tokens.get(at - 1).word()) && LOGGING_IN.contains(tokens.get(at - 2).word())
                    && isName(tokens.get(at))) {
                return List.of(unknown(tokens.get(at)));
            }
            if (at > 0 && LOGIN.contains(tokens.get(at).word()) && isName(tokens.get(at - 1))
                    && Character.isUpperCase(tokens.get(at - 1).raw().charAt(0)) && at > 1 && !tokens.get(at - 2).isMark()) {
                return List.of(unknown(tokens.get(at - 1)));
            }
        }
        return List.of();
    }

    private static boolean isName(Token token) {
        return !token.isMark() && token.word().matches("[a-z][a-z0-9-]{1,30}") && !NO_PROVIDER.contains(token.word())
                && !Lexicon.STOPS.contains(token.word()) && !Lexicon.DETERMINERS.contains(token.word())
                && !Lexicon.GENERIC.contains(token.word()) && !Lexicon.WISHES.contains(token.word());
    }

    private static Provider unknown(Token token) {
        String host = "https://" + token.word() + ".example.com";
        return new Provider(token.word(), Name.capitalized(token.raw().replaceAll("[^\\p{IsLatin}\\p{Nd}-]", "")), List.of(),
                host,
                host + "/oauth2/authorize", host + "/oauth2/token", Map.of());
    }
}
