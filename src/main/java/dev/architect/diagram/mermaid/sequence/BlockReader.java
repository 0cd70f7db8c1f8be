package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.sequence.Step.Block;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads the blocks around steps: loops, alternatives, coloured grounds.
final class BlockReader {

    private static final Colour DEFAULT_RECT = Colour.rgb(0xF2F2F2);

    private record Open(Block block, int line) {
    }

    private final BoxReader boxes;
    private final Script script;
    private final Wording wording;
    private final int mostNesting;
    private final Warnings warnings;
    private final Deque<Open> open = new ArrayDeque<>();

    BlockReader(BoxReader boxes, Script script, Wording wording, int mostNesting, Warnings warnings) {
        this.boxes = boxes;
        this.script = script;
        this.wording = wording;
        this.mostNesting = mostNesting;
        this.warnings = warnings;
    }

    void open(Block block, Statement statement) {
        push(block, statement);
        script.add(new Step.Opening(block, wording.label(statement, statement.rest()), Optional.empty()));
    }

    void openRect(Statement statement) {
        push(Block.RECT, statement);
        String colour = Wording.withoutComment(statement.rest());
        Optional<Colour> fill = colour.isBlank() ? Optional.of(DEFAULT_RECT) : Colour.parse(colour);
        if (fill.isEmpty()) {
            warnings.add(statement.line(),
                    "`" + Wording.shortened(colour) + "` is not a colour; rect takes rgb(…) or a name.");
        }
        script.add(new Step.Opening(Block.RECT, RichText.EMPTY, Optional.of(fill.orElse(DEFAULT_RECT))));
    }

    private void push(Block block, Statement statement) {
        boxes.closeBefore(statement);
        if (open.size() >= mostNesting) {
            throw statement.mistake("Blocks stand more than %d deep within each other".formatted(mostNesting));
        }
        script.count(statement);
        open.push(new Open(block, statement.line()));
    }

    void section(String word, Statement statement) {
        if (open.isEmpty() || open.peek().block() == Block.RECT) {
            throw statement.mistake("`%s` stands outside of the block that it divides: expected %s before it".formatted(word,
                    switch (word) {
                        case "and" -> "par";
                        case "option" -> "critical";
                        default -> "alt";
                    }));
        }
        if (!open.peek().block().isDividedBy(word)) {
            warnings.refused(statement.line(), "`%s` does not divide `%s`; it was drawn all the same.".formatted(word,
                    open.peek().block().word()));
        }
        script.count(statement);
        script.add(new Step.Section(wording.label(statement, statement.rest())));
    }

    /// `end`, which closes a box or the innermost block.
    void end(Statement statement) {
        if (isFollowed(statement.rest())) {
            warnings.refused(statement.line(), "what stands behind `end` was left out; it stands alone.");
        }
        if (boxes.isOpen()) {
            boxes.close();
        } else if (open.isEmpty()) {
            warnings.refused(statement.line(), "there is no open block for this `end`.");
        } else {
            open.pop();
            script.add(new Step.Closing());
        }
    }

    private static boolean isFollowed(String rest) {
        return !rest.isEmpty() && !rest.startsWith("%") && !rest.startsWith("#");
    }

    /// Closes what is open at the end of the diagram.
    void finish() {
        while (!open.isEmpty()) {
            Open block = open.pop();
            warnings.refused(block.line(), "`%s` has no `end`; it was closed at the end of the diagram."
                    .formatted(block.block().word()));
            script.add(new Step.Closing());
        }
    }
}
