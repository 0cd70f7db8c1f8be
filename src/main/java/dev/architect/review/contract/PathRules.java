package dev.architect.review.contract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Paths begin with a slash, are different from each other, and their placeholders are parameters.
final class PathRules implements OpenApiRule {

    @Override
    public void look(OpenApi api, Problems problems) {
        Map<String, String> known = new HashMap<>();
        for (Place item : api.root().get("paths").children()) {
            String path = item.key();
            if (path.startsWith("x-")) {
                continue;
            }
            if (!path.startsWith("/")) {
                problems.error(item.line(), "the path %s does not begin with a slash".formatted(Quoted.of(path)),
                        "o caminho %s não começa com barra".formatted(Quoted.of(path)),
                        "Write the path as `/%s`.".formatted(Quoted.plain(path)));
            }
            spelling(item, problems);
            String same = known.putIfAbsent(Operation.PLACEHOLDER.matcher(path).replaceAll("{}"), path);
            if (same != null) {
                problems.error(item.line(), "%s is the same path as %s".formatted(Quoted.of(path), Quoted.of(same)),
                        "%s é o mesmo caminho que %s".formatted(Quoted.of(path), Quoted.of(same)),
                        "Join %s and %s under one path.".formatted(Quoted.of(same), Quoted.of(path)));
            }
        }
        api.offered().forEach(operation -> placeholders(operation, problems));
    }

    private static void spelling(Place item, Problems problems) {
        String path = item.key();
        String without = Operation.PLACEHOLDER.matcher(path).replaceAll("");
        boolean isExpress = path.matches("(?:/[^/]{0,100}){0,30}/:\\w{1,60}(?:/.{0,500})?");
        if (without.contains("{") || without.contains("}") || isExpress || path.contains("?")) {
            problems.error(item.line(), "%s is no path template".formatted(Quoted.of(path)),
                    "%s não é um modelo de caminho".formatted(Quoted.of(path)),
                    "Write placeholders as `{name}`, and query parameters as parameters.");
        }
    }

    private static void placeholders(Operation operation, Problems problems) {
        Set<String> used = Operation.PLACEHOLDER.matcher(operation.path()).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> declared = operation.parameters().stream().filter(parameter -> parameter.get("in").text().equals("path"))
                .map(parameter -> parameter.get("name").text()).collect(Collectors.toSet());
        boolean isKnown = operation.place().get("parameters").children().stream().allMatch(one -> one.resolved().isPresent());
        for (String name : used) {
            if (!declared.contains(name) && isKnown) {
                problems.error(operation.place().line(),
                        "%s has no path parameter %s".formatted(Quoted.of(operation.name()), Quoted.of(name)),
                        "%s não declara o parâmetro de caminho %s".formatted(Quoted.of(operation.name()), Quoted.of(name)),
                        "Declare %s with `in: path` and `required: true`.".formatted(Quoted.of(name)));
            }
        }
        for (String name : declared) {
            if (!used.contains(name)) {
                problems.error(operation.place().line(),
                        "the path parameter %s is not in %s".formatted(Quoted.of(name), Quoted.of(operation.path())),
                        "o parâmetro de caminho %s não está em %s".formatted(Quoted.of(name), Quoted.of(operation.path())),
                        "Put `{%s}` into the path, or remove the parameter.".formatted(Quoted.plain(name)));
            }
        }
    }
}
