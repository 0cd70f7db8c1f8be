package dev.architect.chat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was said in a thread, oldest first.
public record Transcript(List<Line> lines) {

    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        lines = List.copyOf(lines);
    }

    /// This transcript with the lines of another that it lacks.
    ///
    /// @param before later lines of the other are left out
    public Transcript and(Transcript other, Instant before) {
        Set<String> known = lines.stream().map(Line::ts).collect(Collectors.toSet());
        Stream<Line> lacking = other.lines.stream()
                .filter(line -> !known.contains(line.ts()) && line.saidAt().isBefore(before));
        return new Transcript(Stream.concat(lines.stream(), lacking).sorted(Comparator.comparing(Line::saidAt)).toList());
    }

    /// The language of what is said next: its own, or where its words do not tell, that of what people said last.
    public Language languageOf(String next) {
        return Language.told(next).or(() -> lines.reversed().stream().filter(line -> !line.isPersona())
                .flatMap(line -> Language.told(line.text()).stream()).findFirst()).orElse(Language.ENGLISH);
    }

    /// @param speaker a person's name (untrusted) or a persona's
    /// @param isPersona whether one of our personas said it
    /// @param ts the platform's id of the message
    public record Line(String ts, String speaker, boolean isPersona, String text, Instant saidAt) {
    }
}
