package dev.architect.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.design.Recorded;

/// What a channel recorded is kept to, or the answer says that it departs from it. Seen for the choices that one can tell by
/// a name: of each kind a design takes one.
final class DepartureCheck implements Check {

    private static final List<List<String>> KINDS = List.of(
            List.of("kafka", "rabbitmq", "sqs", "nats", "pulsar", "pub/sub", "service bus", "kinesis", "redis streams",
                    "activemq"),
            List.of("memcached", "redis", "hazelcast", "valkey"),
            List.of("canary", "blue-green", "canário"),
            List.of("auth0", "keycloak", "cognito", "okta", "supabase auth", "firebase auth"),
            List.of("graphql", "grpc", "rest"),
            List.of("orchestration", "choreography"),
            List.of("orquestração", "coreografia"));
    private static final Pattern ALTERNATIVE = Pattern.compile(
            "instead of|rather than|\\bover\\b|em vez de|no lugar de|ao invés de|·",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "departures";
    }

    @Override
    public List<Finding> check(Draft draft) {
        String text = draft.design().prose().toLowerCase(Locale.ROOT);
        return draft.recorded().stream().filter(adr -> !names(text, "adr " + adr.number())).flatMap(adr -> check(adr, text))
                .toList();
    }

    private Stream<Finding> check(Recorded adr, String text) {
        var findings = new ArrayList<Finding>();
        for (String decision : adr.decisions()) {
            String chosen = ALTERNATIVE.split(decision, 2)[0].toLowerCase(Locale.ROOT);
            for (List<String> kind : KINDS) {
                kind.stream().filter(name -> names(chosen, name)).findFirst()
                        .flatMap(name -> other(kind, name, text).map(other -> finding(adr, name, other)))
                        .ifPresent(findings::add);
            }
        }
        return findings.stream().distinct();
    }

    private static Optional<String> other(List<String> kind, String chosen, String text) {
        return names(text, chosen) ? Optional.empty() : kind.stream().filter(name -> names(text, name)).findFirst();
    }

    private static boolean names(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Recorded adr, String chosen, String other) {
        return new Finding(id(), Severity.WARNING, "10 Trade-offs", 0,
                "%s although ADR %d of this channel chose %s, and the answer does not say why".formatted(other, adr.number(),
                        chosen),
                "%s embora o ADR %d deste canal tenha escolhido %s, e a resposta não diz por quê".formatted(other, adr.number(),
                        chosen),
                "Say under the trade-offs that this departs from ADR %d, and why, or keep to it.".formatted(adr.number()));
    }
}
