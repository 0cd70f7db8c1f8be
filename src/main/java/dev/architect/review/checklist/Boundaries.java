package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.architect.design.OutputPart;

/// Services are cut along concepts of the business: named, with what each is responsible for and what it owns.
final class Boundaries implements Point {

    private static final int SEVERAL = 2;
    private static final Words HOW_MANY = Words
            .of("""
                    one service, single service, one deployable, one module, module, modulo, modular, monolith, monolito, um servico, um unico, unico servico, um so, uma so, so um, enough, basta, suficiente, split, splitting,
                    separar, separate, microservic*, microsservic*, small team, one team, equipe de, equipe pequena, time pequeno, team of, more services, mais servicos, second service, no other service, alone, sozinho""");
    private static final Words REASON = Words
            .of("""
                    because, since, so that, one team, small team, single team, enough, until, not yet, too early, split later, porque, pois, uma equipe, uma so equipe, equipe pequena, basta, suficiente,
                    ate que, cedo demais, ja que, um so time, time pequeno, so, until load, overhead, keeps it simple, mais simples, simpler""");

    @Override
    public String id() {
        return "boundaries";
    }

    @Override
    public OutputPart home() {
        return OutputPart.SERVICE_BOUNDARIES;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        return Owners.in(section).stream().filter(Owner::isDescribed).count() > 0
                && missing(section).size() <= 1;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Owner> owners = Owners.in(evidence);
        if (owners.isEmpty()) {
            return List.of(new Missing("no services named after what they do for the business",
                    "nenhum serviço com nome do domínio",
                    "Name the services after concepts of the business, not technical layers, and give each its responsibility and the data and operations that it owns."));
        }
        var missing = new ArrayList<Missing>();
        boolean isAlone = owners.size() < SEVERAL;
        if (isAlone && evidence.within(home()).noneMatch(statement -> statement.says(REASON) && statement.says(HOW_MANY))) {
            missing.add(new Missing("one service only, without a reason", "um só serviço, sem motivo",
                    "Name the other services that it works with, or say why one service is enough."));
        }
        int wanted = isAlone ? 1 : SEVERAL;
        if (owners.stream().filter(Owner::isDescribed).count() < wanted) {
            missing.add(
                    new Missing("not said what each service is responsible for", "não diz a responsabilidade de cada serviço",
                            "Say for each service what it is responsible for."));
        } else {
            addUndescribed(owners, missing);
        }
        if (owners.stream().filter(Owner::owns).count() < wanted) {
            missing.add(new Missing("not said which data or operations each service owns",
                    "não diz que dados ou operações cada serviço possui",
                    "Say for each service which data and which operations it owns, so that nobody else writes them."));
        }
        new Seams(evidence, owners).addGaps(missing);
        return missing;
    }

    private static void addUndescribed(List<Owner> owners, List<Missing> missing) {
        String names = owners.stream().filter(owner -> !owner.isDescribed() && !owner.owns())
                .map(owner -> owner.name().written())
                .limit(3).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            missing.add(new Missing("not said what is the job of " + names, "não diz o papel de " + names,
                    "Say what %s is responsible for and what it owns.".formatted(names)));
        }
    }
}
