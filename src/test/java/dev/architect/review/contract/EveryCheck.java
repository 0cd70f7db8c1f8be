package dev.architect.review.contract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/// Has every kind of contract checked, good ones and all the bad ones of the tests, so that the libraries do all that they
/// are used for.
public final class EveryCheck {

    private static final List<String> GOOD = List.of("openapi-3.0.yaml", "openapi-3.1.yaml", "asyncapi-2.6.yaml",
            "asyncapi-3.0.yaml",
            "schema.graphql", "service.proto", "event.json");

    private EveryCheck() {
    }

    /// @return how many findings there are
    public static int run() {
        Stream<Answer> faults = Stream.of(faults("openapi-3.0.yaml", OpenApiCheckTest.errors()),
                faults("openapi-3.0.yaml", OpenApiCheckTest.lint()), faults("schema.graphql", GraphQlCheckTest.faults()),
                faults("service.proto", ProtobufCheckTest.faults()), faults(AsyncApiCheckTest.faults()),
                faults(ExamplesCheckTest.faultsInDocuments())).flatMap(answers -> answers);
        return Stream.concat(GOOD.stream().map(Answer::withFile), faults)
                .mapToInt(answer -> answer.findings().size() + ContractFacts.of(answer.design()).size()).sum();
    }

    private static Stream<Answer> faults(String file, Stream<Arguments> changes) {
        return changes.map(Arguments::get).map(change -> Answer.withFault(file, (String) change[0], (String) change[1]));
    }

    private static Stream<Answer> faults(Stream<Arguments> changes) {
        return changes.map(Arguments::get)
                .map(change -> Answer.withFault((String) change[0], (String) change[1], (String) change[2]));
    }
}
