package dev.architect.review;

import java.util.List;

/// Looks at one thing that an answer must get right. A check never throws, whatever the model wrote, and takes at most
/// some milliseconds for an answer of usual size.
public interface Check {

    /// Its name in findings, logs and measurements, for example `openapi`.
    String id();

    /// What does not hold, in the answer's order; empty for an answer that is good.
    List<Finding> check(Draft draft);
}
