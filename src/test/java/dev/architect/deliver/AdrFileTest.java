package dev.architect.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.architect.chat.Language;
import dev.architect.memory.Designs.SavedDesign;

class AdrFileTest {

    @Test
    void the_title_is_the_leads_first_line_without_its_end() {
        assertThat(title("**Use a `queue`.**\n\n## 5. Resilience\n\nText.")).isEqualTo("Use a queue");
        assertThat(title("Use a queue...\nAnd more.")).isEqualTo("Use a queue");
    }

    @Test
    @Timeout(10)
    void a_line_of_dots_is_no_trap() {
        assertThat(title("Use a queue " + ".:".repeat(100_000) + "x")).startsWith("Use a queue");
    }

    private static String title(String markdown) {
        return AdrFile.title(new SavedDesign("t", 0, "c", "backend-architect", "h", "", markdown, "anthropic", "m", 1, 1, false,
                Instant.EPOCH, "q", "", 1, 0, OptionalLong.empty(), ""), Language.ENGLISH);
    }
}
