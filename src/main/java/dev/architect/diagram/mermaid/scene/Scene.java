package dev.architect.diagram.mermaid.scene;

import java.util.List;
import java.util.stream.Stream;

/// A finished drawing, to be painted as it is: everything lies between (0, 0) and (width, height).
public record Scene(double width, double height, List<Primitive> primitives) {

    public Scene {
        primitives = List.copyOf(primitives);
    }

    /// Every primitive with the members of groups in place of the groups.
    public Stream<Primitive> leaves() {
        return leaves(primitives);
    }

    /// Every group of this role, in the order of painting.
    public Stream<Primitive.Group> groups(String role) {
        return groups(primitives).filter(group -> group.role().equals(role));
    }

    private static Stream<Primitive> leaves(List<Primitive> primitives) {
        return primitives.stream()
                .flatMap(each -> each instanceof Primitive.Group group ? leaves(group.members()) : Stream.of(each));
    }

    private static Stream<Primitive.Group> groups(List<Primitive> primitives) {
        return primitives.stream().filter(Primitive.Group.class::isInstance).map(Primitive.Group.class::cast)
                .flatMap(group -> Stream.concat(Stream.of(group), groups(group.members())));
    }
}
