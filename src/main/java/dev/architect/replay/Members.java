package dev.architect.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who is who in the workspace.
final class Members {

    private static final int MOST = 500_000;
    private static final int LONGEST_NAME = 80;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> bots = new HashSet<>(Set.of("USLACKBOT"));

    void add(String id, String name, boolean isBot) {
        if (names.size() < MOST && !id.isBlank()) {
            names.put(id, name.isBlank() ? id : Mrkdwn.cut(name, LONGEST_NAME));
            if (isBot) {
                bots.add(id);
            }
        }
    }

    /// What is shown for a user, or the id where nothing is known.
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    boolean isBot(String id) {
        return bots.contains(id);
    }
}
