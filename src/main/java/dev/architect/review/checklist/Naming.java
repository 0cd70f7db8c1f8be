package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;

/// Where an answer names a service.
///
/// @param place as people know it: `text`, `openapi.yaml`, the title of a diagram
/// @param drawing the diagram that it is drawn in, if it is
/// @param isSure whether it surely names a service, because it says so itself
record Naming(ServiceName name, String place, Optional<Drawn> drawing, boolean isSure) {

    private static final int LONG = 6;
    private static final int VERY_LONG = 11;

    /// Whether this is most likely meant to be the other service, though it is written otherwise.
    boolean isNear(ServiceName other) {
        if (name.isSame(other)) {
            return false;
        }
        List<String> mine = name.subject();
        List<String> its = other.subject();
        if (mine.isEmpty() || its.isEmpty()) {
            return false;
        }
        String my = String.join("", mine);
        String their = String.join("", its);
        if (singular(mine).equals(singular(its))) {
            return true;
        }
        int slips = my.length() >= VERY_LONG ? 2 : 1;
        return isSure && other.hasSuffix() && Math.min(my.length(), their.length()) >= LONG && my.charAt(0) == their.charAt(0)
                && Distance.isWithin(my, their, slips);
    }

    private static List<String> singular(List<String> words) {
        return words.stream().map(Naming::singular).toList();
    }

    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && (word.endsWith("coes") || word.endsWith("oes"))) {
            return word.substring(0, word.length() - 3) + "ao";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
