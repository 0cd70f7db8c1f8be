package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.squareup.wire.schema.internal.parser.MessageElement;
import com.squareup.wire.schema.internal.parser.ProtoFileElement;
import com.squareup.wire.schema.internal.parser.TypeElement;

/// Which types a `.proto` file can name: its own, those of the other files of the answer, and Google's well-known ones.
///
/// @param kinds by full name
/// @param unseen imports whose content nobody knows; their types may be anything
record ProtoTypes(ProtoFileElement file, Map<String, Kind> kinds, List<String> unseen) {

    enum Kind {
        MESSAGE,
        ENUM
    }

    static final Set<String> SCALARS = Set.of("double", "float", "int32", "int64", "uint32", "uint64", "sint32", "sint64",
            "fixed32", "fixed64", "sfixed32", "sfixed64", "bool", "string", "bytes");
    private static final Map<String, String> WELL_KNOWN = Map.of("any", "Any", "duration", "Duration", "empty", "Empty",
            "field_mask", "FieldMask", "struct", "Struct Value ListValue NullValue", "timestamp", "Timestamp", "wrappers",
            "DoubleValue FloatValue Int64Value UInt64Value Int32Value UInt32Value BoolValue StringValue BytesValue",
            "source_context", "SourceContext", "type", "Type Field Enum EnumValue Option Syntax", "api", "Api Method Mixin");
    private static final List<String> KNOWN_FOLDERS = List.of("google/", "buf/", "validate/", "protoc-gen-", "gogoproto/",
            "grpc/");

    static ProtoTypes of(ProtoFileElement file, List<ProtoFile> all) {
        var kinds = new HashMap<String, Kind>();
        all.forEach(other -> other.element().ifPresent(element -> element.getTypes()
                .forEach(type -> add(type, element.getPackageName() == null ? "" : element.getPackageName() + ".", kinds))));
        var unseen = new ArrayList<String>();
        for (String imported : imports(file)) {
            String known = imported.startsWith("google/protobuf/") ? WELL_KNOWN.get(name(imported)) : null;
            if (known != null) {
                List.of(known.split(" ")).forEach(type -> kinds.put("google.protobuf." + type,
                        type.equals("NullValue") || type.equals("Syntax") ? Kind.ENUM : Kind.MESSAGE));
            } else if (all.stream().noneMatch(other -> imported.endsWith(other.fileName()))) {
                unseen.add(imported);
            }
        }
        return new ProtoTypes(file, kinds, unseen);
    }

    private static String name(String imported) {
        return imported.substring(imported.lastIndexOf('/') + 1).replace(".proto", "");
    }

    private static List<String> imports(ProtoFileElement file) {
        var imports = new ArrayList<>(file.getImports());
        imports.addAll(file.getPublicImports());
        imports.addAll(file.getWeakImports());
        return imports;
    }

    private static void add(TypeElement type, String scope, Map<String, Kind> kinds) {
        kinds.put(scope + type.getName(), type instanceof MessageElement ? Kind.MESSAGE : Kind.ENUM);
        type.getNestedTypes().forEach(nested -> add(nested, scope + type.getName() + ".", kinds));
    }

    /// @param scope full name of the message that names it, or the package
    Optional<Kind> find(String name, String scope) {
        if (name.startsWith(".")) {
            return Optional.ofNullable(kinds.get(name.substring(1)));
        }
        for (String outer = scope;; outer = outer.contains(".") ? outer.substring(0, outer.lastIndexOf('.')) : "") {
            Kind kind = kinds.get(outer.isEmpty() ? name : outer + "." + name);
            if (kind != null || outer.isEmpty()) {
                return Optional.ofNullable(kind);
            }
        }
    }

    /// Whether a type that nobody defines may come from an import.
    boolean mayBeImported(String name) {
        String plain = name.startsWith(".") ? name.substring(1) : name;
        return unseen.stream().anyMatch(imported -> KNOWN_FOLDERS.stream().noneMatch(imported::startsWith)
                || plain.startsWith(imported.substring(0, imported.indexOf('/')) + "."))
                && !plain.startsWith("google.protobuf.");
    }

    /// The import that a well-known type needs.
    static Optional<String> importOf(String name) {
        String plain = name.startsWith(".") ? name.substring(1) : name;
        return WELL_KNOWN.entrySet().stream()
                .filter(entry -> List.of(entry.getValue().split(" ")).contains(plain.replace("google.protobuf.", ""))
                        && plain.startsWith("google.protobuf."))
                .map(entry -> "google/protobuf/" + entry.getKey() + ".proto").findFirst();
    }

    void imports(Problems problems) {
        for (String imported : unseen) {
            if (KNOWN_FOLDERS.stream().noneMatch(imported::startsWith)) {
                problems.warning(1, "the import %s is not part of the answer".formatted(Quoted.of(imported)),
                        "o import %s não faz parte da resposta".formatted(Quoted.of(imported)),
                        "Define what is imported in the same file, or show the imported file too.");
            } else if (imported.startsWith("google/protobuf/") && !imported.equals("google/protobuf/descriptor.proto")) {
                problems.error(1, "the import %s does not exist".formatted(Quoted.of(imported)),
                        "o import %s não existe".formatted(Quoted.of(imported)), "Import a file that protobuf ships.");
            }
        }
    }
}
