package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.squareup.wire.schema.internal.parser.FieldElement;
import com.squareup.wire.schema.internal.parser.MessageElement;

import kotlin.ranges.IntRange;

/// The fields of one message: numbers, names and types.
final class ProtoFieldRules {

    private static final int HIGHEST = 536_870_911;
    private static final int FIRST_OF_PROTOBUF = 19_000;
    private static final int LAST_OF_PROTOBUF = 19_999;
    private static final Pattern MAP = Pattern
            .compile("map\\s{0,9}<\\s{0,9}([\\w.]{1,200})\\s{0,9},\\s{0,9}([\\w.]{1,200})\\s{0,9}>");
    private static final Set<String> NO_KEYS = Set.of("double", "float", "bytes");

    private final ProtoTypes types;
    private final Problems problems;
    private final String scope;

    /// @param scope full name of the message
    ProtoFieldRules(ProtoTypes types, Problems problems, String scope) {
        this.types = types;
        this.problems = problems;
        this.scope = scope;
    }

    void look(MessageElement message) {
        var fields = new ArrayList<FieldElement>(message.getFields());
        message.getOneOfs().forEach(choice -> fields.addAll(choice.getFields()));
        Map<Integer, String> byNumber = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<Object> reserved = message.getReserveds().stream().flatMap(one -> one.getValues().stream()).toList();
        for (FieldElement field : fields) {
            number(field, byNumber);
            if (!names.add(field.getName())) {
                error(field, "the field %s is given twice", "o campo %s aparece duas vezes",
                        "Give each field of a message a name of its own.");
            }
            if (reserved.stream().anyMatch(value -> isReserved(field, value))) {
                error(field, "the field %s uses a reserved name or number", "o campo %s usa um nome ou número reservado",
                        "Give the field a name and a number that are not reserved.");
            }
            if (field.getDefaultValue() != null) {
                error(field, "the field %s has a default, which proto3 does not know",
                        "o campo %s tem um default, que não existe no proto3",
                        "Remove the default.");
            }
            type(field);
        }
    }

    private void number(FieldElement field, Map<Integer, String> byNumber) {
        int number = field.getTag();
        if (number < 1 || number > HIGHEST || number >= FIRST_OF_PROTOBUF && number <= LAST_OF_PROTOBUF) {
            error(field, "the number of the field %s is " + number, "o número do campo %s é " + number,
                    "Number fields from 1, and leave out 19000 to 19999.");
        }
        String other = byNumber.putIfAbsent(number, field.getName());
        if (other != null) {
            error(field, "the field %s has the number of " + Quoted.of(other), "o campo %s tem o número de " + Quoted.of(other),
                    "Give each field of a message a number of its own.");
        }
    }

    private static boolean isReserved(FieldElement field, Object reserved) {
        return switch (reserved) {
            case Integer number -> number == field.getTag();
            case IntRange range -> range.getFirst() <= field.getTag() && field.getTag() <= range.getLast();
            case String name -> name.equals(field.getName());
            default -> false;
        };
    }

    private void type(FieldElement field) {
        var map = MAP.matcher(field.getType());
        if (!map.matches()) {
            known(field, field.getType());
            return;
        }
        String key = map.group(1);
        if (!ProtoTypes.SCALARS.contains(key) || NO_KEYS.contains(key)) {
            error(field, "the map %s has keys of the type " + Quoted.of(key), "o mapa %s tem chaves do tipo " + Quoted.of(key),
                    "Use strings or whole numbers as keys of a map.");
        }
        known(field, map.group(2));
    }

    private void known(FieldElement field, String type) {
        if (!ProtoTypes.SCALARS.contains(type)) {
            ProtoRules.known(types, problems, type, scope, field.getLocation());
        }
    }

    private void error(FieldElement field, String english, String portuguese, String mend) {
        String name = Quoted.of(field.getName());
        problems.error(field.getLocation().getLine(), english.replace("%s", name), portuguese.replace("%s", name), mend);
    }
}
