package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.architect.design.OutputPart;

/// There is a strategy for testing: at least two kinds of tests, each named for something that it shows.
final class Testing implements Point {

    private static final int KINDS = 2;
    private static final Words CONTRACT = Words.of("contract*, contrato*, pact, schema, schemas, esquema*");
    private static final Words CONTRACT_TOOL = Words.of(
            "pact, schemathesis, dredd, specmatic, oasdiff, openapi diff, buf breaking, breaking change*, consumer driven, contract test*, teste* de contrato");

    private enum Kind {
        UNIT("unit test*, unit, unidade, unitari*, teste* unitari*, teste* de unidade"),
        INTEGRATION("integration test*, integration, integracao, teste* de integracao, teste* integrad*, component test*"),
        CONTRACT("contract test*, consumer driven contract*, teste* de contrato, pact"),
        END_TO_END(
                "end to end test*, e2e, end to end, ponta a ponta, teste* e2e, acceptance test*, teste* de aceitacao, acceptance"),
        LOAD("""
                load test*, stress test*, performance test*, soak test*, teste* de carga, teste* de estresse, teste* de desempenho, teste* de performance,
                k6, gatling, jmeter, locust"""),
        CHAOS("chaos*, caos, fault injection, injecao de falha*, game day*, toxiproxy, litmus, failure drill*"),
        SMOKE("smoke test*, teste* de fumaca, smoke, synthetic*, sinteticos"),
        SECURITY("security test*, penetration test*, pentest*, dast, sast, fuzz*, teste* de seguranca, teste* de invasao"),
        PROPERTY(
                "property based*, property test*, mutation test*, teste* de mutacao, teste* de propriedade*, snapshot test*, regression test*, shadow run, shadow traffic");

        private final Words words;

        Kind(String words) {
            this.words = Words.of(words.split("\\R"));
        }
    }

    // In a table or list of tests these words suffice; elsewhere a load may be balanced.
    private static final Map<String, Kind> AT_THE_BEGINNING = Map.of("load", Kind.LOAD, "carga", Kind.LOAD, "contract",
            Kind.CONTRACT,
            "contracts", Kind.CONTRACT, "contrato", Kind.CONTRACT, "stress", Kind.LOAD, "performance", Kind.LOAD, "seguranca",
            Kind.SECURITY,
            "security", Kind.SECURITY);
    private static final Words TOOL = Words
            .of("""
                    playwright, cypress, testcontainers, wiremock, wire mock, postman, newman, junit, jest, pytest, cucumber, karate, schemathesis, dredd, selenium, detox, vitest, localstack, local stack, zap, ghz, buf, mockito,
                    rest assured, hoverfly, toxiproxy, gremlin, chaos mesh""");
    private static final Words TESTS = Words.of(
            "test, tests, testing, tested, teste, testes, testar, testada*, testado*, pact, k6, gatling, chaos, caos, pentest*, fuzz*");
    private static final Words CONFIRMS_NOTHING = Words
            .of("""
                    a, an, the, of, for, to, and, or, in, on, with, by, at, as, we, will, be, is, are, should, must, have, has, that, all, each, every, our, this, it, its,
                    test*, teste*, testing, quality, qualidade, ensure*, garant*, comprehensive, abrangente*, proper*, adequad*, full, complet*, good, boa, bom, thorough*,
                    high, alta, alto, coverage, cobertura, code, codigo, system, sistema, application, aplicacao, everything, tudo, todo*, toda*, as, os, o, e, ou, de, da, do, das, dos,
                    em, na, no, nas, nos, com, para, por, que, sera*, serao, ser, um, uma, automat*, write, written, escrev*, add*, adicion*, run, runs, cover*, cobr*, functionality, functionalities, funcionalidade*, feature*,
                    component*, componente*, service, services, servico, servicos, module*, modulo*, strategy, estrategia, plan, plano, pyramid, piramide, level*, nivel, niveis, such, use*, using, us*, usa*, usamos, where, when, needed, necessari*,
                    appropriate, apropriad*, before, antes, release*, deploy*, production, producao, pipeline, ci, cd, correct*, corret*, work*, funciona*, reliab*, confiab*, best, practice*, pratica*, melhores, robust*, robust*,
                    include*, inclui*, team, equipe, various, diferentes, different, types, kinds, tipos, bugs, early, cedo, valid*, verif*, check*, confere*, confidence, confianca, make, makes, sure, certific*, fully, smooth*, together, juntos, properly,  requirement*, requisito*, contract, contracts, contrato*, stress, behaves, expected, esperado, as, expected, also, tambem, well, bem, done, feitos, planned, planejad*, important, importante*, critical, critic*,
                    performance, desempenho, security, seguranca, integration*, integracao, unit, unidade, end, load, carga, perform*, executad*, realiz*, part, parte, regular*, sufficient*, suficiente*, some, alguns, many, muitos, new, nova*, novo*""");

    @Override
    public String id() {
        return "testing";
    }

    @Override
    public OutputPart home() {
        return OutputPart.DEPLOYMENT;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        Set<Kind> concrete = EnumSet.noneOf(Kind.class);
        evidence.statements().stream().filter(Evidence::isSaid).filter(statement -> statement.isAbout(TESTS))
                .forEach(statement -> read(statement, named, concrete));
        if (concrete.size() >= KINDS) {
            return evidence.isWholeDesign() ? gaps(evidence) : List.of();
        }
        return List.of(named.isEmpty()
                ? new Missing("no testing strategy", "sem estratégia de testes",
                        "Say how it is tested: at least two kinds of tests, each with what it covers, for example unit tests on the pricing rules and contract tests with Pact for each consumer.")
                : new Missing("the tests are named for nothing concrete", "os testes não dizem o que testam",
                        "Say for each kind of test what it covers and with what, for example integration tests against a real broker in containers, a load test at twice the peak."));
    }

    /// What a whole design owes besides: contracts that are tested, and loads with numbers.
    private static List<Missing> gaps(Evidence evidence) {
        var gaps = new ArrayList<Missing>();
        boolean hasContracts = !evidence.contracts().isEmpty();
        if (hasContracts && evidence.statements().stream().noneMatch(
                statement -> statement.isAbout(TESTS) && statement.says(CONTRACT) || statement.says(CONTRACT_TOOL))) {
            gaps.add(new Missing("no contract tests", "sem testes de contrato",
                    "Say how the contracts are tested, for example Pact for each consumer, or a check against breaking changes in the pipeline."));
        }
        new LoadTests(evidence).missing().ifPresent(gaps::add);
        return gaps;
    }

    /// A kind is concrete when the words behind it, up to the next kind or sentence, say something of this design, or a
    /// tool is named in front of it.
    private static void read(Statement statement, Set<Kind> named, Set<Kind> concrete) {
        List<Token> tokens = statement.tokens();
        TreeMap<Integer, Named> kinds = kinds(statement);
        kinds.forEach((at, kind) -> {
            named.add(kind.kind());
            Map.Entry<Integer, Named> before = kinds.lowerEntry(at);
            Integer next = kinds.higherKey(at);
            boolean isByTool = TOOL.in(tokens.subList(before == null ? 0 : before.getValue().end(), at));
            if (isByTool || saysMore(tokens.subList(kind.end(), next == null ? tokens.size() : next))) {
                concrete.add(kind.kind());
            }
        });
    }

    /// @param end behind the words that name it
    private record Named(Kind kind, int end) {
    }

    private static TreeMap<Integer, Named> kinds(Statement statement) {
        List<Token> tokens = statement.tokens();
        var kinds = new TreeMap<Integer, Named>();
        for (int at = 0; at < tokens.size(); at++) {
            Named longest = null;
            for (Kind kind : Kind.values()) {
                Optional<Words.Span> span = kind.words.at(tokens, at);
                if (span.isPresent() && (longest == null || span.get().end() > longest.end())) {
                    longest = new Named(kind, span.get().end());
                }
            }
            if (longest != null) {
                kinds.put(at, longest);
                at = longest.end() - 1;
            }
        }
        if (!tokens.isEmpty() && !kinds.containsKey(0) && !statement.is(Statement.Kind.PROSE)
                && AT_THE_BEGINNING.containsKey(tokens.getFirst().text())) {
            kinds.put(0, new Named(AT_THE_BEGINNING.get(tokens.getFirst().text()), 1));
        }
        return kinds;
    }

    private static boolean saysMore(List<Token> tokens) {
        for (int at = 0; at < tokens.size() && tokens.get(at).kind() != Token.Kind.STOP; at++) {
            Token token = tokens.get(at);
            boolean isWord = token.isNumber() || token.isWord() && token.text().length() > 1;
            if (isWord && CONFIRMS_NOTHING.at(tokens, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
