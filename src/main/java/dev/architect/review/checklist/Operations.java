package dev.architect.review.checklist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.architect.design.Block.Contract;

/// The operations that an answer's contracts offer: `placeOrder` of an OpenAPI contract, `Reserve` of a gRPC service.
final class Operations {

    private static final Pattern OPERATION = Pattern
            .compile("\\boperationId[\"']?\\s{0,4}:\\s{0,4}[\"']?(\\w{3,60})|\\brpc\\s{1,4}(\\w{3,60})");
    private static final Pattern WORD = Pattern.compile("\\w{3,60}");

    private final Set<String> names;

    private Operations(Set<String> names) {
        this.names = names;
    }

    static Operations in(Evidence evidence) {
        return new Operations(evidence.contracts().stream().map(Contract::content)
                .flatMap(content -> OPERATION.matcher(content).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT))).collect(Collectors.toSet()));
    }

    Set<String> names() {
        return names;
    }

    /// As it is written there: "reserve" may be any word.
    boolean isNamedIn(Statement statement) {
        return !namedIn(statement.raw()).isEmpty();
    }

    Set<String> namedIn(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).filter(names::contains).collect(Collectors.toSet());
    }
}
