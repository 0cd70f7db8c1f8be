package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.source.Figure;

/// Collects where an answer names its services: in its diagrams, in prose, in its contracts.
final class Namings {

    // Prose says "the orders service" and means `order-service`: only what is written like a name counts there.
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\w/.@-])(?:[a-z][a-z0-9]{1,30}(?:[-_][a-z0-9]{1,30}){0,4}[-_](?:service|svc|microservice)|(?:[A-Z][a-z0-9]{1,30}){1,4}(?:Service|Svc|Microservice))(?![\\w-])");
    private static final Pattern IN_CONTRACT = Pattern.compile(
            "(?<![\\w@-])(?:[a-z][a-z0-9]{1,30}(?:[-_][a-z0-9]{1,30}){0,4}[-_](?:service|svc|microservice)|(?:[A-Z][a-z0-9]{1,30}){1,4}(?:Service|Svc)|(?:[A-Z][a-z]{2,30} ){1,3}Service)(?![\\w-])");
    private static final Pattern REMARK = Pattern.compile("[,;(\\[{:–—|/\\n]| - |&lt;|<br");
    private static final int MOST = 2_000;

    private Namings() {
    }

    static List<Naming> drawn(Evidence evidence) {
        var namings = new ArrayList<Naming>();
        for (Drawn drawn : evidence.drawings()) {
            drawn.figures().all().stream().flatMap(figure -> naming(figure, drawn).stream()).forEach(namings::add);
        }
        return namings;
    }

    private static Optional<Naming> naming(Figure figure, Drawn drawn) {
        String label = figure.label().strip();
        String first = REMARK.split(label, 2)[0].replaceAll("[`*_\"']{1,3}(?=\\s|$)|^[`*_\"']{1,3}", "").strip();
        ServiceName name = ServiceName.of(first);
        boolean isSomething = !name.words().isEmpty() && !name.subject().isEmpty() && !Infrastructure.isLayer(name.words());
        boolean isBox = figure.kind() == Figure.Kind.BOX || figure.kind() == Figure.Kind.FRAME;
        if (!isSomething || !isBox || figure.kind() == Figure.Kind.FRAME && !name.hasSuffix()) {
            return Optional.empty();
        }
        boolean isSure = saysService(name);
        boolean mayBe = !Infrastructure.isPlatform(name.words()) && !Infrastructure.isPerson(name.words())
                && name.words().size() <= 2;
        return isSure || mayBe ? Optional.of(new Naming(name, drawn.diagram().title(), Optional.of(drawn), isSure))
                : Optional.empty();
    }

    /// "External payment service" and "Any other service" are none of the design's.
    static boolean saysService(ServiceName name) {
        Set<String> suffix = Set.of("service", "svc", "microservice", "servico");
        boolean hasWord = suffix.contains(name.words().getLast()) || suffix.contains(name.words().getFirst());
        boolean isOfAnother = name.words().stream().skip(1).anyMatch(JOINS::contains)
                && !name.words().getFirst().startsWith("servic");
        return name.hasSuffix() && !isOfAnother && hasWord && name.words().stream().noneMatch(NOT_OURS::contains);
    }

    // `Pipeline of order-service` is something of the service.
    private static final Set<String> JOINS = Set.of("of", "de", "do", "da", "for", "para", "with", "com", "from", "to", "in",
            "em", "and", "e", "or", "ou");
    private static final Set<String> NOT_OURS = Set.of("external", "externo", "externa", "third", "party", "terceiros", "other",
            "outro", "outros", "any",
            "each", "cada", "every", "partner", "parceiro", "legacy", "legado", "upstream", "downstream", "some", "the", "a",
            "consumer", "consumidor", "calling", "target",
            "destination", "new", "novo", "old", "antigo", "cloud", "web", "mail", "another", "domain", "business", "backend",
            "managed", "internal");

    static List<Naming> written(Evidence evidence) {
        Stream<Naming> inText = evidence.statements().stream().filter(statement -> !statement.is(Statement.Kind.CELL))
                .flatMap(statement -> found(WRITTEN, statement.raw(), "text"));
        Stream<Naming> inContracts = evidence.contracts().stream()
                .flatMap(contract -> found(IN_CONTRACT, contract.content(), contract.fileName()));
        Set<String> seen = new HashSet<>();
        return Stream.concat(inText, inContracts).limit(MOST)
                .filter(naming -> seen.add(naming.place() + " " + String.join("", naming.name().words()))).toList();
    }

    private static Stream<Naming> found(Pattern pattern, String text, String place) {
        return pattern.matcher(text).results().map(found -> ServiceName.of(found.group()))
                .filter(name -> !name.subject().isEmpty() && !Infrastructure.isLayer(name.words()) && saysService(name))
                .map(name -> new Naming(name, place, Optional.empty(), true));
    }
}
