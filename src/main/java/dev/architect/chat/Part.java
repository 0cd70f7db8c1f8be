package dev.architect.chat;

/// A piece of a reply that becomes one post.
public sealed interface Part {

    /// @param markdown at most [ChatPlatform#postLimit()] characters, with its fences closed; mentions in it are text
    record Prose(String markdown) implements Part {
    }

    /// A drawn diagram.
    ///
    /// @param title what it shows, for a heading and a file name
    /// @param altText the picture in words, for those who cannot see it
    /// @param png the picture at twice its size on screen
    /// @param width of the PNG in pixels
    /// @param height of the PNG in pixels
    /// @param source the diagram's source, in Mermaid
    record Picture(String title, String altText, byte[] png, int width, int height, String source) implements Part {
    }

    /// A document that people take away.
    ///
    /// @param name the file's name, for example `openapi.yaml`
    /// @param mediaType for example `application/yaml`
    record File(String name, String mediaType, String content) implements Part {
    }

    /// Something to press below an answer.
    record Pressable(Form form) implements Part {
    }
}
