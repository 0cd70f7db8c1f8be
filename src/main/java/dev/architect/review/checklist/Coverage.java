package dev.architect.review.checklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.design.Section;
import dev.architect.review.Draft;

/// How much of what was asked for an answer gives: 9 of 10 parts.
public record Coverage(int given, int asked) {

    private static final int WORDS_OF_A_PART = 6;
    private static final int MANY_PARTS = 5;
    private static final List<Point> POINTS = List.of(new Boundaries(), new Contracts(), new Communication(), new Resilience(),
            new Observability(), new Security(), new Deployment(), new TradeOffs());
    private static final Words TECHNOLOGY = Words
            .of("""
                    java, quarkus, spring, kotlin, node, nodejs, node js, typescript, nestjs, nest js, python, fastapi, fast api, django, go, golang, rust, dotnet, net, postgres*, mysql, mongo*, redis, kafka, rabbitmq, sqs, kubernetes,
                    docker, terraform, aws, gcp, azure, supabase, openapi, grpc, graphql, rest, elasticsearch, serverless, ecs, fargate, cloud run, nats, envoy, istio, lambda, s3, php, laravel, ruby, rails, prometheus, grafana""");
    private static final Words REASON = Words.of(
            "because, since, why, reason, as it, enough, so that, porque, pois, por que, motivo, basta, ja que, knows, runs already, conhece, opera");
    private static final Section NOTHING = new Section(Optional.empty(), "", List.of());
    private static final Set<String> DRAWN_ELSEWHERE = Set.of("plantuml", "puml", "dot", "graphviz", "d2", "ascii");

    public static Coverage of(Draft draft) {
        int asked = draft.scope().parts().size();
        return new Coverage(asked - missing(Evidence.of(draft)).size(), asked);
    }

    /// The parts that were asked for and are not there, in the order of the standard.
    static List<OutputPart> missing(Evidence evidence) {
        return evidence.draft().scope().parts().stream().sorted(Comparator.naturalOrder())
                .filter(part -> !isGiven(part, evidence)).toList();
    }

    private static boolean isGiven(OutputPart part, Evidence evidence) {
        return switch (part) {
            case ARCHITECTURE_DIAGRAMS -> isDrawn(evidence);
            case TECHNOLOGY_CHOICES -> isHeaded(part, evidence) || isChosen(evidence);
            case SERVICE_BOUNDARIES, API_CONTRACTS, COMMUNICATION_PATTERNS, RESILIENCE, OBSERVABILITY, SECURITY, DEPLOYMENT,
                    TRADE_OFFS ->
                isHeaded(part, evidence) || isTold(part, evidence);
        };
    }

    /// Whether a technology is chosen with a reason. Where most parts have their headings, what is said in passing in another
    /// part is no choice.
    private static boolean isChosen(Evidence evidence) {
        boolean isByTheBook = isByTheBook(evidence.draft().design());
        return evidence.statements().stream().filter(Evidence::isSaid)
                .filter(statement -> !statement.isLead() && !(isByTheBook && statement.part().isPresent()))
                .anyMatch(statement -> statement.says(TECHNOLOGY) && statement.isAbout(REASON));
    }

    private static boolean isByTheBook(Design design) {
        return design.parts().size() >= MANY_PARTS;
    }

    private static boolean isDrawn(Evidence evidence) {
        return !evidence.drawings().isEmpty()
                || evidence.snippets().stream().anyMatch(snippet -> DRAWN_ELSEWHERE.contains(snippet.language())
                        || snippet.language().isEmpty() && isAsciiDrawing(snippet.content()));
    }

    private static boolean isAsciiDrawing(String content) {
        return content.contains("-->") || content.contains("──") || content.contains("+--") || content.contains("->");
    }

    /// A heading with something below it.
    private static boolean isHeaded(OutputPart part, Evidence evidence) {
        long words = evidence.statements().stream()
                .filter(statement -> statement.isIn(part) && !statement.is(Statement.Kind.HEADING)
                        && !statement.is(Statement.Kind.CELL))
                .mapToLong(Statement::wordCount).sum();
        return words >= WORDS_OF_A_PART || evidence.draft().design().sections().stream()
                .filter(section -> section.part().filter(part::equals).isPresent())
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> !(block instanceof Block.Text));
    }

    /// Whether one section tells it, whatever its heading. Bits of it here and there do not make a part; where most parts
    /// have their headings, a section of another part must tell it as a whole.
    private static boolean isTold(OutputPart part, Evidence evidence) {
        Design design = evidence.draft().design();
        String lead = design.parts().isEmpty() ? design.lead() : "";
        boolean isByTheBook = isByTheBook(design);
        return Stream.concat(design.sections().stream(), design.sections().isEmpty() ? Stream.of(NOTHING) : Stream.empty())
                .anyMatch(section -> {
                    Evidence alone = alone(section, lead, evidence.draft());
                    boolean isOfAnother = isByTheBook && section.part().isPresent();
                    return point(part).anyMatch(point -> isOfAnother ? point.isWhollyToldIn(alone) : point.isToldIn(alone));
                });
    }

    private static Evidence alone(Section section, String lead, Draft draft) {
        var without = new Section(Optional.empty(), section.title(), section.blocks());
        return Evidence.of(new Draft(new Design(lead, List.of(without)), draft.scope(), draft.language()));
    }

    private static Stream<Point> point(OutputPart part) {
        return POINTS.stream().filter(point -> point.home() == part);
    }
}
