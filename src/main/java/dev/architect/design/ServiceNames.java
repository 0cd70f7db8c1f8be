package dev.architect.design;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The services of a design, as it writes their names: `order-service`.
public final class ServiceNames {

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\w./-])[a-z][a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,5}-(?:service|worker|engine|gateway|api|processor|module|bff)(?![\\w/-])");
    private static final int MOST = 30;

    private ServiceNames() {
    }

    /// Those of its boundaries; where they name none, those of its prose.
    public static Set<String> in(Design design) {
        Set<String> owned = in(design.textOf(OutputPart.SERVICE_BOUNDARIES));
        return owned.isEmpty() ? in(design.prose()) : owned;
    }

    private static Set<String> in(String text) {
        var names = new LinkedHashSet<String>();
        var found = NAME.matcher(text);
        while (names.size() < MOST && found.find()) {
            names.add(found.group());
        }
        return names;
    }
}
