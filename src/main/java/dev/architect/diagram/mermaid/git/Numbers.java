package dev.architect.diagram.mermaid.git;

/// Numbers as sources write them, of any length.
final class Numbers {

    private static final int LONGEST = 12;

    private Numbers() {
    }

    /// 0 for what is no number.
    static double read(String text) {
        String digits = text.strip();
        boolean number = !digits.isEmpty() && digits.length() <= LONGEST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        try {
            return number ? Double.parseDouble(digits) : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
