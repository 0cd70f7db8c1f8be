package dev.architect.review.contract;

import java.util.Collection;
import java.util.Optional;

/// Which known name an unknown one was meant to be.
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    private Spelling() {
    }

    /// @return a name that differs by a letter left out, added or changed, or by two letters that changed places
    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() < SHORTEST || written.length() > LONGEST || known.contains(written)) {
            return Optional.empty();
        }
        return known.stream().filter(name -> name.length() >= SHORTEST && isNear(written, name)).findFirst();
    }

    private static boolean isNear(String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        return isSameBut(left, 1, right, 0) || isSameBut(left, 0, right, 1) || isSameBut(left, 1, right, 1)
                || left.length() > 1 && right.length() > 1 && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0) && isSameBut(left, 2, right, 2);
    }

    private static boolean isSameBut(String left, int leftOut, String right, int rightOut) {
        return left.length() >= leftOut && right.length() >= rightOut
                && left.substring(leftOut).equals(right.substring(rightOut));
    }
}
