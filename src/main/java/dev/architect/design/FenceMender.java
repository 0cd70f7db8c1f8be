package dev.architect.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Closes fences that a model left open. CommonMark reads on to the next closing mark, and the parts in between would be
/// lost in a diagram or a contract.
final class FenceMender {

    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(`{3,}|~{3,})\\s*([\\w+#.-]{0,40})\\s*$");
    private static final Pattern HEADING = Pattern.compile("^#{1,4}\\s{1,4}\\S");
    // Markdown within Markdown is meant to hold fences.
    private static final Set<String> MAY_HOLD_FENCES = Set.of("markdown", "md", "text", "txt", "");
    // In these a line with a # in front is a comment as well.
    private static final Set<String> HAS_HASH_COMMENTS = Set.of("yaml", "yml", "bash", "sh", "shell", "python", "py", "toml",
            "ruby",
            "graphql", "gql", "dockerfile", "properties", "conf", "hcl", "terraform", "r", "perl", "makefile");

    private FenceMender() {
    }

    static String[] closed(String[] lines) {
        var mended = new ArrayList<String>(lines.length + 4);
        String marker = "";
        String language = "";
        int opened = 0;
        for (String line : lines) {
            var fence = FENCE.matcher(line);
            boolean isFence = fence.matches();
            if (isFence && marker.isEmpty()) {
                marker = fence.group(1);
                language = fence.group(2).toLowerCase(Locale.ROOT);
                opened = mended.size() + 1;
            } else if (isFence && fence.group(1).startsWith(marker) && fence.group(2).isEmpty()) {
                marker = "";
            } else if (isFence && fence.group(1).equals(marker) && !MAY_HOLD_FENCES.contains(language)) {
                mended.add(end(mended, opened, language), marker);
                language = fence.group(2).toLowerCase(Locale.ROOT);
                opened = mended.size() + 1;
            }
            mended.add(line);
        }
        if (!marker.isEmpty() && !MAY_HOLD_FENCES.contains(language)) {
            int end = end(mended, opened, language);
            if (end < mended.size()) {
                mended.add(end, marker);
            }
        }
        return mended.toArray(String[]::new);
    }

    /// Where an open fence should have ended: before the next heading of a part, else at the end.
    private static int end(List<String> lines, int opened, String language) {
        for (int i = opened; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isHeading = HEADING.matcher(line).find()
                    && (!HAS_HASH_COMMENTS.contains(language) || PartTitles.exact(line).isPresent());
            if (isHeading) {
                return i;
            }
        }
        return lines.size();
    }
}
