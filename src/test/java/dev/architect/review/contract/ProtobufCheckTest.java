package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.review.Finding;

class ProtobufCheckTest {

    @Test
    void a_good_file_is_without_a_finding() {
        assertThat(Answer.withFile("service.proto").findings()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("int32 nanos = 3;", "int32 nanos = 2;", "the field `nanos` has the number of `units`"),
                Arguments.of("int32 nanos = 3;", "int32 units = 3;", "the field `units` is given twice"),
                Arguments.of("int32 nanos = 3;", "int32 nanos = 0;", "the number of the field `nanos` is 0"),
                Arguments.of("Money price = 18999;", "Money price = 19000;", "the number of the field `price` is 19000"),
                Arguments.of("Money price = 18999;", "Money price = 600000000;",
                        "the number of the field `price` is 600000000"),
                Arguments.of("Money price = 18999;", "Monney price = 3;", "`Monney` is not defined"),
                Arguments.of("Money price = 18999;", "Money price;", "it does not parse"),
                Arguments.of("Money price = 18999;", "Money price = 3", "it does not parse"),
                Arguments.of("int32 quantity = 2;", "integer quantity = 2;", "`integer` is not defined"),
                Arguments.of("Status status = 2;", "Status status = 6;", "uses a reserved name or number"),
                Arguments.of("Status status = 2;", "Status status = 10;", "uses a reserved name or number"),
                Arguments.of("Status status = 2;", "Status status = 200;", "uses a reserved name or number"),
                Arguments.of("Status status = 2;", "int64 total_cents = 2;", "uses a reserved name or number"),
                Arguments.of("map<string, string> labels = 4;", "map<float, string> labels = 4;",
                        "has keys of the type `float`"),
                Arguments.of("map<string, string> labels = 4;", "map<string, Label> labels = 4;", "`Label` is not defined"),
                Arguments.of("map<string, string> labels = 4;", "repeated map<string, string> labels = 4;",
                        "it does not parse"),
                Arguments.of("    STATUS_UNSPECIFIED = 0;\n", "", "the first value of `Status` is not 0"),
                Arguments.of("    STATUS_PAID = 2;", "    STATUS_PAID = 1;",
                        "`STATUS_OPEN` and `STATUS_PAID` have the same number"),
                Arguments.of("  option allow_alias = true;\n", "", "have the same number"),
                Arguments.of("enum Color {", "enum Shade { COLOR_UNSPECIFIED = 0; }\nenum Color {",
                        "`COLOR_UNSPECIFIED` is defined twice"),
                Arguments.of("message Chunk {", "message Money {", "`Money` is defined twice"),
                Arguments.of("rpc GetOrder(GetOrderRequest)", "rpc GetOrder(GetOrderQuery)", "`GetOrderQuery` is not defined"),
                Arguments.of("rpc GetOrder(GetOrderRequest)", "rpc CreateOrder(GetOrderRequest)",
                        "`CreateOrder` is defined twice"),
                Arguments.of("rpc GetOrder(GetOrderRequest)", "rpc GetOrder(string)", "which is no message"),
                Arguments.of("returns (stream Order.Change)", "returns (stream Color)", "which is no message"),
                Arguments.of("returns (stream Order.Change)", "returns stream Order.Change", "it does not parse"),
                Arguments.of("import \"google/protobuf/timestamp.proto\";\n", "",
                        "`google.protobuf.Timestamp` is not imported"),
                Arguments.of("google/protobuf/timestamp.proto", "google/protobuf/time.proto",
                        "the import `google/protobuf/time.proto` does not exist"),
                Arguments.of("google/protobuf/empty.proto", "common/empty.proto",
                        "the import `common/empty.proto` is not part of the answer"),
                Arguments.of("syntax = \"proto3\";\n", "", "`syntax` is missing"),
                Arguments.of("syntax = \"proto3\"", "syntax = \"proto2\"", "it does not parse"),
                Arguments.of("syntax = \"proto3\"", "edition = \"2023\"", "it is `2023`, and proto3 is asked for"),
                Arguments.of("string sku = 1;", "required string sku = 1;", "it does not parse"),
                Arguments.of("string sku = 1;", "string sku = 1 [default = \"x\"];",
                        "has a default, which proto3 does not know"),
                Arguments.of("  bytes data = 1;\n}", "  bytes data = 1;\n", "it does not parse"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_the_compiler_would_refuse_is_found(String from, String to, String says) {
        assertThat(Answer.withFault("service.proto", from, to).problems("protobuf")).isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).contains(says));
    }

    @Test
    void a_finding_has_its_line() {
        assertThat(Answer.withFault("service.proto", "int32 nanos = 3;", "int32 nanos = 2;").findings())
                .extracting(Finding::artefact, Finding::line).containsExactly(tuple("service.proto", 80));
    }

    @Test
    void a_syntax_error_has_its_line() {
        assertThat(Answer.with("proto", "syntax = \"proto3\";\nmessage A {\n  string a 1;\n}").findings())
                .extracting(Finding::line, Finding::english)
                .containsExactly(tuple(3, "it does not parse: expected '=' but was '1'"));
    }

    @Test
    void a_file_may_be_shown_in_parts() {
        var answer = Answer.withFile("service.proto")
                .and(Answer.fence("proto", "message Refund {\n  shop.orders.v1.Money amount = 1;\n}"));
        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void nesting_without_end_is_refused_at_once() {
        assertThat(Answer.with("proto", "syntax = \"proto3\";\n" + "message A { ".repeat(20_000)).problems("protobuf"))
                .containsExactly("too long, or nested too deep");
    }
}
