package dev.architect.review.border;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Some marks, found by the words of a text.
final class Marks implements Disguise {

    private final Map<String, List<Mark>> byGate = new HashMap<>();

    private Marks(Mark... marks) {
        for (Mark mark : marks) {
            mark.gates().forEach(gate -> byGate.computeIfAbsent(gate, word -> new ArrayList<>()).add(mark));
        }
    }

    static Marks of(Mark... marks) {
        return new Marks(marks);
    }

    @Override
    public boolean shows(Look look) {
        Map<Mark, Boolean> tried = null;
        for (String word : look.words()) {
            List<Mark> marks = byGate.get(word);
            if (marks == null) {
                continue;
            }
            tried = tried == null ? new IdentityHashMap<>() : tried;
            for (Mark mark : marks) {
                if (tried.put(mark, true) == null && look.has(mark.pattern())) {
                    return true;
                }
            }
        }
        return false;
    }
}
