package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.review.contract.Mention.Call;

/// Finds the bodies of the OpenAPI documents of an answer by what is said of an example.
final class OperationTargets {

    private static final Pattern VERSION = Pattern.compile("(?:/(?:api|rest|v\\d{1,3}(?:\\.\\d{1,3})?)){1,3}");

    /// An operation with the validator of its document.
    record Known(Operation operation, List<String> prefixes, ExampleValidator validator) {
    }

    private final List<Known> operations = new ArrayList<>();

    void add(Document document, ExampleValidator validator) {
        OpenApi api = OpenApi.of(document);
        List<String> prefixes = api.root().get("servers").children().stream()
                .map(server -> server.get("url").text().replaceFirst("^[a-z]{1,10}://[^/]{0,300}", ""))
                .filter(path -> path.length() > 1)
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path).toList();
        api.offered().forEach(operation -> operations.add(new Known(operation, prefixes, validator)));
    }

    Optional<Known> operation(Call call) {
        return operations.stream().filter(known -> known.operation().method().equals(call.method()))
                .filter(known -> isPath(known, call.path())).findFirst();
    }

    private static boolean isPath(Known known, String called) {
        String template = known.operation().path();
        return fits(template, called) || known.prefixes().stream().anyMatch(prefix -> fits(prefix + template, called))
                || fits(VERSION.matcher(template).lookingAt() ? VERSION.matcher(template).replaceFirst("") : template,
                        VERSION.matcher(called).lookingAt() ? VERSION.matcher(called).replaceFirst("") : called);
    }

    private static boolean fits(String template, String called) {
        String[] wanted = template.split("/", -1);
        String[] given = called.split("/", -1);
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            boolean isOpen = wanted[i].startsWith("{") && !given[i].isEmpty();
            if (!isOpen && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    /// @param operation that was named, now or before
    List<Target> targets(Mention mention, Optional<Known> operation) {
        Map<String, Target> found = new LinkedHashMap<>();
        Stream<Known> asked = operation.isPresent() ? operation.stream() : operations.stream();
        asked.forEach(known -> add(mention, known, operation.isPresent(), found));
        if (found.isEmpty() && operation.isPresent() && mention.operation().isEmpty() && mention.status().isPresent()) {
            operations.forEach(known -> add(mention, known, false, found));
        }
        return List.copyOf(found.values());
    }

    private static void add(Mention mention, Known known, boolean isNamed, Map<String, Target> found) {
        boolean isOpen = !mention.isRequest() && !mention.isResponse() && !mention.isError() && mention.status().isEmpty();
        boolean isBoth = mention.isRequest() && (mention.isResponse() || mention.status().isPresent());
        if (isNamed && (mention.isRequest() && mention.status().isEmpty() || isOpen || isBoth)) {
            known.operation().requestBody()
                    .ifPresent(body -> add(body, known.operation().name() + " (request)", known, Direction.REQUEST, found));
        }
        if (!mention.isRequest() || isBoth) {
            Predicate<String> wanted = statuses(mention, known.operation(), isOpen || isBoth);
            known.operation().responses().forEach((status, response) -> {
                if (wanted.test(status)
                        && (isNamed || mention.status().isPresent() || mention.isProblem() && isProblem(response))) {
                    add(response, known.operation().name() + " (" + status + ")", known, Direction.RESPONSE, found);
                }
            });
        }
    }

    private static boolean isProblem(Place response) {
        return response.get("content").has("application/problem+json");
    }

    private static Predicate<String> statuses(Mention mention, Operation operation, boolean isAny) {
        if (mention.status().isPresent()) {
            String status = mention.status().get();
            String range = status.charAt(0) + "XX";
            String given = operation.responses().containsKey(status) ? status
                    : operation.responses().containsKey(range) ? range : status.charAt(0) >= '4' ? "default" : status;
            return given::equals;
        }
        boolean isFailure = mention.isError() || mention.isProblem();
        return isAny || isFailure && mention.isResponse() ? status -> true
                : isFailure ? status -> !status.startsWith("2") : status -> status.startsWith("2") || status.equals("default");
    }

    private static void add(Place body, String name, Known known, Direction direction, Map<String, Target> found) {
        for (Place media : body.get("content").children()) {
            if (media.key().toLowerCase(Locale.ROOT).contains("json") && media.has("schema")) {
                Place schema = media.get("schema").resolved().orElse(media.get("schema"));
                found.putIfAbsent(schema.pointer() + direction, new Target(name, schema, known.validator(), direction));
            }
        }
    }
}
