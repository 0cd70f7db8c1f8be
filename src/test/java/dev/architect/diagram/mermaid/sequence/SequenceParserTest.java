package dev.architect.diagram.mermaid.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;

class SequenceParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = { "->~false~NONE~NONE", "-->~true~NONE~NONE", "->>~false~NONE~FILLED",
            "-->>~true~NONE~FILLED", "-x~false~NONE~CROSS", "--x~true~NONE~CROSS", "-)~false~NONE~OPEN",
            "--)~true~NONE~OPEN", "<<->>~false~FILLED~FILLED", "<<-->>~true~FILLED~FILLED", "-|\\~false~NONE~HALF_TOP",
            "--|/~true~NONE~HALF_BOTTOM", "-//~false~NONE~STICK_BOTTOM", "/|-~false~HALF_TOP~NONE" })
    void every_arrow_is_known(String arrow, boolean dashed, Head start, Head end) {
        for (String message : List.of("Web%sAPI: hi", "Web %s API:hi", "Web%s API : hi")) {
            SequenceDiagram diagram = diagram(message.formatted(arrow));

            assertThat(ids(diagram)).containsExactly("Web", "API");
            assertThat(messages(diagram)).singleElement().satisfies(found -> {
                assertThat(found.arrow()).isEqualTo(new Arrow(dashed, start, end));
                assertThat(found.text().words()).isEqualTo("hi");
            });
        }
    }

    @Test
    void names_hold_dashes_dots_spaces_and_accents() {
        SequenceDiagram diagram = diagram("api-gateway->>my-xray.service: a", "Serviço de e-mail-->>api-gateway: b");

        assertThat(ids(diagram)).containsExactly("api-gateway", "my-xray.service", "Serviço de e-mail");
    }

    @Test
    void a_text_keeps_its_colons_arrows_and_the_word_end() {
        SequenceDiagram diagram = diagram("A->>B: GET https://x.test/a:b -> then end");

        assertThat(messages(diagram).getFirst().text().words()).isEqualTo("GET https://x.test/a:b -> then end");
    }

    @Test
    void signs_behind_the_arrow_activate_and_deactivate() {
        SequenceDiagram diagram = diagram("A->>+B: go", "B-->>-A: done");

        assertThat(diagram.steps()).element(1).isEqualTo(new Step.Activation(1));
        assertThat(diagram.steps()).element(3).isEqualTo(new Step.Deactivation(1));
    }

    @Test
    void numbers_count_on_while_they_are_off() {
        SequenceDiagram diagram = diagram("autonumber 10 5", "A->>B: a", "autonumber off", "A->>B: b", "autonumber",
                "A->>B: c");

        assertThat(messages(diagram)).extracting(Message::number).containsExactly("10", "", "20");
    }

    @Test
    void members_of_a_box_stand_side_by_side() {
        SequenceDiagram diagram = diagram("participant A", "participant M", "box Aqua Team", "participant A", "participant Z",
                "end", "M->>Z: x");

        assertThat(ids(diagram)).containsExactly("A", "Z", "M");
        assertThat(messages(diagram).getFirst()).extracting(Message::from, Message::to).containsExactly(2, 1);
        assertThat(diagram.boxes().getFirst().title().words()).isEqualTo("Team");
    }

    @Test
    void a_participant_is_created_and_destroyed_by_a_message() {
        SequenceDiagram diagram = diagram("A->>B: a", "create participant C", "B->>C: b", "destroy C", "C-xB: c", "destroy B",
                "A-xB: d");

        assertThat(messages(diagram)).extracting(Message::life).containsExactly(Life.GOES_ON, Life.CREATES_RECEIVER,
                Life.DESTROYS_SENDER, Life.DESTROYS_RECEIVER);
    }

    @Test
    void a_destroyed_participant_who_goes_on_talking_is_not_destroyed() {
        Source source = Corpus.source("sequenceDiagram\nA->>B: a\ndestroy B\nA-xB: b\nB->>A: c");

        assertThat(messages(SequenceParser.parse(source))).extracting(Message::life).containsOnly(Life.GOES_ON);
        assertThat(source.warnings().sentences()).singleElement().asString().contains("B acts after it is destroyed");
    }

    @Test
    void settings_may_take_several_lines() {
        SequenceDiagram diagram = diagram("participant Q@{", "  \"type\": \"queue\",", "  \"alias\": \"Orders\"", "}",
                "A->>Q: x");

        assertThat(diagram.participants().getFirst()).satisfies(queue -> {
            assertThat(queue.kind()).isEqualTo(Participant.Kind.QUEUE);
            assertThat(queue.label().words()).isEqualTo("Orders");
        });
    }

    @Test
    void spaces_copied_from_a_page_are_spaces() {
        assertThat(ids(diagram("\u00A0\u00A0A\u00A0->>\u200BB: x"))).containsExactly("A", "B");
    }

    @Test
    void a_remark_behind_a_participant_is_not_part_of_its_name() {
        SequenceDiagram diagram = diagram("participant API as API # the controller", "participant S as C# service",
                "API->>S: call #1");

        assertThat(diagram.participants()).extracting(each -> each.label().words()).containsExactly("API", "C# service");
    }

    @Test
    void a_single_sign_begins_a_comment() {
        assertThat(messages(diagram("% one", "# two", "A->>B: x"))).hasSize(1);
    }

    @Test
    void who_takes_no_part_is_hidden_when_the_source_says_so() {
        String source = "%%{init: {'sequence': {'hideUnusedParticipants': true}}}%%\nsequenceDiagram\nparticipant U\n";

        assertThat(ids(Corpus.parsed(source + "A->>B: x"))).containsExactly("A", "B");
        assertThat(ids(Corpus.parsed(source))).containsExactly("U");
    }

    @Test
    void titles_come_with_and_without_a_colon() {
        assertThat(diagram("title Login", "A->>B: x").title().words()).isEqualTo("Login");
        assertThat(diagram("title: Login", "A->>B: x").title().words()).isEqualTo("Login");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {
            "A->>B: x|loop again|A->>B: y~Line 3: `loop` has no `end`",
            "A->>B: x|end~Line 3: there is no open block",
            "A->>B: x|deactivate B~Line 3: B is not active",
            "A->>B: x; y~Line 2: a semicolon ends a statement",
            "A–>>B: x~Line 2: the arrow was written with a typographic character",
            "A-&gt;&gt;B: x~Line 2: the arrow was written as an HTML entity",
            "A<--B: x~Line 2: `<--` is not an arrow",
            "A->>B~Line 2: the message has no text",
            "opt x|A->>B: x|else|B->>A: y|end~Line 4: `else` does not divide `opt`",
            "participant A, B|A->>B: x~Line 2: participants are declared one per line",
            "participant \"Web shop\" as W|W->>B: x~Line 2: in Mermaid the short name comes first",
            "A->>B ++: x~Line 2: activations are written before the name",
            "Note->>B: x~Line 2: `Note` is a word of Mermaid's own",
            "A->>end-user: x~Line 2: `end` is a word of Mermaid's own",
            "A->>B: x|)~Line 3: `)` says nothing",
            "rect notacolour|A->>B: x|end~Line 2: `notacolour` is not a colour" })
    void slips_are_mended_and_told(String lines, String warning) {
        Source source = Corpus.source("sequenceDiagram\n" + lines.replace('|', '\n'));

        SequenceDiagram diagram = SequenceParser.parse(source);

        assertThat(ids(diagram)).hasSize(2);
        assertThat(messages(diagram)).isNotEmpty();
        assertThat(source.warnings().sentences()).singleElement().asString().startsWith(warning);
    }

    @Test
    void a_note_over_three_participants_spans_them_all() {
        Source source = Corpus.source("sequenceDiagram\nA->>B: x\nB->>C: y\nNote over B,C,A: all of us");

        SequenceDiagram diagram = SequenceParser.parse(source);

        assertThat(diagram.steps().getLast()).isInstanceOfSatisfying(Step.Note.class,
                note -> assertThat(List.of(note.first(), note.last())).containsExactly(0, 2));
        assertThat(source.warnings().sentences()).containsExactly("Line 4: a note over several participants names only the "
                + "first and the last: `note over A,C: text`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {
            "A->>B: x|what is this?~3~1~Expected a message such as",
            "A->>B: x|   ->>B: y~3~4~Expected the name of a participant before",
            "A->>: y~2~5~Expected the name of a participant behind",
            "A->>B->>C: y~2~5~Expected one arrow between two participants",
            "A->>B: x|else no~3~1~`else` stands outside of the block",
            "A->>B: x||note A: text~4~6~Expected `note left of A: text`",
            "A->>B: x|note over A|B->>A: y~3~6~Expected a colon and the text of the note",
            "participant~2~12~Expected the name of a participant",
            "participant A@{ \"type\": \"queue\"~2~14~The participant's settings are not closed",
            "loop nobody|end~1~1~The diagram has no participants",
            "~1~1~The diagram has no participants",
            "A->>B, C: x~2~1~Expected one participant instead of `B, C`",
            "A->>B: x|deactivate A, B~3~12~Expected one participant",
            "group x~2~1~Expected a message such as" })
    void what_has_no_meaning_is_rejected_with_its_place(String lines, int line, int column, String reason) {
        String source = "sequenceDiagram\n" + (lines == null ? "" : lines.replace('|', '\n'));

        var mistake = catchThrowableOfType(SyntaxException.class, () -> Corpus.parsed(source));

        assertThat(mistake).isNotNull();
        assertThat(mistake.getMessage()).startsWith(reason);
        assertThat(List.of(mistake.line(), mistake.column())).isEqualTo(List.of(line, column));
    }

    @Test
    void what_is_too_large_is_rejected_with_the_limit() {
        assertThat(rejection("A->>B: x\n".repeat(900))).contains("More than 800 messages");
        assertThat(rejection("loop x\n".repeat(30) + "A->>B: x")).contains("more than 24 deep");
        assertThat(rejection("A->>B: " + "x".repeat(2_001))).contains("2001 characters");
        var crowd = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            crowd.append("participant P").append(i).append('\n');
        }
        assertThat(rejection(crowd.toString())).contains("More than 400 participants");
    }

    private static String rejection(String lines) {
        return catchThrowableOfType(SyntaxException.class, () -> Corpus.parsed("sequenceDiagram\n" + lines)).getMessage();
    }

    private static SequenceDiagram diagram(String... lines) {
        return Corpus.parsed("sequenceDiagram\n" + String.join("\n", lines));
    }

    private static List<String> ids(SequenceDiagram diagram) {
        return diagram.participants().stream().map(Participant::id).toList();
    }

    private static List<Message> messages(SequenceDiagram diagram) {
        return diagram.steps().stream().filter(Message.class::isInstance).map(Message.class::cast).toList();
    }
}
