package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDateTime;
import java.util.Optional;

import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads starts and ends: in the chart's format, else as a date that is plain all the same, with a warning.
final class DateReader {

    private final DateFormat format;
    private final Warnings warnings;

    DateReader(DateFormat format, Warnings warnings) {
        this.format = format;
        this.warnings = warnings;
    }

    boolean isDate(String text) {
        return format.parse(text).isPresent();
    }

    /// @throws SyntaxException when it is no date
    LocalDateTime start(String text, Draft.Place place) {
        return format.parse(text).or(() -> loose(text, place)).orElseThrow(() -> place.mistake("The start " + text
                + " is no date: expected one in the chart's dateFormat, or after and the id of a task"));
    }

    /// A date or a length; what is neither leaves the task without a length, as in Mermaid.
    ///
    /// @throws SyntaxException when it lies too far away
    LocalDateTime end(String text, LocalDateTime start, boolean inclusive, Draft.Place place) {
        Optional<LocalDateTime> date = format.parse(text);
        if (date.isPresent()) {
            return inclusive ? date.get().plusDays(1) : date.get();
        }
        Optional<Span> span = Span.parse(text).or(() -> spelledOut(text, place));
        if (span.isPresent()) {
            return span.get().after(start).orElseThrow(
                    () -> place.mistake("The task ends too far away: expected an end before the year 10000"));
        }
        Optional<LocalDateTime> loose = text.isEmpty() ? Optional.empty() : LooseDate.parse(text);
        if (loose.isEmpty() && !text.isEmpty()) {
            warnings.add(place.line(), "The end " + text + " is neither a date nor a length such as 5d.");
        }
        return loose.map(end -> inclusive ? end.plusDays(1) : end).orElse(start);
    }

    private Optional<Span> spelledOut(String text, Draft.Place place) {
        Optional<Span> span = Span.like(text);
        span.ifPresent(
                length -> warnings.add(place.line(), "The length " + text + " was read as a number and a unit, such as 5d."));
        return span;
    }

    private Optional<LocalDateTime> loose(String text, Draft.Place place) {
        Optional<LocalDateTime> date = LooseDate.parse(text).or(() -> LooseDate.parseAmongWords(text));
        date.ifPresent(found -> warnings.add(place.line(),
                "The date " + text + " is not in the chart's dateFormat; it was read as " + found.toLocalDate() + "."));
        return date;
    }
}
