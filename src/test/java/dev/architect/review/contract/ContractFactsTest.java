package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.design.ContractKind;

class ContractFactsTest {

    @ParameterizedTest
    @CsvSource({ "openapi-3.0.yaml, openapi.yaml, OPENAPI, 6", "openapi-3.1.yaml, openapi.yaml, OPENAPI, 3",
            "asyncapi-2.6.yaml, asyncapi.yaml, ASYNCAPI, 3", "asyncapi-3.0.yaml, asyncapi.yaml, ASYNCAPI, 2",
            "schema.graphql, schema.graphql, GRAPHQL, 7", "service.proto, service.proto, PROTOBUF, 4",
            "event.json, schema.json, JSON_SCHEMA, 0" })
    void a_contract_tells_how_many_operations_it_offers(String file, String name, ContractKind kind, int operations) {
        assertThat(ContractFacts.of(Answer.withFile(file).design())).containsExactly(new ContractFacts(name, kind, operations));
    }

    @Test
    void what_does_not_parse_offers_none() {
        Answer answer = Answer.with("yaml", "openapi: [").and(Answer.fence("graphql", "type Query {"))
                .and(Answer.fence("proto", "message A {"));
        assertThat(ContractFacts.of(answer.design())).hasSize(3).allSatisfy(facts -> assertThat(facts.operations()).isZero());
    }
}
