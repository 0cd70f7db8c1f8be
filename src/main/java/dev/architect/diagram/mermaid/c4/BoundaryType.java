package dev.architect.diagram.mermaid.c4;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the name of a statement says of a boundary.
///
/// @param type what stands in brackets below its name unless the source says otherwise
/// @param solid whether it is a deployment node
record BoundaryType(String type, boolean solid) {

    private static final List<String> NAMED = List.of("alias", "label", "tags", "link");
    private static final List<String> FREE = List.of("alias", "label", "type", "tags", "link");
    private static final List<String> NODE = List.of("alias", "label", "type", "descr", "sprite", "tags", "link");

    /// @param name Mermaid's, in any case
    static Optional<BoundaryType> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "boundary" -> Optional.of(new BoundaryType("system", false));
            case "enterprise_boundary" -> Optional.of(new BoundaryType("ENTERPRISE", false));
            case "system_boundary" -> Optional.of(new BoundaryType("SYSTEM", false));
            case "container_boundary" -> Optional.of(new BoundaryType("CONTAINER", false));
            case "component_boundary" -> Optional.of(new BoundaryType("COMPONENT", false));
            case "deployment_node", "deployment_node_l", "deployment_node_r", "node", "node_l", "node_r" ->
                Optional.of(new BoundaryType("node", true));
            default -> Optional.empty();
        };
    }

    /// What each place in its brackets means.
    List<String> arguments() {
        return solid ? NODE : type.equals("system") ? FREE : NAMED;
    }
}
