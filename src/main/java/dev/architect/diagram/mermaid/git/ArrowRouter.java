package dev.architect.diagram.mermaid.git;

import java.util.ArrayList;
import java.util.List;

/// Leads the line from a parent to its child. Where Mermaid's way would run through other commits, another is taken.
final class ArrowRouter {

    private static final double AIR = 12;
    private static final double ASIDE = 25;
    private static final double[] SHARES = { 0.5, 0.4, 0.6, 0.3, 0.7, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75 };

    private final History history;
    private final GitPlan plan;
    private final List<Double> channels = new ArrayList<>();

    ArrowRouter(History history, GitPlan plan) {
        this.history = history;
        this.plan = plan;
        history.branches().forEach(branch -> channels.add(plan.lane(branch.name())));
    }

    /// From middle to middle, a corner wherever the line turns.
    List<Spot> route(Commit parent, Commit child) {
        Spot from = plan.spot(parent.id());
        Spot to = plan.spot(child.id());
        if (from.across() == to.across()) {
            List<Spot> straight = List.of(from, to);
            return isFree(straight) ? straight : aside(from, to);
        }
        List<Spot> acrossFirst = List.of(from, new Spot(from.along(), to.across()), to);
        List<Spot> alongFirst = List.of(from, new Spot(to.along(), from.across()), to);
        List<Spot> usual = child.isMergedFrom(parent.id()) ? alongFirst : acrossFirst;
        List<Spot> other = child.isMergedFrom(parent.id()) ? acrossFirst : alongFirst;
        if (!isDetoured(parent, child, from, to)) {
            if (isFree(usual)) {
                return usual;
            }
            if (isFree(other)) {
                return other;
            }
        }
        double channel = channel(from.across(), to.across());
        List<Spot> between = List.of(from, new Spot(from.along(), channel), new Spot(to.along(), channel), to);
        return isFree(between) ? between : throughGaps(from, to, channel);
    }

    /// Whether Mermaid leads it between the lanes: there were commits since on the lane further away.
    private boolean isDetoured(Commit parent, Commit child, Spot from, Spot to) {
        String lane = from.across() < to.across() ? child.branch() : parent.branch();
        int first = history.commits().indexOf(parent);
        int last = history.commits().indexOf(child);
        return history.commits().subList(first + 1, Math.max(first + 1, last)).stream()
                .anyMatch(commit -> commit.branch().equals(lane));
    }

    private boolean isFree(List<Spot> route) {
        for (int i = 1; i < route.size(); i++) {
            Spot a = route.get(i - 1);
            Spot b = route.get(i);
            for (Commit commit : history.commits()) {
                Spot spot = plan.spot(commit.id());
                boolean isEnd = spot.equals(route.getFirst()) || spot.equals(route.getLast());
                if (!isEnd && isNear(spot, a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNear(Spot spot, Spot a, Spot b) {
        return spot.along() > Math.min(a.along(), b.along()) - AIR && spot.along() < Math.max(a.along(), b.along()) + AIR
                && spot.across() > Math.min(a.across(), b.across()) - AIR
                && spot.across() < Math.max(a.across(), b.across()) + AIR;
    }

    /// A way between two lanes that no other line takes.
    private double channel(double from, double to) {
        for (double share : SHARES) {
            double candidate = from + (to - from) * share;
            if (channels.stream().allMatch(taken -> Math.abs(taken - candidate) >= AIR)) {
                channels.add(candidate);
                return candidate;
            }
        }
        return from + (to - from) / 2;
    }

    /// Changes lanes where no commit stands, between one step in time and the next.
    private static List<Spot> throughGaps(Spot from, Spot to, double channel) {
        return List.of(from, new Spot(from.along() + ASIDE, from.across()), new Spot(from.along() + ASIDE, channel),
                new Spot(to.along() - ASIDE, channel), new Spot(to.along() - ASIDE, to.across()), to);
    }

    /// Around the commits between two on the same lane.
    private static List<Spot> aside(Spot from, Spot to) {
        double lane = from.across() + 1.5 * ASIDE;
        return List.of(from, new Spot(from.along(), lane), new Spot(to.along(), lane), to);
    }
}
