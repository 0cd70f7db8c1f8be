package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Quantity.Kind;

/// It reaches users gradually and can be taken back: steps, health checks, the way back.
final class Deployment implements Point {

    private static final int MAY_MISS = 1;
    private static final Attribution STEPS = new Attribution(EnumSet.of(Topic.CANARY, Topic.STOP, Topic.ROLLBACK, Topic.HEALTH,
            Topic.LOAD_TEST, Topic.ALERT));
    private static final Words CANARY = Words.of("canary, canaries, canario*");
    private static final Words BLUE_GREEN = Words.of("blue green, bluegreen, blue and green, azul verde");
    private static final Words SWITCH = Words
            .of("""
                    switch*, traffic, trafego, router, roteador, load balancer, balanceador, smoke*, fumaca, idle, both environments, dois ambientes, two environments, kept,
                    keep*, stays, fica, mantem, mantid*, vira*, chave, troca, target group*, dns, warm, aquec*""");
    private static final Words ROLLING = Words
            .of("rolling, rolling update*, max surge, maxsurge, max unavailable, maxunavailable, one at a time, um por vez");
    private static final Words REASON = Words
            .of("""
                    because, since, as it, enough, suffic*, so that, simple*, porque, pois, basta, suficiente*, ja que, simples, para que, max surge, max unavailable, one at a time,
                    um por vez, uma por vez, stateless, sem estado""");
    private static final Words SHARE = Words
            .of("traffic, trafego, users, usuari*, requests, requisic*, tenants, pods, replica*, instances, instancia*");
    private static final Words THEN_ALL = Words
            .of("""
                    then all, then everyone, then everybody, then the rest, then every, until all, up to all, finally all, depois tod*, depois tudo, depois o resto, depois as, depois os,
                    entao tod*, entao tudo, ate tod*, por fim tod*, por fim tudo""");
    private static final int SEVERAL = 2;
    private static final double ALL = 100;
    private static final Words STOPS = Words
            .of("stops, stop, stopped, abort*, halt*, cancel*, trigger*, gatilho*, dispara*, interromp*, para sozinh*, para se, para com, para quando, para em, e interrompid*");
    private static final Words SIGNAL = Words
            .of("""
                    error rate*, error ratio*, error budget*, burn rate, success rate*, failure rate*, slo, slos, p90, p95, p99, p999, latency, latencia, 5 xx, 4 xx, taxa de erro*, taxa de sucesso, taxa de falha*,
                    smoke*, fumaca, probe*, sonda*, health check*, readiness, liveness, alert*, alarm*, crash*, restart*, reinicia*, lag, regression*, orcamento de erro*, guardrail*""");
    private static final Words ERRORS = Words.of("error*, erro, erros, failure*, falha*");
    private static final Words PROBE = Words
            .of("liveness, readiness, startup probe*, start up probe, healthz, readyz, livez, actuator, prontidao");
    private static final Words HEALTH = Words.of("health*, saude, sonda*, probe*");
    private static final Pattern HEALTH_PATH = Pattern
            .compile("/(?:[\\w-]{1,30}/){0,4}(?:health|healthz|healthcheck|ready|readyz|live|livez|readiness|liveness)\\b");
    private static final Words BACK = Topic.ROLLBACK.words();
    private static final Words WAY_BACK = Words
            .of("""
                    previous image, previous version, previous revision, previous release, previous tag, last version, last good, old version, older version, versao anterior, imagem anterior,
                    revisao anterior, versao antiga, release anterior, helm, kubectl, argo*, flag, flags, traffic back, trafego, switch*, redeploy*, command, comando, one click,
                    um clique, automatic*, automatica*, by itself, sozinh*, error rate, error ratio, taxa de erro*, p95, p99, burn rate, revert commit, git revert,
                    blue, azul, rollout undo, slo, route*, router, load balancer, previous task, previous deployment, deployment anterior, to the old, para a antiga, old code, codigo antigo""");

    private static final Words CONFIGURATION = Words.of("configuration, configurations, config, settings, configurac*");
    private static final Words BY_HAND = Words
            .of("""
                    by hand on, compiled into, baked into, hard coded, hardcoded, on the running instance*, on the running server*, directly on the server*, on the server itself, over ssh, via ssh,
                    a mao no*, direto no servidor, direto nos servidores, diretamente no servidor, diretamente nos servidores, embutid* na imagem, compilad* na imagem, compilad* no, por ssh, via ssh""");
    private static final Words DENIED = Words
            .of("not, never, none, nothing, instead, nao, nunca, nem, nenhum*, nada, sem, em vez, proibid*, without");

    @Override
    public String id() {
        return "deployment";
    }

    @Override
    public OutputPart home() {
        return OutputPart.DEPLOYMENT;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        return missing(section).size() <= MAY_MISS;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Statement> statements = evidence.about(home()).filter(Evidence::isMeasured).toList();
        Readings readings = STEPS.over(statements.stream());
        var missing = new ArrayList<Missing>();
        if (!isGradual(statements, readings)) {
            missing.add(new Missing("no canary or blue-green with steps", "sem canary ou blue-green com etapas",
                    "Give the rollout in steps, for example canary at 5 % for 15 min, 25 % for 15 min, then all, and what stops it."));
        }
        boolean hasChecks = evidence.about(home(), OutputPart.OBSERVABILITY, OutputPart.RESILIENCE)
                .filter(Evidence::isMeasured).anyMatch(Deployment::isHealthCheck);
        if (!hasChecks) {
            missing.add(new Missing("no health checks", "sem health checks",
                    "Give the health checks: liveness and readiness with their paths and what each looks at."));
        }
        if (statements.stream().noneMatch(statement -> isWayBack(statement, readings))) {
            missing.add(new Missing("no rollback with its trigger or way", "sem rollback com gatilho ou caminho",
                    "Say how to go back and when: the trigger with a number, the command or switch, and how long it takes."));
        } else if (statements.stream().noneMatch(statement -> isTrigger(statement, readings) || isSwitchBack(statement))
                && evidence.tables().stream().noneMatch(Deployment::hasTrigger)) {
            missing.add(new Missing("not said what triggers the rollback", "não diz o que dispara o rollback",
                    "Say with a number what triggers the rollback, for example errors above 2 % for 5 min."));
        }
        if (evidence.within(home()).filter(Evidence::isSaid).anyMatch(Deployment::isConfiguredByHand)) {
            missing.add(new Missing("configuration is changed by hand or built in",
                    "configuração feita à mão ou embutida na imagem",
                    "Keep the configuration of each environment under version control outside the image, and let the pipeline apply it."));
        }
        return missing;
    }

    private static boolean isConfiguredByHand(Statement statement) {
        return statement.isAbout(CONFIGURATION) && statement.says(BY_HAND) && !statement.says(DENIED);
    }

    private static boolean isGradual(List<Statement> statements, Readings readings) {
        boolean hasSteps = readings.quantities(Topic.CANARY).anyMatch(measured -> measured.quantity().is(Kind.PERCENT)
                || measured.quantity().is(Kind.COUNT) && SHARE.in(behind(measured)) && measured.statement().isAbout(CANARY));
        return hasSteps || isByNumber(readings)
                || statements.stream().anyMatch(statement -> statement.isAbout(BLUE_GREEN) && statement.says(SWITCH)
                        || statement.isAbout(ROLLING) && statement.says(REASON) || sharesOfTraffic(statement) >= SEVERAL);
    }

    /// A canary by shops, vans or tenants: how many for how long, or how many first and how many then.
    private static boolean isByNumber(Readings readings) {
        Map<Statement, List<Kind>> kinds = readings.quantities(Topic.CANARY)
                .filter(measured -> measured.statement().isAbout(CANARY))
                .collect(Collectors.groupingBy(Readings.Measured::statement, IdentityHashMap::new,
                        Collectors.mapping(measured -> measured.quantity().kind(), Collectors.toList())));
        return kinds.values().stream().anyMatch(Deployment::areSteps);
    }

    // `2 clinics per 3 days` reads as a rate.
    private static boolean areSteps(List<Kind> kinds) {
        long shares = kinds.stream().filter(kind -> kind == Kind.COUNT || kind == Kind.RATE).count();
        return shares >= SEVERAL || shares > 0 && kinds.contains(Kind.DURATION);
    }

    private static List<Token> behind(Readings.Measured measured) {
        List<Token> tokens = measured.statement().tokens();
        return tokens.subList(measured.quantity().end(), Math.min(tokens.size(), measured.quantity().end() + 3));
    }

    /// `1 %, 10 %, 50 %, 100 % of the traffic` are steps whatever they are called, and so are `two shops, ten, then all`.
    private static long sharesOfTraffic(Statement statement) {
        if (statement.says(Topic.ALERT.words())) {
            return 0;
        }
        List<Quantity> quantities = statement.quantities();
        List<Double> shares = quantities.stream().filter(quantity -> quantity.is(Kind.PERCENT)).map(Quantity::value).toList();
        boolean isOfTraffic = statement.says(SHARE) || !shares.isEmpty() && shares.getLast() == ALL;
        if (statement.says(THEN_ALL)) {
            return quantities.stream().filter(quantity -> quantity.is(Kind.PERCENT) || quantity.is(Kind.COUNT)).count();
        }
        return isOfTraffic ? shares.size() : 0;
    }

    private static boolean isHealthCheck(Statement statement) {
        boolean isPath = HEALTH_PATH.matcher(statement.raw()).find();
        return statement.says(PROBE) || isPath || statement.isAbout(HEALTH) && statement.is(Statement.Kind.CODE);
    }

    private static boolean isWayBack(Statement statement, Readings readings) {
        boolean hasNumber = readings.quantities(Topic.ROLLBACK).anyMatch(measured -> measured.statement() == statement);
        return isAboutGoingBack(statement, readings) && (hasNumber || statement.says(WAY_BACK));
    }

    /// What is seen when it must go back: a share that is passed, a percentile, a signal. "When needed" is none.
    private static boolean isTrigger(Statement statement, Readings readings) {
        boolean isShare = Stream.of(Topic.ROLLBACK, Topic.STOP, Topic.ALERT, Topic.HEALTH).flatMap(readings::quantities)
                .anyMatch(measured -> measured.statement() == statement
                        && (measured.quantity().is(Kind.PERCENT) || measured.quantity().is(Kind.RATE)));
        return (isAboutGoingBack(statement, readings) || statement.says(STOPS)) && (isShare || statement.says(SIGNAL));
    }

    /// A row that says in one column what must hold and in another how it goes back: `errors ≤ 1 % | automatic, in 2 min`.
    private static boolean hasTrigger(Table table) {
        int back = table.column(BACK);
        return back > 0 && table.rows().stream().anyMatch(row -> back < row.size() && !row.get(back).isBlank()
                && row.stream().filter(cell -> cell != row.get(back)).anyMatch(cell -> isSignal(cell.tokens())));
    }

    private static boolean isSignal(List<Token> tokens) {
        return (SIGNAL.in(tokens) || ERRORS.in(tokens)) && Quantities.in(tokens).stream()
                .anyMatch(quantity -> quantity.is(Kind.PERCENT) || quantity.is(Kind.RATE) || quantity.is(Kind.DURATION));
    }

    /// With the old colour still warm, one switch takes it all back at any time.
    private static boolean isSwitchBack(Statement statement) {
        return statement.isAbout(BLUE_GREEN) && BACK.in(statement.tokens()) && statement.says(SWITCH)
                && statement.quantities().stream().anyMatch(quantity -> quantity.is(Kind.DURATION));
    }

    private static boolean isAboutGoingBack(Statement statement, Readings readings) {
        return BACK.in(statement.tokens())
                || readings.statements(Topic.ROLLBACK).anyMatch(other -> other == statement)
                || statement.above().stream().filter(above -> !above.isBroad() || statement.above().getFirst() == above)
                        .anyMatch(above -> BACK.in(above.tokens()) && !CANARY.in(above.tokens()));
    }
}
