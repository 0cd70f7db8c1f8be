package dev.architect.design;

/// A stretch of an answer, in the answer's order.
public sealed interface Block {

    record Text(String markdown) implements Block {
    }

    /// @param title from the heading above it, or the diagram's kind
    record Diagram(String title, String source) implements Block {
    }

    /// @param fileName for example `openapi.yaml`; unique within its design
    record Contract(String fileName, ContractKind kind, String mediaType, String content) implements Block {
    }

    /// The persona asks another one to take over a part of the question.
    record Referral(HandOff handOff) implements Block {
    }
}
