package dev.architect.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

import dev.architect.design.Block.Contract;
import dev.architect.design.ContractKind;

/// A contract parses and is an OpenAPI document. JSON is YAML.
final class ContractCheck implements Check {

    private static final int MOST_CHARACTERS = 500_000;

    @Override
    public String id() {
        return "openapi";
    }

    @Override
    public List<Finding> check(Draft draft) {
        return draft.design().blocks().stream()
                .flatMap(block -> block instanceof Contract contract && contract.kind() == ContractKind.OPENAPI
                        ? problem(contract.content()).map(problem -> new Finding(id(), Severity.ERROR, contract.fileName(), 0,
                                problem, problem, "Write a valid OpenAPI document.")).stream()
                        : Stream.empty())
                .toList();
    }

    private static Optional<String> problem(String content) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(60);
        options.setAllowDuplicateKeys(false);
        try {
            Object document = new Yaml(new SafeConstructor(options)).load(content);
            if (!(document instanceof Map<?, ?> map)) {
                return Optional.of("it is no object");
            }
            if (!(map.get("info") instanceof Map)) {
                return Optional.of("info is missing");
            }
            boolean hasOperations = map.get("paths") instanceof Map || map.get("webhooks") instanceof Map;
            return hasOperations ? Optional.empty() : Optional.of("paths are missing");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            return Optional.of("line %d: %s".formatted(line, e.getProblem()));
        } catch (YAMLException e) {
            return Optional.of(String.valueOf(e.getMessage()).lines().findFirst().orElse("it does not parse"));
        }
    }
}
