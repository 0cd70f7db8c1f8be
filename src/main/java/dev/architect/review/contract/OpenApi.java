package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An OpenAPI document as its operations.
///
/// @param operations in their order; those of callbacks behind the one that they belong to
record OpenApi(Place root, boolean isVersion30, List<Operation> operations) {

    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static OpenApi of(Document document) {
        Place root = document.place();
        var operations = new ArrayList<Operation>();
        var seen = new HashSet<String>();
        root.get("paths").children().forEach(item -> add(item, Operation.Role.OFFERED, operations, seen));
        root.get("webhooks").children().forEach(item -> add(item, Operation.Role.CALLED_BACK, operations, seen));
        root.get("components").get("callbacks").children().forEach(callback -> addCallback(callback, operations, seen));
        return new OpenApi(root, root.get("openapi").text().startsWith("3.0"), List.copyOf(operations));
    }

    private static void addCallback(Place callback, List<Operation> operations, Set<String> seen) {
        callback.children().forEach(item -> add(item, Operation.Role.CALLED_BACK, operations, seen));
    }

    /// @param seen where items stood: a callback may refer back to the item that it belongs to
    private static void add(Place item, Operation.Role role, List<Operation> operations, Set<String> seen) {
        Place resolved = item.resolved().orElse(item);
        // Several paths may share an item, each with operations of its own.
        if (!seen.add(resolved.pointer()) && role == Operation.Role.CALLED_BACK) {
            return;
        }
        for (Place member : resolved.children()) {
            if (METHODS.contains(member.key()) && member.isObject()) {
                operations.add(new Operation(member, item.key(), resolved, role));
                member.get("callbacks").children().stream().filter(callback -> !callback.has("$ref"))
                        .forEach(callback -> addCallback(callback, operations, seen));
            }
        }
    }

    /// What clients may call.
    Stream<Operation> offered() {
        return operations.stream().filter(operation -> operation.role() == Operation.Role.OFFERED);
    }

    Place component(String kind) {
        return root.get("components").get(kind);
    }
}
