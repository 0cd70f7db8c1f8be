package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;

/// What a validator reports, as few statements as a person needs. Of alternatives it reports what is wrong with each; here
/// it is what is wrong with the one that was meant, or else that none fits.
final class Mismatches {

    private static final Pattern BRANCH = Pattern.compile("/(anyOf|oneOf)/(\\d{1,4})/");
    private static final Set<String> KIND = Set.of("type", "const", "enum");

    private Mismatches() {
    }

    static List<Mismatch> of(List<Error> errors, JsonNode example) {
        Map<String, List<Error>> choices = new LinkedHashMap<>();
        var mismatches = new ArrayList<Mismatch>();
        Set<String> ofWrongType = new HashSet<>();
        for (Error error : errors) {
            String path = error.getEvaluationPath().toString();
            var branch = BRANCH.matcher(path);
            if (branch.find()) {
                choices.computeIfAbsent(path.substring(0, branch.end(1)), any -> new ArrayList<>()).add(error);
            } else if (!choices.containsKey(path) && !isAnswered(path, errors)
                    && !ofWrongType.contains(error.getInstanceLocation().toString())) {
                Mismatch.of(error, example).ifPresent(mismatches::add);
                if ("type".equals(error.getKeyword())) {
                    ofWrongType.add(error.getInstanceLocation().toString());
                }
            }
        }
        choices.forEach((choice, inside) -> mismatches.addAll(ofChoice(choice, inside, example)));
        return mismatches.stream().distinct().toList();
    }

    /// Whether the errors of the branches say more than that no branch fits.
    private static boolean isAnswered(String path, List<Error> errors) {
        return (path.endsWith("/oneOf") || path.endsWith("/anyOf"))
                && errors.stream().anyMatch(error -> error.getEvaluationPath().toString().startsWith(path + "/"));
    }

    private static List<Mismatch> ofChoice(String choice, List<Error> inside, JsonNode example) {
        Map<String, List<Error>> branches = inside.stream()
                .collect(Collectors.groupingBy(error -> branch(choice, error), LinkedHashMap::new, Collectors.toList()));
        List<List<Error>> meant = branches.values().stream()
                .filter(errors -> errors.stream().noneMatch(error -> KIND.contains(error.getKeyword()))).toList();
        if (meant.size() == 1) {
            return meant.getFirst().stream().map(error -> Mismatch.of(error, example)).flatMap(Optional::stream).toList();
        }
        String at = inside.stream().map(error -> error.getInstanceLocation().toString())
                .min(Comparator.comparingInt(String::length))
                .orElse("");
        return Mismatch.ofChoice(at, example).stream().toList();
    }

    private static String branch(String choice, Error error) {
        String rest = error.getEvaluationPath().toString().substring(choice.length() + 1);
        return rest.substring(0, rest.indexOf('/'));
    }
}
