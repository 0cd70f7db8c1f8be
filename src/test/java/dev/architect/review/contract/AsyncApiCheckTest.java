package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncApiCheckTest {

    private static final String TWO = "asyncapi-2.6.yaml";
    private static final String THREE = "asyncapi-3.0.yaml";

    @ParameterizedTest
    @ValueSource(strings = { TWO, THREE })
    void a_good_document_is_without_a_finding(String file) {
        assertThat(Answer.withFile(file).findings()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(TWO, "asyncapi: 2.6.0", "asyncapi: 2.9.0", "`2.9.0` is no version of AsyncAPI"),
                Arguments.of(TWO, "asyncapi: 2.6.0", "asyncapi: 2.6", "`2.6` is no version of AsyncAPI"),
                Arguments.of(TWO, "title: Order events, version", "name: Order events, version", "`info` has no `title`"),
                Arguments.of(TWO, "channels:\n", "topics:\n", "`channels` is missing"),
                Arguments.of(TWO, "channels:\n", "topics:\n", "`topics` is not known there"),
                Arguments.of(TWO, "    parameters:\n      region: { schema: { type: string } }\n", "",
                        "does not describe its parameter `region`"),
                Arguments.of(TWO, "#/components/messages/OrderCancelled", "#/components/messages/OrderCanceled",
                        "leads nowhere"),
                Arguments.of(TWO, "operationId: pay", "operationId: onOrderCreated",
                        "the operationId `onOrderCreated` is given twice"),
                Arguments.of(TWO, "    publish:\n      operationId: pay", "    send:\n      operationId: pay",
                        "`send` is not known in `payments`"),
                Arguments.of(TWO, "url: kafka.example.com:9092, protocol: kafka", "url: kafka.example.com:9092",
                        "`production` has no `protocol`"),
                Arguments.of(TWO, "      payload: { $ref: '#/components/schemas/OrderCreated' }\n", "",
                        "the message `OrderCreated` has no `payload`"),
                Arguments.of(TWO, "        contentType: application/json", "        contentTyp: application/json",
                        "`contentTyp` is not known"),
                Arguments.of(TWO, "components:\n", "operations: {}\ncomponents:\n", "`operations` is not known there"),
                Arguments.of(TWO, "        oneOf:\n", "", "is no object"),
                Arguments.of(TWO, "  legacy:\n    subscribe:\n", "  legacy:\n    description: Old\n  other:\n    subscribe:\n",
                        "`legacy` has no message"),
                Arguments.of(THREE, "        schema: { type: record, name: Packed, fields: [] }\n", "", "has no `payload`"),
                Arguments.of(THREE, "action: send", "action: publish", "the action of `publishOrderCreated` is `publish`"),
                Arguments.of(THREE, "    action: send\n", "", "`publishOrderCreated` has no `action`"),
                Arguments.of(THREE, "    action: receive\n    channel: { $ref: '#/channels/orderCreated' }",
                        "    action: receive\n    channel: { $ref: '#/channels/orderMade' }",
                        "`#/channels/orderMade` leads nowhere"),
                Arguments.of(THREE, "    action: receive\n    channel: { $ref: '#/channels/orderCreated' }",
                        "    action: receive\n    channel: orderCreated", "is no reference to a channel"),
                Arguments.of(THREE, "    action: receive\n    channel: { $ref: '#/channels/orderCreated' }",
                        "    action: receive",
                        "`auditOrders` has no `channel`"),
                Arguments.of(THREE, "$ref: '#/channels/orderCreated/messages/orderCreated'",
                        "$ref: '#/components/messages/OrderCreated'",
                        "is no message of the channel"),
                Arguments.of(THREE, "$ref: '#/channels/orderCreated/messages/orderCreated'",
                        "$ref: '#/channels/orderReplies/messages/reply'",
                        "is no message of the channel"),
                Arguments.of(THREE, "      orderCreated: { $ref: '#/components/messages/OrderCreated' }",
                        "      orderCreated: { $ref: '#/components/messages/OrderMade' }", "leads nowhere"),
                Arguments.of(THREE, "    parameters: { region: { description: Where } }\n", "",
                        "does not describe its parameter `region`"),
                Arguments.of(THREE, "host: kafka.example.com:9092, protocol", "url: kafka.example.com:9092, protocol",
                        "`production` has no `host`"),
                Arguments.of(THREE, "    address: null\n", "    address: null\n    subscribe: {}\n",
                        "`subscribe` is not known in `orderReplies`"),
                Arguments.of(THREE, "reply: { payload: { type: object } }", "reply: { contentType: text/plain }",
                        "has no `payload`"),
                Arguments.of(THREE, "    messages:\n      reply: { payload: { type: object } }\n", "",
                        "`orderReplies` has no message"),
                Arguments.of(THREE, "asyncapi: 3.0.0\n", "asyncapi: 3.0.0\ntags: []\n", "`tags` is not known there"),
                Arguments.of(THREE, "operations:\n", "operation:\n", "`operation` is not known there; is `operations` meant?"),
                Arguments.of(THREE, "info: {", "info: [", "no valid YAML"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_does_not_hold_together_is_found(String file, String from, String to, String says) {
        assertThat(Answer.withFault(file, from, to).problems("asyncapi")).isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).contains(says));
    }

    @Test
    void a_document_without_channels_is_found() {
        assertThat(Answer.with("yaml", "asyncapi: 3.0.0\ninfo: { title: A, version: '1' }").problems("asyncapi"))
                .containsExactly("no channel is described");
    }
}
