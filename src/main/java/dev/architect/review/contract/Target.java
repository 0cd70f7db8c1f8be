package dev.architect.review.contract;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/// A schema that an example of the prose may be meant for.
///
/// @param name `POST /v1/orders (201)`, `order.created`
record Target(String name, Place schema, ExampleValidator validator, Direction direction) {

    List<Mismatch> mismatches(JsonNode example) {
        return validator.mismatches(schema, example, direction);
    }
}
