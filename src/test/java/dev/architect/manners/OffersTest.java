package dev.architect.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.MessageRef;
import dev.architect.memory.Suggestions.Suggestion;

class OffersTest {

    @Test
    void an_accepted_offer_teaches_what_labelled_files_know() {
        assertThat(Offers.taught(offer("both", "database-architect", "backend-architect"))).isEqualTo("both");
        assertThat(Offers.taught(offer("other", "mobile-engineer"))).isEqualTo("mobile-engineer");
    }

    private static Suggestion offer(String label, String... personas) {
        return new Suggestion("c", new MessageRef(new ChannelRef("slack", "T1", "C1"), "1.0"), label, List.of(personas), "r",
                "nudge", true, Instant.EPOCH, Optional.empty());
    }
}
