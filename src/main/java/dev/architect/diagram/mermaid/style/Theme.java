package dev.architect.diagram.mermaid.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Colour;

/// The colours of one diagram by the names of Mermaid's theme variables: those of its theme, changed by what the source
/// sets itself.
public final class Theme {

    private static final String TABLE = "/dev/architect/diagram/mermaid/themes.txt";
    private static final List<String> NAMES = List.of("default", "neutral", "dark", "forest", "base");
    private static final int BASE = NAMES.indexOf("base");
    private static final Map<String, List<Optional<Colour>>> COLOURS = read();
    private static final double BRIGHTEST_ON_PAPER = 0.6;
    private static final Colour INK = Colour.rgb(0x333333);

    // What follows from another variable when the source sets that one alone.
    private static final Map<String, String> FOLLOWS = Map.ofEntries(Map.entry("mainBkg", "primaryColor"),
            Map.entry("nodeBkg", "mainBkg"), Map.entry("nodeBorder", "primaryBorderColor"),
            Map.entry("nodeTextColor", "primaryTextColor"), Map.entry("textColor", "primaryTextColor"),
            Map.entry("clusterBkg", "tertiaryColor"), Map.entry("clusterBorder", "tertiaryBorderColor"),
            Map.entry("actorBkg", "mainBkg"), Map.entry("actorBorder", "primaryBorderColor"),
            Map.entry("actorTextColor", "primaryTextColor"), Map.entry("actorLineColor", "actorBorder"),
            Map.entry("labelBoxBorderColor", "actorBorder"), Map.entry("signalColor", "lineColor"));

    private final int column;
    private final Map<String, Colour> own;

    private Theme(int column, Map<String, Colour> own) {
        this.column = column;
        this.own = Map.copyOf(own);
    }

    /// The theme of this name, the default one where the name is unknown.
    ///
    /// @param config of the source, where variables stand as `themeVariables.primaryColor`
    public static Theme of(Map<String, String> config) {
        var own = new HashMap<String, Colour>();
        config.forEach((key, value) -> {
            if (key.startsWith("themeVariables.")) {
                Colour.parse(value).ifPresent(colour -> own.put(key.substring("themeVariables.".length()), colour));
            }
        });
        int column = NAMES.indexOf(config.getOrDefault("theme", "").strip().toLowerCase(Locale.ROOT));
        return new Theme(Math.max(0, column), column == BASE ? BaseScales.of(own) : own);
    }

    /// @param variable one of Mermaid's, such as `mainBkg`
    /// @throws IllegalArgumentException when the theme has no such variable
    public Colour colour(String variable) {
        return find(variable).orElseThrow(() -> new IllegalArgumentException("No theme variable is called " + variable));
    }

    public Optional<Colour> find(String variable) {
        return own(variable)
                .or(() -> COLOURS.getOrDefault(variable, List.of(Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty())).get(column));
    }

    private Optional<Colour> own(String variable) {
        return Optional.ofNullable(own.get(variable))
                .or(() -> Optional.ofNullable(FOLLOWS.get(variable)).flatMap(this::own));
    }

    /// The same for lines and words that stand on the paper itself, which is white whatever the theme: what is too bright
    /// to be seen there becomes dark.
    public Colour onPaper(String variable) {
        Colour colour = colour(variable);
        return colour.luminance() > BRIGHTEST_ON_PAPER ? INK : colour;
    }

    private static Map<String, List<Optional<Colour>>> read() {
        try (InputStream file = Theme.class.getResourceAsStream(TABLE)) {
            if (file == null) {
                throw new IllegalStateException("The table of themes is not in the application");
            }
            var colours = new HashMap<String, List<Optional<Colour>>>();
            new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")).forEach(cells -> colours.put(cells[0],
                            List.of(cells).subList(1, cells.length).stream().map(cell -> Colour.parse("#" + cell)).toList()));
            return colours;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of themes cannot be read", unreadable);
        }
    }
}
