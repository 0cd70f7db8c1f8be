package dev.architect.review.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;

/// A GraphQL schema parses, and its types fit together.
final class GraphQlCheck implements Check {

    @Override
    public String id() {
        return "graphql";
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<GraphQlSchema> schemas = draft.design().blocks().stream()
                .flatMap(block -> block instanceof Contract contract && contract.kind() == ContractKind.GRAPHQL
                        ? Stream.of(GraphQlSchema.read(contract.fileName(), contract.content()))
                        : Stream.empty())
                .toList();
        return schemas.stream()
                .flatMap(schema -> schema.problems(elsewhere(schema, schemas)).findings(id(), schema.fileName()).stream())
                .toList();
    }

    /// What the other files of the same answer define: a schema may be shown in parts.
    private static Set<String> elsewhere(GraphQlSchema schema, List<GraphQlSchema> all) {
        var names = new HashSet<String>();
        all.stream().filter(other -> other != schema).forEach(other -> names.addAll(other.names()));
        return names;
    }
}
