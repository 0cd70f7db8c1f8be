package dev.architect.chat;

/// Who wrote a message.
///
/// @param id the platform's id of the person
/// @param name what the platform shows, or the id where no name is known; written by people, so never trusted
public record Author(String id, String name) {

    public Author {
        Require.text("author id", id);
        name = name == null || name.isBlank() ? id : name;
    }
}
