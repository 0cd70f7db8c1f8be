package dev.architect.review.checklist;

import java.util.List;
import java.util.function.Function;

import dev.architect.chat.Language;
import dev.architect.design.OutputPart;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// The parts that a question asked for are there, under whatever heading.
record Parts(Function<Draft, Evidence> reading) implements Check {

    @Override
    public String id() {
        return "parts";
    }

    @Override
    public List<Finding> check(Draft draft) {
        return Coverage.missing(reading.apply(draft)).stream().map(part -> finding(part, draft.language())).toList();
    }

    private Finding finding(OutputPart part, Language language) {
        return new Finding(id(), Severity.WARNING, "%d %s".formatted(part.number(), part.title(language)), 0,
                "the part is missing: " + part.title(Language.ENGLISH), "falta a parte: " + part.title(Language.PORTUGUESE),
                "Add the part \"%d. %s\" with what it asks for.".formatted(part.number(), part.title(language)));
    }
}
