package dev.architect.design;

/// What a persona is to do with a question.
public sealed interface Task {

    /// Answer it.
    record Answer() implements Task {
    }

    /// Say more about one part of the design that stands in the thread.
    record Deepen(OutputPart part) implements Task {
    }

    /// Write the thread's design anew, as the question, a remark, wants it changed.
    ///
    /// @param version of the design that is changed
    record Revise(int version, String markdown) implements Task {
    }
}
