package dev.architect.diagram;

import java.util.List;

/// What came of a diagram's source.
public sealed interface Rendering {

    /// @param bytes the PNG, or the SVG in UTF-8
    /// @param width of the picture, in pixels of the PNG or units of the SVG
    /// @param altText the diagram in words, from its title and labels
    /// @param warnings what was skipped or mended on the way, a sentence each
    /// @param refusals what the language's own parser would not have drawn, in the order of the source; those who paste
    /// the source elsewhere get no picture
    record Drawn(byte[] bytes, int width, int height, String altText, List<String> warnings, List<Refusal> refusals)
            implements
                Rendering {

        public Drawn(byte[] bytes, int width, int height, String altText, List<String> warnings) {
            this(bytes, width, height, altText, warnings, List.of());
        }
    }

    /// Drawn here, refused elsewhere.
    ///
    /// @param line in the source, from 1
    /// @param reason what is wrong or how it is written, a sentence that a person and a model can act on
    record Refusal(int line, String reason) {
    }

    /// @param line in the source, from 1; 0 where the whole source is meant
    /// @param column in that line, from 1; 0 where the whole line is meant
    /// @param reason what was expected or which limit was passed, in a sentence that a person and a model can act on
    /// @param sourceLine the line itself, shortened
    record Rejected(int line, int column, String reason, String sourceLine) implements Rendering {
    }
}
