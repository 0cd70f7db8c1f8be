package dev.architect.review.contract;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.review.Severity;

/// An example that may belong to several schemas is held to the one that it is nearest to.
final class TargetChoice {

    private static final int MOST_EACH = 3;
    private static final double HALF = 0.5;

    private TargetChoice() {
    }

    /// The schema may be that of the event with its envelope, or of what the envelope carries.
    static List<Problem> ofEvent(List<Target> targets, Document example, int linesBefore) {
        List<Problem> fewest = null;
        for (String within : List.of("", "/data", "/payload", "/detail")) {
            JsonNode json = example.root().at(within);
            List<Target> alike = json.isObject()
                    ? targets.stream().filter(target -> SchemaKeys.shared(target.schema(), json) >= HALF).toList()
                    : List.of();
            if (!alike.isEmpty()) {
                List<Problem> problems = of(alike, example, within, linesBefore);
                fewest = fewest == null || problems.size() < fewest.size() ? problems : fewest;
            }
        }
        return fewest == null ? List.of() : fewest;
    }

    static List<Problem> of(List<Target> targets, Document example, String within,
            int linesBefore) {
        JsonNode json = example.root().at(within);
        record Judged(Target target, List<Mismatch> mismatches) {
        }
        Judged best = targets.stream().map(target -> new Judged(target, target.mismatches(json)))
                .min(Comparator.comparingInt(judged -> judged.mismatches().size())).orElseThrow();
        String name = Quoted.of(best.target().name());
        return best.mismatches().stream().limit(MOST_EACH)
                .map(mismatch -> new Problem(Severity.ERROR, example.line(within + mismatch.pointer()) + linesBefore,
                        "the example is not what %s says: %s".formatted(name, mismatch.english()),
                        "o exemplo não é o que diz %s: %s".formatted(name, mismatch.portuguese()),
                        "Make the example and the schema of %s agree.".formatted(name)))
                .toList();
    }
}
