package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.review.Finding;
import dev.architect.review.Severity;

class GraphQlCheckTest {

    @Test
    void a_good_schema_is_without_a_finding() {
        assertThat(Answer.withFile("schema.graphql").findings()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("  total: Money!", "  total: Monney!", "the type `Monney` is not defined"),
                Arguments.of("type Query {\n  order(id: ID!): Order", "type Query {\n  order(id: ID): Ordr",
                        "the type `Ordr` is not defined"),
                Arguments.of("input: NewOrder!", "input: NewOrdr!", "the type `NewOrdr` is not defined"),
                Arguments.of("input: NewOrder!", "input: Order!", "not an input type"),
                Arguments.of("me: Customer", "me: NewOrder", "not an output type"),
                Arguments.of("  name: String! @auth\n", "  name: String!\n  name: Int\n", "non unique name 'name'"),
                Arguments.of("type Line {", "type Money {", "the type `Money` is defined twice"),
                Arguments.of("type Customer implements Node {\n  id: ID!", "type Customer implements Node {\n  key: ID!",
                        "does not have a field 'id' required via interface 'Node'"),
                Arguments.of("type Customer implements Node {\n  id: ID!", "type Customer implements Node {\n  id: String!",
                        "has tried to redefine field 'id'"),
                Arguments.of("implements Node & Timed", "implements Timed", "Node"),
                Arguments.of("union Found = Order | Customer", "union Found = Order | Client",
                        "the type `Client` is not defined"),
                Arguments.of("union Found = Order | Customer", "union Found = Order | NewOrder", "member type 'NewOrder'"),
                Arguments.of("  STAFF\n", "  CUSTOMER\n", "CUSTOMER"),
                Arguments.of("@auth(role: STAFF)", "@auth(role: ADMIN)", "ADMIN"),
                Arguments.of("@auth(role: STAFF)", "@authorized", "the directive `authorized` is not declared"),
                Arguments.of("type Money {", "type Money", "the schema does not parse"),
                Arguments.of("  sku: String!\n  quantity: Int!\n}", "  sku: String!;\n  quantity: Int!\n}",
                        "the schema does not parse"),
                Arguments.of("type PageInfo {\n  hasNextPage: Boolean!\n  endCursor: String\n}", "type PageInfo\n",
                        "must define one or more fields"),
                Arguments.of("quantity: Int! = 1", "quantity: Int! = \"one\"", "Invalid default value"),
                Arguments.of("  query: Query\n", "", "there is no type `Query`"),
                Arguments.of("extend type Query {", "query Me {", "an operation stands among the types"),
                Arguments.of("  me: Customer", "  order: Customer", "order"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_does_not_fit_together_is_found(String from, String to, String says) {
        assertThat(Answer.withFault("schema.graphql", from, to).findings("graphql")).isNotEmpty()
                .anySatisfy(finding -> {
                    assertThat(finding.english()).contains(says);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void a_missing_type_is_found_at_the_line_that_names_it() {
        assertThat(Answer.withFault("schema.graphql", "  total: Money!", "  total: Monney!").findings())
                .extracting(Finding::artefact, Finding::line, Finding::portuguese)
                .containsExactly(tuple("schema.graphql", 24, "o tipo `Monney` não está definido"));
    }

    @Test
    void a_schema_without_query_is_found() {
        assertThat(Answer.with("graphql", "type Order { id: ID! }").problems("graphql"))
                .containsExactly("there is no type `Query`");
    }

    @Test
    void a_schema_may_be_shown_in_parts() {
        var answer = Answer.withFile("schema.graphql")
                .and(Answer.fence("graphql", "extend type Query {\n  stock(sku: String!): Line!\n}"))
                .and(Answer.fence("graphql", "type Shipment @auth {\n  order: Order!\n  at: DateTime!\n}"));
        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void a_subgraph_leans_on_its_gateway() {
        String subgraph = """
                extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
                type Order @key(fields: "id") { id: ID! total: Int @shareable }
                extend type Query { order(id: ID!): Order }
                """;
        assertThat(Answer.with("graphql", subgraph).findings()).isEmpty();
    }

    @Test
    void nesting_without_end_is_refused_at_once() {
        String deep = "type Query { a: " + "[".repeat(50_000) + "Int" + "]".repeat(50_000) + " }";
        assertThat(Answer.with("graphql", deep).problems("graphql"))
                .containsExactly("the schema is too long, or nested too deep");
    }
}
