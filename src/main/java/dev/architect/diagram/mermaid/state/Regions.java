package dev.architect.diagram.mermaid.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.architect.diagram.mermaid.scene.Bounds;

/// Makes the regions of a state equally high, so that they read as its compartments.
final class Regions {

    private Regions() {
    }

    static Map<String, Bounds> stretched(List<Composite> composites, Map<String, Bounds> boxes) {
        var all = new HashMap<>(boxes);
        var siblings = new TreeMap<String, Bounds>();
        List<Composite> regions = composites.stream().filter(Composite::isRegion).toList();
        regions.forEach(region -> siblings.merge(region.parent(), boxes.get(region.id()), Bounds::union));
        for (Composite region : regions) {
            Bounds own = boxes.get(region.id());
            Bounds around = siblings.get(region.parent());
            Bounds tall = new Bounds(own.x(), around.y(), own.width(), around.height());
            boolean free = regions.stream().filter(other -> other != region && other.parent().equals(region.parent()))
                    .noneMatch(other -> boxes.get(other.id()).overlaps(tall));
            if (free) {
                all.put(region.id(), tall);
            }
        }
        return all;
    }
}
