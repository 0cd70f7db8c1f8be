package dev.architect.page;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Choice;
import dev.architect.chat.Form;

/// What a stored message consists of. The bytes of a picture are asked for on their own.
sealed interface Content {

    record Text(String markdown) implements Content {
    }

    record Picture(String title, String altText, int width, int height, String source) implements Content {
    }

    record Document(String name, String mediaType, String text) implements Content {
    }

    /// @param isSettled whether its buttons are gone, since somebody pressed one
    record Asked(Form form, boolean isSettled) implements Content {
    }

    /// @param about the message that it offers help with
    /// @param choices the buttons that are left
    /// @param chosen the last one that was pressed
    record Offered(String markdown, long about, List<Choice> choices, Optional<Choice> chosen) implements Content {

        public Offered {
            choices = List.copyOf(choices);
        }
    }
}
