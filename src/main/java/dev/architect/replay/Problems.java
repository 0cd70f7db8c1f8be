package dev.architect.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What could not be used, in lines; a broken archive does not fill the screen.
final class Problems implements Consumer<String> {

    private static final int MOST = 50;
    private static final int LONGEST = 300;

    private final List<String> lines = new ArrayList<>();
    private int more;

    @Override
    public void accept(String problem) {
        if (lines.size() < MOST) {
            lines.add(Mrkdwn.cut(problem.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?"), LONGEST));
        } else {
            more++;
        }
    }

    List<String> lines() {
        var all = new ArrayList<>(lines);
        if (more > 0) {
            all.add("and %d more problems of this kind".formatted(more));
        }
        return List.copyOf(all);
    }
}
