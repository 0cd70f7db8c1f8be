package dev.architect.diagram.mermaid.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `classDef`, `class`, `:::`, `style` and `linkStyle` of one diagram.
public final class StyleSheet {

    private static final String DEFAULT = "default";

    private final Map<String, Map<String, String>> classes = new HashMap<>();
    private final Map<String, List<String>> classesOf = new HashMap<>();
    private final Map<String, Map<String, String>> own = new HashMap<>();
    private final Map<Integer, Map<String, String>> links = new HashMap<>();
    private final Map<String, String> everyLink = new LinkedHashMap<>();

    public void define(String name, Map<String, String> properties) {
        classes.computeIfAbsent(name, missing -> new LinkedHashMap<>()).putAll(properties);
    }

    public void assign(String id, String className) {
        classesOf.computeIfAbsent(id, missing -> new ArrayList<>()).add(className);
    }

    public void style(String id, Map<String, String> properties) {
        own.computeIfAbsent(id, missing -> new LinkedHashMap<>()).putAll(properties);
    }

    /// The same for each of `names`, which have commas between them.
    public void defineAll(String names, String css) {
        for (String name : names.split(",")) {
            define(name.strip(), properties(css));
        }
    }

    /// Each of `classNames` for each of `ids`; both have commas between them.
    public void assignAll(String ids, String classNames) {
        for (String id : ids.split(",")) {
            for (String name : classNames.split(",")) {
                assign(id.strip(), name.strip());
            }
        }
    }

    /// The same for each of `ids`, which have commas between them.
    public void styleAll(String ids, String css) {
        for (String id : ids.split(",")) {
            style(id.strip(), properties(css));
        }
    }

    public void styleLink(int index, Map<String, String> properties) {
        links.computeIfAbsent(index, missing -> new LinkedHashMap<>()).putAll(properties);
    }

    public void styleEveryLink(Map<String, String> properties) {
        everyLink.putAll(properties);
    }

    /// What a node looks like: the default class, its classes in order, its own style.
    public Map<String, String> of(String id) {
        var merged = new LinkedHashMap<>(classes.getOrDefault(DEFAULT, Map.of()));
        merged.putAll(ofNamed(id));
        return merged;
    }

    /// The same without the default class, which means nodes alone.
    public Map<String, String> ofNamed(String id) {
        var merged = new LinkedHashMap<String, String>();
        classesOf.getOrDefault(id, List.of()).forEach(name -> merged.putAll(classes.getOrDefault(name, Map.of())));
        merged.putAll(own.getOrDefault(id, Map.of()));
        return merged;
    }

    public Map<String, String> ofLink(int index, String id) {
        var merged = new LinkedHashMap<>(everyLink);
        if (!id.isEmpty()) {
            merged.putAll(ofNamed(id));
        }
        merged.putAll(links.getOrDefault(index, Map.of()));
        return merged;
    }

    /// Reads `fill:#f9f,stroke:rgb(1, 2, 3),stroke-dasharray: 5 5`: commas within brackets and escaped ones separate nothing.
    public static Map<String, String> properties(String text) {
        var properties = new LinkedHashMap<String, String>();
        for (String declaration : declarations(text)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "").strip();
                properties.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return properties;
    }

    private static List<String> declarations(String text) {
        var declarations = new ArrayList<String>();
        var current = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == ',') {
                current.append(' ');
                i++;
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if ((c == ',' || c == ';') && depth <= 0) {
                declarations.add(current.toString());
                current.setLength(0);
            } else {
                current.append(c);
            }
        }
        declarations.add(current.toString());
        return declarations;
    }
}
