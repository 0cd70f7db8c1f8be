package dev.architect.diagram.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.architect.diagram.DiagramRenderer;

/// Which engines are asked, and in which order.
final class EngineOrder {

    static final List<String> USUAL = List.of("mermaid", "kroki");

    private EngineOrder() {
    }

    /// Those of `names` that are configured.
    ///
    /// @throws IllegalArgumentException naming the setting and its mend
    static List<DiagramRenderer> of(List<String> names, List<DiagramRenderer> engines) {
        var known = engines.stream().collect(Collectors.toMap(DiagramRenderer::name, engine -> engine));
        Map<String, DiagramRenderer> chosen = new LinkedHashMap<>();
        for (String name : names) {
            String wanted = name.strip().toLowerCase(Locale.ROOT);
            if (!known.containsKey(wanted)) {
                throw new IllegalArgumentException("DIAGRAM_ENGINES: there is no engine '%s', choose from %s".formatted(
                        wanted, String.join(", ", new TreeSet<>(known.keySet()))));
            }
            chosen.put(wanted, known.get(wanted));
        }
        List<DiagramRenderer> usable = chosen.values().stream().filter(DiagramRenderer::isConfigured).toList();
        if (usable.isEmpty()) {
            throw new IllegalArgumentException("DIAGRAM_ENGINES: %s is not configured: set KROKI_URL, or add mermaid"
                    .formatted(String.join(", ", chosen.keySet())));
        }
        return usable;
    }
}
