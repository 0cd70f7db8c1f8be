package dev.architect.design;

/// What a persona is to do with a question.
public sealed interface Task {

    /// Answer it.
    record Answer() implements Task {
    }

    /// Do something with the design that stands in the thread.
    sealed interface OnDesign extends Task {

        /// The version of that design.
        int version();

        /// All of that design.
        String markdown();
    }

    /// Say more about one part of the design.
    ///
    /// @param answers the question that the design answers; blank where that is unknown
    record Deepen(OutputPart part, int version, String answers, String markdown) implements OnDesign {
    }

    /// Write the design anew, as the question, a remark, wants it changed.
    record Revise(int version, String markdown) implements OnDesign {
    }
}
