/// Contracts are read as their tools would read them, before a person tries to: OpenAPI, AsyncAPI, GraphQL, protobuf and
/// JSON Schema parse and hold together, every example agrees with its schema, and every fence of JSON or YAML can be
/// copied. Nothing is fetched, and nothing that a model writes takes long.
package dev.architect.review.contract;
