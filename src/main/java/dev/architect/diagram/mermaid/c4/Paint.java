package dev.architect.diagram.mermaid.c4;

import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Colour;

/// The colours that a source gives an element or a boundary itself; what it leaves open is the type's.
record Paint(Optional<Colour> ground, Optional<Colour> border, Optional<Colour> words) {

    static final Paint NONE = new Paint(Optional.empty(), Optional.empty(), Optional.empty());

    static Paint of(Arguments arguments) {
        return new Paint(arguments.colour("bgColor"), arguments.colour("borderColor"), arguments.colour("fontColor"));
    }

    /// This, where it says something, over `other`.
    Paint over(Paint other) {
        return new Paint(ground.or(other::ground), border.or(other::border), words.or(other::words));
    }
}
