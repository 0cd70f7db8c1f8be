package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads messages: who speaks, the arrow, who listens, what is said.
final class MessageReader {

    static final String EXPECTED = "a message such as `A->>B: text`, or participant, actor, note, activate, "
            + "loop, alt, opt, par, critical, break, rect, box or end";

    /// What stands behind an arrow: `+B`, `-B`, `()B`.
    private static final class Receiver {

        private String name;
        private boolean activates;
        private boolean deactivates;
        private boolean dot;
        private boolean foreignSign;

        Receiver(String text) {
            name = text;
            while (true) {
                if (name.startsWith("+")) {
                    activates = true;
                    name = name.substring(1).strip();
                } else if (name.startsWith("-") && !ArrowToken.startsWith(name)) {
                    deactivates = true;
                    name = name.substring(1).strip();
                } else if (name.startsWith("()")) {
                    dot = true;
                    name = name.substring(2).strip();
                } else {
                    break;
                }
            }
            if (name.endsWith("++") || name.endsWith("--")) {
                foreignSign = true;
                activates |= name.endsWith("++");
                deactivates |= name.endsWith("--");
                name = name.substring(0, name.length() - 2).strip();
            }
        }
    }

    private final Cast cast;
    private final CastReader participants;
    private final BoxReader boxes;
    private final Script script;
    private final Numbering numbering;
    private final Wording wording;
    private final Warnings warnings;

    MessageReader(Cast cast, CastReader participants, BoxReader boxes, Script script, Numbering numbering, Wording wording,
            Warnings warnings) {
        this.cast = cast;
        this.participants = participants;
        this.boxes = boxes;
        this.script = script;
        this.numbering = numbering;
        this.wording = wording;
        this.warnings = warnings;
    }

    void read(Statement statement) {
        String head = arrowsMended(statement);
        ArrowToken.Found arrow = ArrowToken.first(head);
        if (arrow == null) {
            throw statement.mistake("Expected " + EXPECTED + "; found `" + Wording.shortened(statement.text()) + "`");
        }
        if (arrow.token().mended()) {
            String sentence = "`%s` is not an arrow of sequence diagrams: write `%s`."
                    .formatted(arrow.token().text(), arrow.token().arrow().dashed() ? "-->>" : "->>");
            warnings.add(statement.line(), sentence, !arrow.token().endsAName());
        }
        boxes.closeBefore(statement);
        String written = head.substring(0, arrow.start());
        String sender = written.strip();
        boolean startDot = sender.endsWith("()");
        sender = startDot ? sender.substring(0, sender.length() - 2).strip() : sender;
        if (sender.isEmpty()) {
            throw statement.mistake("Expected the name of a participant before `" + arrow.token().text() + "`");
        }
        var receiver = new Receiver(head.substring(arrow.end()).strip());
        if (receiver.foreignSign) {
            warnings.refused(statement.line(),
                    "activations are written before the name: `A->>+B: text`, `B-->>-A: text`.");
        }
        if (receiver.name.isEmpty()) {
            throw new SyntaxException(statement.line(),
                    statement.column() + arrow.end(),
                    "Expected the name of a participant behind `" + arrow.token().text() + "`");
        }
        if (receiver.name.indexOf('>') >= 0 && ArrowToken.first(receiver.name) != null) {
            throw new SyntaxException(statement.line(),
                    statement.column() + arrow.end(),
                    "Expected one arrow between two participants; write one message per line");
        }
        String text = statement.tail();
        if (!statement.hasText()) {
            text = textWithoutColon(statement, receiver);
        }
        int from = participants.spoken(statement, startDot ? sender : withoutMarks(written));
        int to = participants.spoken(statement, receiver.name);
        RichText label = wording.label(statement, text);
        if (arrow.token().leftwards()) {
            say(statement, to, from, arrow.token().arrow().withDots(receiver.dot, startDot), label, receiver);
        } else {
            say(statement, from, to, arrow.token().arrow().withDots(startDot, receiver.dot), label, receiver);
        }
    }

    /// Marks alone at the beginning of a line Mermaid leaves out.
    private static String withoutMarks(String sender) {
        int start = 0;
        while (start < sender.length() - 1 && " /\\<>".indexOf(sender.charAt(start)) >= 0) {
            start++;
        }
        return sender.substring(start);
    }

    private String textWithoutColon(Statement statement, Receiver receiver) {
        int space = receiver.name.indexOf(' ');
        if (!cast.has(receiver.name) && space > 0 && cast.has(receiver.name.substring(0, space))) {
            String text = receiver.name.substring(space).strip();
            receiver.name = receiver.name.substring(0, space);
            warnings.refused(statement.line(), "a message's text stands behind a colon: `A->>B: text`.");
            return text;
        }
        warnings.refused(statement.line(), "the message has no text: Mermaid expects a colon and a text.");
        return "";
    }

    /// The head with the arrows that editors and pages make of `-->>`.
    private String arrowsMended(Statement statement) {
        String head = Wording.withoutComment(statement.head());
        if (ArrowToken.first(head) != null) {
            return head;
        }
        String mended = head.replaceAll("[–—]{1,4}(?=[>)x])", "--").replaceAll("[-–—]{0,4}[→⟶➔➜]", "->>").replaceAll("⇢",
                "-->>");
        if (!mended.equals(head)) {
            warnings.refused(statement.line(), "the arrow was written with a typographic character.");
        }
        return mended;
    }

    private void say(Statement statement, int from, int to, Arrow arrow, RichText text, Receiver receiver) {
        script.count(statement);
        script.say(new Message(from, to, arrow, text, numbering.next(), Life.GOES_ON), statement);
        if (receiver.activates) {
            script.activate(to);
        }
        if (receiver.deactivates) {
            script.deactivate(statement, from);
        }
    }
}
