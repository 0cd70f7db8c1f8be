package dev.architect.review.contract;

import java.util.List;

import dev.architect.review.Check;

/// What is checked about contracts and examples, in the order in which findings are told.
public final class ContractChecks {

    private ContractChecks() {
    }

    public static List<Check> all() {
        var contracts = new ReadContracts();
        return List.of(new OpenApiCheck(contracts), new GraphQlCheck(), new ProtobufCheck(), new AsyncApiCheck(contracts),
                new JsonSchemaCheck(contracts), new ExamplesCheck(contracts), new FencesCheck());
    }
}
