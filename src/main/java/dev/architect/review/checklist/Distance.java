package dev.architect.review.checklist;

/// How many slips of the pen lie between two words: a letter more, less, other, or two in the wrong order.
final class Distance {

    private static final int LONGEST = 60;

    private Distance() {
    }

    static boolean isWithin(String a, String b, int slips) {
        return a.length() <= LONGEST && b.length() <= LONGEST && Math.abs(a.length() - b.length()) <= slips
                && of(a, b) <= slips;
    }

    private static int of(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
