package dev.architect.review.contract;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a client asks of every operation: its id, what it answers when all goes well and when not, and who may call it.
final class OperationLint implements OpenApiRule {

    private static final Pattern SUCCESS = Pattern.compile("[23](?:\\d\\d|XX)|101");
    private static final Pattern CLIENT_ERROR = Pattern.compile("4(?:\\d\\d|XX)");
    private static final Pattern SERVER_ERROR = Pattern.compile("5(?:\\d\\d|XX)|default");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z]++");
    private static final Set<String> OF_THE_PLATFORM = Set.of("health", "healthz", "livez", "readyz", "live", "ready",
            "liveness",
            "readiness", "ping", "metrics", "version", "status", "up", "startup");
    private static final Set<String> OPEN = Set.of("login", "logout", "signin", "signup", "sign", "register", "registration",
            "auth",
            "oauth", "oauth2", "oidc", "authorize", "authorization", "token", "tokens", "session", "sessions", "refresh",
            "callback",
            "callbacks", "webhook", "webhooks", "hook", "hooks", "public", "publico", "publica", "jwks", "known", "openid",
            "password",
            "forgot", "reset", "verify", "verification", "confirm", "invite", "docs", "otp", "magic", "saml", "sso",
            "anonymous",
            "anyone", "everybody", "unauthenticated", "entrar", "cadastro", "senha", "autenticacao", "signature", "signed",
            "hmac");

    @Override
    public void look(OpenApi api, Problems problems) {
        tell(api.offered().filter(operation -> operation.place().get("operationId").text().isBlank()), problems,
                "no operationId at ", "falta operationId em ", "Give every operation an operationId of its own.");
        tell(api.offered().filter(lacks(SUCCESS)), problems, "no success response at ", "falta a resposta de sucesso em ",
                "Add the response of success, with its status code.");
        tell(api.offered().filter(lacks(CLIENT_ERROR).and(operation -> !isOfThePlatform(operation))), problems,
                "no 4xx response at ", "falta uma resposta 4xx em ",
                "Add the responses for errors of the client, such as 400, 401 and 404.");
        // Servers fail alike everywhere: a contract that says it once has thought of it.
        if (api.offered().noneMatch(operation -> operation.hasResponse(SERVER_ERROR))) {
            tell(api.offered().filter(lacks(SERVER_ERROR).and(operation -> !isOfThePlatform(operation))), problems,
                    "no 5xx or default response at ", "falta uma resposta 5xx ou default em ",
                    "Add a response for errors of the server, such as 500, 503 or `default`.");
        }
        security(api, problems);
    }

    private static Predicate<Operation> lacks(Pattern status) {
        return operation -> operation.place().get("responses").isObject() && !operation.hasResponse(status);
    }

    private static void security(OpenApi api, Problems problems) {
        Place global = api.root().get("security");
        tell(api.offered().filter(operation -> !operation.place().has("security") && !global.exists())
                .filter(operation -> !isOfThePlatform(operation)), problems,
                "no security at ", "falta a segurança de ", "Name a security scheme for the document or for the operation.");
        tell(api.offered().filter(operation -> isOpen(operation.place().get("security"))
                || !operation.place().has("security") && isOpen(global))
                .filter(operation -> !says(operation, OPEN) && !isOfThePlatform(operation)), problems,
                "everybody may call ", "qualquer um pode chamar ",
                "Name the security scheme of the operation; `security: []` is for logins, health checks and callbacks.");
    }

    /// `/health`, `/q/health/live`, `/v1/healthz`: what is asked by the platform, and answered in one way.
    private static boolean isOfThePlatform(Operation operation) {
        return Stream.of(operation.path().toLowerCase(Locale.ROOT).split("/"))
                .filter(step -> !step.isEmpty() && !step.matches("v\\d{1,3}|api|q|actuator|internal|_.{0,20}")).findFirst()
                .filter(OF_THE_PLATFORM::contains).isPresent();
    }

    private static boolean isOpen(Place security) {
        return security.isArray() && security.children().isEmpty();
    }

    /// By a word of its path, its id, its tags or its texts.
    private static boolean says(Operation operation, Set<String> words) {
        Place place = operation.place();
        String id = place.get("operationId").text().replaceAll("([a-z])([A-Z])", "$1 $2");
        String tags = String.join(" ", place.get("tags").children().stream().map(Place::text).toList());
        String all = String.join(" ",
                List.of(operation.path(), id, tags, place.get("summary").text(), place.get("description").text()));
        return Stream.of(NOT_A_WORD.split(Normalizer.normalize(all, Normalizer.Form.NFD)
                .replaceAll("\\p{M}++", "").toLowerCase(Locale.ROOT))).anyMatch(words::contains);
    }

    private static void tell(Stream<Operation> found, Problems problems, String english, String portuguese, String mend) {
        List<Operation> operations = found.toList();
        if (!operations.isEmpty()) {
            List<String> names = operations.stream().map(Operation::name).toList();
            problems.warning(operations.getFirst().place().line(), english + Quoted.english(names),
                    portuguese + Quoted.portuguese(names), mend);
        }
    }
}
