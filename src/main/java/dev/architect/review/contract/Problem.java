package dev.architect.review.contract;

import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// What is wrong in one artefact, before it is known which check tells it.
///
/// @param line from 1; 0 where none can be told
record Problem(Severity severity, int line, String english, String portuguese, String mend) {

    Finding finding(String check, String artefact) {
        return new Finding(check, severity, artefact, line, english, portuguese, mend);
    }
}
