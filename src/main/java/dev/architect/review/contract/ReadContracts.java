package dev.architect.review.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;
import dev.architect.design.Design;

/// The contracts of a design that are trees. Several checks look at the same design one after the other, so the last one
/// is kept instead of being read for each.
final class ReadContracts {

    record ReadContract(Contract contract, Reading reading) {

        String fileName() {
            return contract.fileName();
        }

        Stream<Document> document() {
            return reading instanceof Reading.Read(Document document) ? Stream.of(document) : Stream.empty();
        }
    }

    private record Kept(Design design, List<ReadContract> contracts) {
    }

    private final AtomicReference<Kept> last = new AtomicReference<>();

    List<ReadContract> of(Design design) {
        Kept kept = last.get();
        if (kept == null || kept.design() != design) {
            kept = new Kept(design, read(design));
            last.set(kept);
        }
        return kept.contracts();
    }

    List<ReadContract> of(Design design, ContractKind kind) {
        return of(design).stream().filter(read -> read.contract().kind() == kind).toList();
    }

    private static List<ReadContract> read(Design design) {
        return design.blocks().stream()
                .flatMap(block -> block instanceof Contract contract && isTree(contract.kind()) ? Stream.of(contract)
                        : Stream.empty())
                .map(contract -> new ReadContract(contract,
                        Reading.of(contract.content(), contract.mediaType().endsWith("json"))))
                .toList();
    }

    private static boolean isTree(ContractKind kind) {
        return switch (kind) {
            case OPENAPI, ASYNCAPI, JSON_SCHEMA -> true;
            case GRAPHQL, PROTOBUF -> false;
        };
    }
}
