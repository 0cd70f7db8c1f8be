package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.design.OutputPart;

/// Where the cut between services goes wrong by an answer's own words: layers instead of the domain, one thing with two
/// owners.
final class Seams {

    private static final int SEVERAL = 2;
    private static final Words OWNED = Words.of("own, owns, owned, data, dados, possui, dono, dona, operations, operacoes");
    private static final Words BOTH_WRITE = Words
            .of("""
                    both write, both change, both update, both own, may both write, may both change, ambos gravam, gravam ambos, ambos escrevem, escrevem ambos, ambos alteram, alteram ambos, ambos atualizam, ambos possuem, ambas gravam, ambas escrevem,
                    os dois gravam, os dois escrevem, os dois alteram, as duas gravam, share the ownership, shared ownership, donos em comum""");
    private static final Words SHARES = Words.of("shares with, share with, compartilha com, divide com");
    private static final Words DENIED = Words
            .of("not, never, none, neither, nothing, nao, nunca, nenhum*, nem, nada, if, se, instead");

    private final Evidence evidence;
    private final List<Owner> owners;

    Seams(Evidence evidence, List<Owner> owners) {
        this.evidence = evidence;
        this.owners = owners;
    }

    void addGaps(List<Missing> missing) {
        if (tables().anyMatch(Seams::isCutByLayers)) {
            missing.add(new Missing("cut by technical layers", "corte por camadas técnicas",
                    "Cut the services along concepts of the business, not along layers such as API, logic and data."));
        }
        Optional<String> shared = ownedTwice();
        shared.ifPresent(name -> missing.add(new Missing("two services own " + name, "dois serviços são donos de " + name,
                "Give %s to one service; the other asks it or hears of changes.".formatted(name))));
        if (shared.isEmpty() && evidence.heads(OutputPart.SERVICE_BOUNDARIES)
                && evidence.within(OutputPart.SERVICE_BOUNDARIES).anyMatch(this::isShared)) {
            missing.add(new Missing("two services write the same data", "dois serviços gravam os mesmos dados",
                    "Give each kind of data to one service; others ask it or keep a copy that they only read."));
        }
    }

    private Stream<Table> tables() {
        return evidence.tables().stream()
                .filter(table -> table.part().filter(OutputPart.SERVICE_BOUNDARIES::equals).isPresent());
    }

    private static boolean isCutByLayers(Table table) {
        return table.rows().size() >= SEVERAL
                && table.rows().stream().allMatch(row -> Infrastructure.isLayer(Tokens.words(row.getFirst().raw())));
    }

    /// An operation of the contract in the cells of two owners.
    private Optional<String> ownedTwice() {
        Operations operations = Operations.in(evidence);
        return tables().filter(table -> table.column(OWNED) > 0).flatMap(table -> {
            int column = table.column(OWNED);
            return table.rows().stream().filter(row -> column < row.size())
                    .flatMap(row -> operations.namedIn(row.get(column).raw()).stream());
        }).collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() >= SEVERAL).map(entry -> entry.getKey()).sorted().findFirst();
    }

    private boolean isShared(Statement statement) {
        if (!Evidence.isSaid(statement) || statement.says(DENIED)) {
            return false;
        }
        Set<Owner> named = owners.stream()
                .filter(owner -> Words.of(String.join(" ", owner.name().words())).in(statement.tokens()))
                .collect(Collectors.toSet());
        return named.size() >= SEVERAL && statement.says(BOTH_WRITE)
                || SHARES.spans(statement.tokens()).stream().anyMatch(span -> isOwnerAt(statement.tokens(), span.end()));
    }

    private boolean isOwnerAt(List<Token> tokens, int at) {
        return at < tokens.size() && owners.stream()
                .anyMatch(owner -> Words.of(String.join(" ", owner.name().words())).at(tokens, at).isPresent());
    }
}
