package dev.architect.review.contract;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

import dev.architect.review.Severity;

/// JSON in prose: one value, or several one after the other.
final class JsonFence {

    private JsonFence() {
    }

    /// @param linesBefore that belong to the same fence
    static Optional<Problem> problem(String content, int linesBefore) {
        if (content.length() > Reading.MOST_CHARACTERS || content.isBlank()) {
            return Optional.empty();
        }
        return unreadable(content).map(why -> {
            int line = why.line() == 0 ? 0 : why.line() + linesBefore;
            Elision elision = Elision.of(content);
            if (elision.isUsed() && unreadable(elision.without()).isEmpty()) {
                return new Problem(Severity.WARNING, line,
                        elision.hasComments() ? "the JSON has comments" : "the JSON leaves something out",
                        elision.hasComments() ? "o JSON tem comentários" : "o JSON omite uma parte",
                        "Write the JSON in full, without comments and without `…`.");
            }
            return new Problem(Severity.ERROR, line, why.english(), why.portuguese(), "Write valid JSON, in full.");
        });
    }

    private static Optional<Reading.Unreadable> unreadable(String content) {
        try (JsonParser parser = JsonReader.FACTORY.createParser(content)) {
            while (parser.nextToken() != null) {
                // Only whether it goes through.
            }
            return Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.of(JsonReader.unreadable(broken));
        } catch (IOException neverOfAString) {
            return Optional.empty();
        }
    }
}
