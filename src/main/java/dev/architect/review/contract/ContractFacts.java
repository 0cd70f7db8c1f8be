package dev.architect.review.contract;

import java.util.List;
import java.util.stream.Stream;

import com.squareup.wire.schema.internal.parser.ProtoFileElement;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;
import dev.architect.design.Design;

/// What a contract offers, in a number that people can check: `openapi.yaml ✓ 6 operations`.
///
/// @param operations of OpenAPI, root fields of GraphQL, rpcs of protobuf, channels of AsyncAPI; 0 for what has none, and for
/// what does not parse
public record ContractFacts(String fileName, ContractKind kind, int operations) {

    /// One for each contract, in the answer's order.
    public static List<ContractFacts> of(Design design) {
        return design.blocks().stream()
                .flatMap(block -> block instanceof Contract contract ? Stream.of(contract) : Stream.empty())
                .map(contract -> new ContractFacts(contract.fileName(), contract.kind(), count(contract))).toList();
    }

    private static int count(Contract contract) {
        return switch (contract.kind()) {
            case OPENAPI -> tree(contract).map(document -> (int) OpenApi.of(document).offered().count()).findFirst().orElse(0);
            case ASYNCAPI ->
                tree(contract).map(document -> document.place().get("channels").children().size()).findFirst().orElse(0);
            case GRAPHQL -> GraphQlSchema.rootFields(contract.content());
            case PROTOBUF -> ProtoFile.read(contract.fileName(), contract.content()).element().stream()
                    .mapToInt(ContractFacts::rpcs).sum();
            case JSON_SCHEMA -> 0;
        };
    }

    private static Stream<Document> tree(Contract contract) {
        return Reading.of(contract.content(), contract.mediaType().endsWith("json")) instanceof Reading.Read(var document)
                ? Stream.of(document)
                : Stream.empty();
    }

    private static int rpcs(ProtoFileElement file) {
        return file.getServices().stream().mapToInt(service -> service.getRpcs().size()).sum();
    }
}
