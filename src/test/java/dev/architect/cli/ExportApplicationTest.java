package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.MessageRef;
import dev.architect.memory.MessageLabels;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExportApplicationTest {

    @Inject
    ExportApplication application;

    @Inject
    MessageLabels labels;

    @TempDir
    Path folder;

    @Test
    void what_use_taught_is_written_from_the_database() throws IOException {
        labels.set(new MessageRef(new ChannelRef("slack", "T-export", "C1"), "1.5"), "architect", "accepted",
                "how do we split the monolith?");
        Path out = folder.resolve("labels.jsonl");
        assertThat(application.run(out.toString())).isZero();
        assertThat(out).content().contains(
                "{\"id\":\"slack/T-export/C1/1.5\",\"text\":\"how do we split the monolith?\",\"lang\":\"en\",\"label\":\"architect\",\"kind\":\"accepted\",\"asks\":true}\n");
    }
}
