package dev.architect.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.persona.Persona;
import dev.architect.review.border.SchemaBorder;

/// Takes out what an answer repeats of its instructions: somebody talked the model into reading them out.
final class PromptLeak {

    // One sentence in common is chance, or one that the persona is told to say.
    private static final int FEWEST = 3;
    private static final int SHORTEST = 40;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:!?])\\s+|\\R");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> rules = sentences(read("/prompts/rules.md"));

    /// @param persona who was told so
    Design keep(Design design, Persona persona, Language language) {
        Set<String> told = new HashSet<>(rules);
        told.addAll(sentences(persona.body()));
        told.remove(words(SchemaBorder.sentence(Language.ENGLISH)));
        Set<String> repeated = sentences(design.prose()).stream().filter(told::contains).collect(Collectors.toSet());
        if (repeated.size() < FEWEST) {
            return design;
        }
        Design kept = design.withBlocks(blocks -> blocks.stream().map(block -> block instanceof Block.Text(String markdown)
                ? new Block.Text(without(markdown, repeated))
                : block).filter(block -> !(block instanceof Block.Text(String markdown) && markdown.isBlank())).toList());
        String lead = without(design.lead(), repeated);
        return kept.withLead((lead.isBlank() ? "" : lead + "\n\n") + sentence(language));
    }

    private static String without(String markdown, Set<String> repeated) {
        return markdown.lines().filter(line -> sentences(line).stream().noneMatch(repeated::contains))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static Set<String> sentences(String text) {
        return List.of(SENTENCE_END.split(text)).stream().map(PromptLeak::words).filter(words -> words.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    private static String words(String sentence) {
        return NO_WORD.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String sentence(Language language) {
        return switch (language) {
            case ENGLISH -> "_What repeated my instructions was left out._";
            case PORTUGUESE -> "_O que repetia as minhas instruções ficou de fora._";
        };
    }

    private static String read(String resource) {
        try (InputStream in = PromptLeak.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
