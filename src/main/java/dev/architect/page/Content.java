package dev.architect.page;

/// What a stored message consists of. The bytes of a picture are asked for on their own.
sealed interface Content {

    record Text(String markdown) implements Content {
    }

    record Picture(String title, String altText, int width, int height, String source) implements Content {
    }

    record Document(String name, String mediaType, String text) implements Content {
    }
}
