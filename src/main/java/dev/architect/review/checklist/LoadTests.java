package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Quantity.Kind;

/// A load test shows something when its load has a size, and when that is no less than what the design expects.
final class LoadTests {

    private static final Words LOAD_TEST = Words
            .of("""
                    load test*, stress test*, performance test*, soak test*, teste* de carga, teste* de estresse, teste* de desempenho, teste* de performance, k6, gatling, jmeter, locust""");
    private static final Words TESTS = Words.of("test, tests, testing, teste, testes");
    private static final Words LOAD = Words.of("load, carga, stress, estresse");
    // Sizes without digits.
    private static final Words SIZE = Words
            .of("peak*, pico*, black friday, double, dobro, triple, triplo, times, vezes, recorded, gravad*, busiest, production traffic, trafego de producao, target*, slo*, meta, metas");
    private static final Words EXPECTED = Words.of("peak*, pico*, average, mean, media, medio, busiest");
    private static final Words UNCERTAIN = Words.of(
            "if, se, when, quando, later, depois, once, until, ate que, future, futur*, grow*, cresc*, limit*, limite*, max*, instance, instancia, replica*, allow*");
    private static final Set<String> SCALES = Set.of("thousand", "million", "millions", "milhao", "milhoes");
    private static final int RIGHT_BEHIND = 2;

    private final Evidence evidence;

    LoadTests(Evidence evidence) {
        this.evidence = evidence;
    }

    Optional<Missing> missing() {
        List<Statement> tested = evidence.blocks().stream()
                .filter(block -> Evidence.isSaid(block) && isAboutLoadTest(block)).toList();
        if (tested.isEmpty()) {
            return Optional.empty();
        }
        if (tested.stream().noneMatch(LoadTests::hasSize)) {
            return Optional.of(new Missing("a load test without a load", "teste de carga sem a carga",
                    "Give the load test its load and how long it lasts, for example 300 requests per second for 30 min, and what must hold."));
        }
        return tooSmall(tested);
    }

    private static boolean isAboutLoadTest(Statement block) {
        return block.isAbout(LOAD_TEST) || block.isAbout(TESTS) && !loads(block.tokens()).isEmpty();
    }

    /// Items of a list of tests: "unit …; load …".
    private static List<Integer> loads(List<Token> tokens) {
        var loads = new ArrayList<Integer>();
        for (int at = 0; at < tokens.size(); at++) {
            boolean isFirst = at == 0 || tokens.get(at - 1).is(";") || tokens.get(at - 1).is(":")
                    || tokens.get(at - 1).kind() == Token.Kind.STOP;
            if (LOAD_TEST.at(tokens, at).isPresent() || isFirst && LOAD.at(tokens, at).isPresent()) {
                loads.add(at);
            }
        }
        return loads;
    }

    /// A rate anywhere in its paragraph, any quantity in its clause.
    private static boolean hasSize(Statement block) {
        List<Token> tokens = block.tokens();
        List<Integer> loads = loads(tokens);
        boolean hasRate = block.quantities().stream().anyMatch(quantity -> quantity.is(Kind.RATE) && quantity.value() > 1);
        return hasRate || loads.isEmpty() && (!block.quantities().isEmpty() || block.says(SIZE))
                || loads.stream().map(at -> clause(tokens, at))
                        .anyMatch(clause -> SIZE.in(clause) || !Quantities.in(clause).isEmpty());
    }

    private static List<Token> clause(List<Token> tokens, int at) {
        int start = at;
        while (start > 0 && !isEnd(tokens.get(start - 1))) {
            start--;
        }
        int end = at;
        while (end < tokens.size() && !isEnd(tokens.get(end))) {
            end++;
        }
        return tokens.subList(start, end);
    }

    private static boolean isEnd(Token token) {
        return token.is(";") || token.kind() == Token.Kind.STOP;
    }

    /// How much of what comes in a second.
    private record Rate(String what, double perSecond) {
    }

    private Optional<Missing> tooSmall(List<Statement> tested) {
        List<Rate> loads = tested.stream()
                .flatMap(block -> loads(block.tokens()).stream().map(at -> clause(block.tokens(), at)))
                .flatMap(clause -> rates(clause)).toList();
        Stream<Statement> saying = evidence.statements().stream()
                .filter(statement -> Evidence.isSaid(statement) && !statement.isIn(OutputPart.TRADE_OFFS)
                        && !statement.isIn(OutputPart.SECURITY) && !statement.isIn(OutputPart.DEPLOYMENT)
                        && !isAboutLoadTest(statement));
        List<Rate> expected = saying.filter(statement -> statement.says(EXPECTED))
                .flatMap(
                        statement -> statement.quantities().stream().map(quantity -> clause(statement.tokens(), quantity.at())))
                .filter(clause -> !UNCERTAIN.in(clause)).flatMap(LoadTests::rates).toList();
        boolean isBelow = !loads.isEmpty() && loads.stream()
                .allMatch(load -> expected.stream()
                        .anyMatch(other -> other.what().equals(load.what()) && other.perSecond() > load.perSecond()));
        return isBelow
                ? Optional.of(new Missing("the load test is smaller than the expected load",
                        "o teste de carga é menor que a carga esperada",
                        "Let the load test reach at least the peak that the answer gives."))
                : Optional.empty();
    }

    private static Stream<Rate> rates(List<Token> clause) {
        return Quantities.in(clause).stream().filter(quantity -> quantity.is(Kind.RATE))
                .flatMap(quantity -> rate(clause, quantity).stream());
    }

    /// "300 scans a second": what is counted stands right behind the number.
    private static Optional<Rate> rate(List<Token> clause, Quantity quantity) {
        double seconds = switch (clause.get(quantity.end() - 1).text()) {
            case "s", "sec", "second", "seg", "segundo" -> 1;
            case "m", "min", "minute", "minuto" -> 60;
            case "h", "hour", "hora" -> 3_600;
            case "d", "day", "dia" -> 86_400;
            default -> 0;
        };
        return seconds == 0 ? Optional.empty()
                : clause.subList(quantity.at() + 1, Math.min(quantity.end(), quantity.at() + 1 + RIGHT_BEHIND)).stream()
                        .filter(token -> token.isWord() && token.text().length() > 3 && !SCALES.contains(token.text()))
                        .findFirst()
                        .map(token -> new Rate(Naming.singular(token.text()), quantity.value() / seconds));
    }
}
