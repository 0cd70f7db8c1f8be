package dev.architect.review.contract;

import java.util.List;
import java.util.stream.Stream;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;

/// A `.proto` file parses as proto3, and the compiler would take it.
///
/// Wire parses; what its linker would check as well is checked here, because it refuses a whole file for an import that
/// nobody showed, while an answer shows one file of many.
final class ProtobufCheck implements Check {

    @Override
    public String id() {
        return "protobuf";
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<ProtoFile> files = draft.design().blocks().stream()
                .flatMap(block -> block instanceof Contract contract && contract.kind() == ContractKind.PROTOBUF
                        ? Stream.of(ProtoFile.read(contract.fileName(), contract.content()))
                        : Stream.empty())
                .toList();
        return files.stream().flatMap(file -> findings(file, files).stream()).toList();
    }

    private List<Finding> findings(ProtoFile file, List<ProtoFile> all) {
        var problems = new Problems();
        problems.addAll(file.problems());
        boolean isExcerpt = !file.hasSyntax() && all.stream().anyMatch(other -> other != file && other.hasSyntax());
        if (!file.hasSyntax() && !isExcerpt) {
            problems.error(1, "`syntax` is missing", "falta `syntax`", "Begin the file with `syntax = \"proto3\";`.");
        }
        file.element().ifPresent(element -> {
            var types = ProtoTypes.of(element, all);
            types.imports(problems);
            new ProtoRules(types, problems).look(element);
        });
        return problems.findings(id(), file.fileName());
    }
}
