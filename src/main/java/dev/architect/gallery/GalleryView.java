package dev.architect.gallery;

import java.util.List;

/// @param htmx where htmx is served
/// @param source what stands in the box
/// @param tried what came of it; one, or none when nobody asked yet
record GalleryView(String htmx, List<Samples.Group> groups, String source, List<Tried> tried) {

    public int count() {
        return groups.stream().mapToInt(Samples.Group::count).sum();
    }
}
