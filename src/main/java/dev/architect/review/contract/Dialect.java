package dev.architect.review.contract;

/// Which JSON Schema is meant: they differ in few keywords, but a contract breaks on those.
enum Dialect {
    /// OpenAPI 3.0's own, with `nullable` and without lists of types.
    OPENAPI_30,
    DRAFT_4,
    /// Drafts 6 and 7, and what AsyncAPI takes from 7.
    DRAFT_7,
    /// 2019-09 and 2020-12, which OpenAPI 3.1 takes over.
    MODERN;

    /// Of a schema that stands alone, by its `$schema`.
    static Dialect of(Place schema) {
        String uri = schema.get("$schema").text();
        if (uri.contains("draft-04") || uri.contains("draft-03")) {
            return DRAFT_4;
        }
        return uri.contains("draft-06") || uri.contains("draft-07") ? DRAFT_7 : MODERN;
    }

    boolean hasBooleanLimits() {
        return this == OPENAPI_30 || this == DRAFT_4;
    }

    boolean hasTuples() {
        return this == DRAFT_4 || this == DRAFT_7;
    }
}
