package dev.architect.design;

/// The languages that a contract can be written in.
public enum ContractKind {
    OPENAPI,
    ASYNCAPI,
    GRAPHQL,
    PROTOBUF,
    JSON_SCHEMA
}
