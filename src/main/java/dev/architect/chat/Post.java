package dev.architect.chat;

/// One part of an answer on its way to a thread.
///
/// @param language of what the platform adds by itself (captions, buttons)
public record Post(PartId id, Voice voice, Language language, Part part) {
}
