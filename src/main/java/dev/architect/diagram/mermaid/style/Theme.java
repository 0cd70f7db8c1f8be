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

/// The colours of one diagram by the names of Mermaid's theme variables: those that the source sets, those that follow
/// from them, and those of its theme. As in Mermaid, others follow only when the source names its theme, too.
public final class Theme {

    private static final String TABLE = "/dev/architect/diagram/mermaid/themes.txt";
    private static final String VARIABLES = "themeVariables.";
    private static final List<String> NAMES = List.of("default", "neutral", "dark", "forest", "base");
    private static final Map<String, String[]> RULES = read();
    private static final double BRIGHTEST_ON_PAPER = 0.6;
    private static final Colour INK = Colour.rgb(0x333333);

    private final int column;
    private final boolean dark;
    private final Map<String, Colour> own;
    private final Map<String, Colour> roots;

    private Theme(int column, boolean dark, Map<String, Colour> own, Map<String, Colour> roots) {
        this.column = column;
        this.dark = dark;
        this.own = Map.copyOf(own);
        this.roots = Map.copyOf(roots);
    }

    /// The theme of this name, the default one where the name is unknown.
    ///
    /// @param config of the source, where variables stand as `themeVariables.primaryColor`
    public static Theme of(Map<String, String> config) {
        var own = new HashMap<String, Colour>();
        config.forEach((key, value) -> {
            if (key.startsWith(VARIABLES)) {
                Colour.parse(value).ifPresent(colour -> own.put(key.substring(VARIABLES.length()), colour));
            }
        });
        int column = NAMES.indexOf(config.getOrDefault("theme", "").strip().toLowerCase(Locale.ROOT));
        boolean dark = column >= 0 && "true".equalsIgnoreCase(config.getOrDefault(VARIABLES + "darkMode", ""));
        return new Theme(Math.max(0, column), dark, own, column >= 0 ? own : Map.of());
    }

    /// @param variable one of Mermaid's, such as `mainBkg`
    /// @throws IllegalArgumentException when the theme has no such variable
    public Colour colour(String variable) {
        return find(variable).orElseThrow(() -> new IllegalArgumentException("No theme variable is called " + variable));
    }

    public Optional<Colour> find(String variable) {
        return Optional.ofNullable(own.get(variable)).or(() -> shade(variable).map(Shade::colour));
    }

    /// Of words on nodes; not every theme tells them from other words.
    public Colour nodeText() {
        return find("nodeTextColor").orElseGet(() -> colour("textColor"));
    }

    /// What others that follow from this variable make theirs of. Ends, as the table has no circles.
    private Optional<Shade> shade(String variable) {
        Rule rule = rule(variable);
        Optional<Colour> set = rule.kept() ? Optional.empty() : Optional.ofNullable(roots.get(variable));
        Optional<Shade> shade = set.map(Shade::of);
        if (shade.isEmpty() && !rule.isEmpty()) {
            Optional<Shade> origin = rule.isColour() ? Colour.parse("#" + rule.origin()).map(Shade::of)
                    : shade(rule.origin());
            shade = origin.map(found -> found.changed(rule.operations()));
        }
        return shade.map(found -> found.changed(rule.always()));
    }

    private Rule rule(String variable) {
        String[] cells = RULES.get(variable);
        return cells == null ? Rule.NONE : Rule.of(cells[column + 1], dark);
    }

    /// The same for lines and words that stand on the paper itself, which is white whatever the theme: what is too bright
    /// to be seen there becomes dark.
    public Colour onPaper(String variable) {
        Colour colour = colour(variable);
        return colour.luminance() > BRIGHTEST_ON_PAPER ? INK : colour;
    }

    private static Map<String, String[]> read() {
        try (InputStream file = Theme.class.getResourceAsStream(TABLE)) {
            if (file == null) {
                throw new IllegalStateException("The table of themes is not in the application");
            }
            var rules = new HashMap<String, String[]>();
            new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")).forEach(cells -> rules.put(cells[0], cells));
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of themes cannot be read", unreadable);
        }
    }
}
