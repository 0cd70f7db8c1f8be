package dev.architect.review.contract;

/// One thing that an OpenAPI document must get right.
@FunctionalInterface
interface OpenApiRule {

    void look(OpenApi api, Problems problems);
}
