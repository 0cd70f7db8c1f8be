package dev.architect.diagram.mermaid.c4;

import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.c4.Element.Form;
import dev.architect.diagram.mermaid.scene.Colour;

/// What the name of a statement says of an element: `ContainerDb_Ext` is an external container that stores.
record ElementType(Level level, Form form, boolean external) {

    /// The colours are those that Mermaid's configuration has for C4, whatever the theme.
    enum Level {
        PERSON("Person", 0x08427B, 0x073B6F, 0x686868, 0x8A8A8A),
        SYSTEM("Software System", 0x1168BD, 0x3C7FC0, 0x999999, 0x8A8A8A),
        CONTAINER("Container", 0x438DD5, 0x3C7FC0, 0xB3B3B3, 0xA6A6A6),
        COMPONENT("Component", 0x85BBF0, 0x78A8D8, 0xCCCCCC, 0xBFBFBF);

        private final String words;
        private final int ground;
        private final int border;
        private final int externalGround;
        private final int externalBorder;

        Level(String words, int ground, int border, int externalGround, int externalBorder) {
            this.words = words;
            this.ground = ground;
            this.border = border;
            this.externalGround = externalGround;
            this.externalBorder = externalBorder;
        }

        String words() {
            return words;
        }
    }

    /// @param name as Mermaid spells it, in any case
    static Optional<ElementType> named(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        boolean external = word.endsWith("_ext");
        String inner = external ? word.substring(0, word.length() - 4) : word;
        for (Level level : Level.values()) {
            String own = level.name().toLowerCase(Locale.ROOT);
            Optional<Form> form = form(level, inner.startsWith(own) ? inner.substring(own.length()) : "none");
            if (form.isPresent()) {
                return form.map(found -> new ElementType(level, found, external));
            }
        }
        return Optional.empty();
    }

    private static Optional<Form> form(Level level, String suffix) {
        return switch (suffix) {
            case "" -> Optional.of(level == Level.PERSON ? Form.PERSON : Form.BOX);
            case "db" -> level == Level.PERSON ? Optional.empty() : Optional.of(Form.CYLINDER);
            case "queue" -> level == Level.PERSON ? Optional.empty() : Optional.of(Form.QUEUE);
            default -> Optional.empty();
        };
    }

    /// Names that language models make up for what has one meaning: `Database`, `External_System`, `System_Db`.
    static Optional<ElementType> meant(String name) {
        String word = name.toLowerCase(Locale.ROOT).replace("_", "").replace("external", "ext").replace("database", "db");
        boolean external = word.startsWith("ext") || word.endsWith("ext");
        String inner = word.startsWith("ext") ? word.substring(3) : external ? word.substring(0, word.length() - 3) : word;
        return switch (inner) {
            case "db" -> Optional.of(new ElementType(Level.CONTAINER, Form.CYLINDER, external));
            case "queue" -> Optional.of(new ElementType(Level.CONTAINER, Form.QUEUE, external));
            case "actor", "user" -> Optional.of(new ElementType(Level.PERSON, Form.PERSON, external));
            case "softwaresystem" -> Optional.of(new ElementType(Level.SYSTEM, Form.BOX, external));
            default -> named(inner.replace("extdb", "db").replace("extqueue", "queue") + (external || inner.contains("ext")
                    ? "_ext"
                    : ""));
        };
    }

    /// Whether its second line can name a technology.
    boolean hasTechnology() {
        return level == Level.CONTAINER || level == Level.COMPONENT;
    }

    /// As Mermaid spells it.
    String name() {
        String word = level.name().charAt(0) + level.name().substring(1).toLowerCase(Locale.ROOT);
        String store = switch (form) {
            case CYLINDER -> "Db";
            case QUEUE -> "Queue";
            case BOX, FRAMED, PERSON -> "";
        };
        return word + store + (external ? "_Ext" : "");
    }

    /// Its name in Mermaid's configuration, as in `external_container_db_bg_color`.
    String configName() {
        String store = switch (form) {
            case CYLINDER -> "_db";
            case QUEUE -> "_queue";
            case BOX, FRAMED, PERSON -> "";
        };
        return (external ? "external_" : "") + level.name().toLowerCase(Locale.ROOT) + store;
    }

    Colour ground() {
        return Colour.rgb(external ? level.externalGround : level.ground);
    }

    Colour border() {
        return Colour.rgb(external ? level.externalBorder : level.border);
    }
}
