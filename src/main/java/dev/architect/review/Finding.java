package dev.architect.review;

import dev.architect.chat.Language;

/// Something in an answer that does not hold.
///
/// @param check the id of the check that found it
/// @param artefact the file, diagram or part, as people know it: `openapi.yaml`, `5 Resilience`
/// @param line within the artefact, from 1; 0 where none can be told
/// @param english what is wrong, a short clause without a full stop, for people and for the model
/// @param portuguese the same for people
/// @param mend what the model should do about it, in one English sentence
public record Finding(String check, Severity severity, String artefact, int line, String english, String portuguese,
        String mend) {

    public String problem(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case PORTUGUESE -> portuguese;
        };
    }
}
