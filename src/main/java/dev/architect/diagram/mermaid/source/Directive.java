package dev.architect.diagram.mermaid.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `init: { "theme": "base", … }` as Mermaid's authors write it: JSON with either quote or none, flattened with dots.
final class Directive {

    private static final String ROOT = "init";
    private static final int DEEPEST = 16;

    private Directive() {
    }

    static Map<String, String> read(String text) {
        var values = new HashMap<String, String>();
        Deque<String> prefixes = new ArrayDeque<>();
        String key = "";
        boolean isValue = false;
        String straight = text.replace('“', '"').replace('”', '"').replace('„', '"').replace('‘', '\'').replace('’', '\'');
        for (String token : tokens(straight)) {
            switch (token) {
                case "{" -> {
                    boolean deep = prefixes.size() >= DEEPEST;
                    boolean outer = prefixes.isEmpty() && (key.equals(ROOT) || key.equals("initialize") || key.isEmpty());
                    prefixes.push(
                            outer ? "" : deep ? prefixes.peek() : (prefixes.isEmpty() ? "" : prefixes.peek()) + key + ".");
                    isValue = false;
                    key = "";
                }
                case "}" -> {
                    prefixes.poll();
                    isValue = false;
                }
                case ":" -> isValue = true;
                case "," -> isValue = false;
                default -> {
                    if (isValue) {
                        values.put((prefixes.isEmpty() ? "" : prefixes.peek()) + key, token);
                        isValue = false;
                    } else {
                        key = token;
                    }
                }
            }
        }
        return values;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ("[]".indexOf(c) >= 0) {
                at++;
            } else if ("{}:,".indexOf(c) >= 0) {
                tokens.add(String.valueOf(c));
                at++;
            } else if (c == '"' || c == '\'') {
                int close = text.indexOf(c, at + 1);
                int end = close < 0 ? text.length() : close;
                tokens.add(text.substring(at + 1, end));
                at = end + 1;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                int end = at;
                while (end < text.length() && "{}[]:,\"'\n".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                tokens.add(text.substring(at, end).strip());
                at = end;
            }
        }
        return tokens;
    }
}
