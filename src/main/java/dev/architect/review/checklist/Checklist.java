package dev.architect.review.checklist;

import java.util.List;
import java.util.stream.Stream;

import dev.architect.review.Check;

/// The quality checklist of the output standard, a check for each of its points. Each decides by evidence in the text: an
/// answer with all headings and platitudes below them fails, one with odd headings and the facts passes.
///
/// The schema border is no point here: what crosses it is taken out before.
public final class Checklist {

    private Checklist() {
    }

    public static List<Check> all() {
        var reading = new SharedReading();
        Stream<Check> points = Stream.of(new Boundaries(), new Contracts(), new Communication(), new Resilience(),
                new Observability(), new Security(), new Performance(), new Testing(), new Deployment(), new TradeOffs())
                .map(point -> new PointCheck(point, reading));
        return Stream.concat(Stream.of(new LeadLines(), new Parts(reading), new AnswerLanguage(reading)),
                Stream.concat(points, Stream.of(new Names(reading)))).toList();
    }
}
