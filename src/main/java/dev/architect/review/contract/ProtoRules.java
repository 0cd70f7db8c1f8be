package dev.architect.review.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.squareup.wire.schema.Location;
import com.squareup.wire.schema.internal.parser.EnumElement;
import com.squareup.wire.schema.internal.parser.MessageElement;
import com.squareup.wire.schema.internal.parser.ProtoFileElement;
import com.squareup.wire.schema.internal.parser.RpcElement;
import com.squareup.wire.schema.internal.parser.ServiceElement;
import com.squareup.wire.schema.internal.parser.TypeElement;

/// What protoc would refuse in a file that parses: names given twice, types that are not there, enums and services.
final class ProtoRules {

    private final ProtoTypes types;
    private final Problems problems;

    ProtoRules(ProtoTypes types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    void look(ProtoFileElement file) {
        String scope = file.getPackageName() == null ? "" : file.getPackageName();
        scope(file.getTypes(), scope);
        Set<String> services = new HashSet<>();
        for (ServiceElement service : file.getServices()) {
            once(services, service.getName(), service.getLocation());
            Set<String> rpcs = new HashSet<>();
            for (RpcElement rpc : service.getRpcs()) {
                once(rpcs, rpc.getName(), rpc.getLocation());
                rpcType(rpc, rpc.getRequestType(), scope);
                rpcType(rpc, rpc.getResponseType(), scope);
            }
        }
    }

    /// Values of an enum are names of the scope around it, as in C++: two enums beside each other cannot both say `UNKNOWN`.
    private void scope(List<TypeElement> members, String scope) {
        Set<String> names = new HashSet<>();
        for (TypeElement type : members) {
            once(names, type.getName(), type.getLocation());
            switch (type) {
                case MessageElement message -> {
                    String inner = scope.isEmpty() ? message.getName() : scope + "." + message.getName();
                    new ProtoFieldRules(types, problems, inner).look(message);
                    scope(message.getNestedTypes(), inner);
                }
                case EnumElement enumeration -> {
                    values(enumeration);
                    enumeration.getConstants().forEach(value -> once(names, value.getName(), value.getLocation()));
                }
                default -> {
                    // Wire knows no other kinds in a file.
                }
            }
        }
    }

    private void once(Set<String> names, String name, Location location) {
        if (!names.add(name)) {
            problems.error(location.getLine(), Quoted.of(name) + " is defined twice",
                    Quoted.of(name) + " está definido duas vezes",
                    "Give each type, value and rpc of a scope a name of its own.");
        }
    }

    private void values(EnumElement enumeration) {
        String name = Quoted.of(enumeration.getName());
        if (enumeration.getConstants().isEmpty() || enumeration.getConstants().getFirst().getTag() != 0) {
            int line = enumeration.getConstants().isEmpty() ? enumeration.getLocation().getLine()
                    : enumeration.getConstants().getFirst().getLocation().getLine();
            problems.error(line, "the first value of " + name + " is not 0", "o primeiro valor de " + name + " não é 0",
                    "Begin the enum with a value `…_UNSPECIFIED = 0`.");
        }
        boolean mayRepeat = enumeration.getOptions().stream().anyMatch(option -> option.getName().equals("allow_alias"));
        Map<Integer, String> byNumber = new HashMap<>();
        enumeration.getConstants().forEach(value -> {
            String other = byNumber.putIfAbsent(value.getTag(), value.getName());
            if (other != null && !mayRepeat) {
                problems.error(value.getLocation().getLine(),
                        "%s and %s have the same number".formatted(Quoted.of(other), Quoted.of(value.getName())),
                        "%s e %s têm o mesmo número".formatted(Quoted.of(other), Quoted.of(value.getName())),
                        "Give each value of the enum a number of its own.");
            }
        });
    }

    private void rpcType(RpcElement rpc, String type, String scope) {
        boolean isNoMessage = ProtoTypes.SCALARS.contains(type)
                || types.find(type, scope).filter(kind -> kind == ProtoTypes.Kind.ENUM).isPresent();
        if (isNoMessage) {
            problems.error(rpc.getLocation().getLine(),
                    "the rpc %s takes or gives %s, which is no message".formatted(Quoted.of(rpc.getName()), Quoted.of(type)),
                    "o rpc %s usa %s, que não é uma mensagem".formatted(Quoted.of(rpc.getName()), Quoted.of(type)),
                    "Let an rpc take one message and give one message.");
        } else {
            known(types, problems, type, scope, rpc.getLocation());
        }
    }

    static void known(ProtoTypes types, Problems problems, String type, String scope, Location location) {
        if (types.find(type, scope).isPresent() || types.mayBeImported(type)) {
            return;
        }
        String needed = ProtoTypes.importOf(type).map(file -> "Add `import \"%s\";`.".formatted(file))
                .orElse("Define the message %s, or use one that is defined.".formatted(Quoted.of(type)));
        boolean isWellKnown = ProtoTypes.importOf(type).isPresent();
        problems.error(location.getLine(), Quoted.of(type) + (isWellKnown ? " is not imported" : " is not defined"),
                Quoted.of(type) + (isWellKnown ? " não foi importado" : " não está definido"), needed);
    }
}
