package dev.architect.chat;

/// Under which name a post appears.
///
/// @param persona the persona's id, for example `backend-architect`
/// @param displayName what people read, for example `Backend Architect`
/// @param color a color's name from the persona's file, or blank; a platform tints what it can
public record Voice(String persona, String displayName, String color) {

    public Voice {
        Require.text("persona", persona);
        Require.text("display name", displayName);
        color = color == null ? "" : color;
    }
}
