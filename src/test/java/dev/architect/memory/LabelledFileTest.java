package dev.architect.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.MessageRef;
import dev.architect.memory.MessageLabels.MessageLabel;

class LabelledFileTest {

    @Test
    void each_label_is_one_line_whatever_people_wrote() throws IOException {
        var out = new StringWriter();
        LabelledFile.write(List.of(
                label("1.1", "none", "not-now", "how do we test this?\n\"really\"\u2028"),
                label("1.2", "architect", "accepted", "precisamos de uma fila para os e-mails"),
                label("1.3", "security-reviewer", "person", "é seguro guardar isso no app?")), out);
        assertThat(out.toString().split("\n")).containsExactly(
                """
                        {"id":"slack/T1/C1/1.1","text":"how do we test this?\\n\\"really\\"\u2028","lang":"en","label":"none","kind":"not-now","asks":false}""",
                """
                        {"id":"slack/T1/C1/1.2","text":"precisamos de uma fila para os e-mails","lang":"pt","label":"architect","kind":"accepted","asks":true}""",
                """
                        {"id":"slack/T1/C1/1.3","text":"é seguro guardar isso no app?","lang":"pt","label":"security-reviewer","kind":"person","asks":true}""");
    }

    @Test
    void nothing_taught_is_an_empty_file() throws IOException {
        var out = new StringWriter();
        LabelledFile.write(List.of(), out);
        assertThat(out.toString()).isEmpty();
    }

    private static MessageLabel label(String ts, String label, String source, String text) {
        return new MessageLabel(new MessageRef(new ChannelRef("slack", "T1", "C1"), ts), label, source, text, Instant.EPOCH);
    }
}
