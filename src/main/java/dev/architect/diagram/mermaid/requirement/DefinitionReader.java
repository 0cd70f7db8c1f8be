package dev.architect.diagram.mermaid.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `requirement name { … }` and `element name { … }`.
final class DefinitionReader {

    /// The lines of a box in the order in which they are drawn, whatever the order of the source.
    private enum Field {
        ID("ID"),
        TEXT("Text"),
        RISK("Risk"),
        VERIFICATION("Verification"),
        TYPE("Type"),
        DOCUMENT("Doc Ref");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        static Optional<Field> of(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "id" -> Optional.of(ID);
                case "text" -> Optional.of(TEXT);
                case "risk" -> Optional.of(RISK);
                case "verifymethod", "verify_method", "verification", "verificationmethod" -> Optional.of(VERIFICATION);
                case "type" -> Optional.of(TYPE);
                case "docref", "doc_ref" -> Optional.of(DOCUMENT);
                default -> Optional.empty();
            };
        }
    }

    private static final String RISKS = "low medium high";
    private static final String METHODS = "analysis demonstration inspection test";

    private final Cursor cursor;
    private final RequirementBuilder diagram;
    private final NameReader names;
    private final Warnings warnings;

    DefinitionReader(Cursor cursor, RequirementBuilder diagram, NameReader names, Warnings warnings) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.names = names;
        this.warnings = warnings;
    }

    /// What is written over the name, where `word` starts a definition.
    static Optional<String> kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "requirement" -> Optional.of("Requirement");
            case "functionalrequirement" -> Optional.of("Functional Requirement");
            case "interfacerequirement" -> Optional.of("Interface Requirement");
            case "performancerequirement" -> Optional.of("Performance Requirement");
            case "physicalrequirement" -> Optional.of("Physical Requirement");
            case "designconstraint" -> Optional.of("Design Constraint");
            case "element" -> Optional.of("Element");
            default -> Optional.empty();
        };
    }

    void read(String kind, int line) {
        cursor.skipBlanks();
        int start = cursor.position();
        String name = names.takeName(":{");
        if (name.isEmpty()) {
            throw cursor.mistake(start, "Expected a name, such as requirement login {");
        }
        cursor.skipBlanks();
        if (cursor.take(":::")) {
            for (String each : names.takeName("{").split(",")) {
                diagram.styles().assign(name, each.strip());
            }
        }
        cursor.skipWhitespace();
        if (!cursor.take("{")) {
            throw cursor.mistake(start, "Expected { behind the name, and its id and text on lines of their own");
        }
        diagram.define(name, kind, facts(readFields()), line);
    }

    private static List<RichText> facts(Map<Field, String> fields) {
        var facts = new ArrayList<RichText>();
        for (Field field : Field.values()) {
            if (!fields.getOrDefault(field, "").isBlank()) {
                facts.add(RequirementBuilder.text(field.label + ": " + fields.get(field)));
            }
        }
        return facts;
    }

    private Map<Field, String> readFields() {
        var fields = new LinkedHashMap<Field, String>();
        while (true) {
            cursor.skipWhitespace();
            if (cursor.take("}")) {
                return fields;
            }
            if (cursor.atEnd() || DefinitionReader.kind(cursor.word()).isPresent() && startsDefinition()) {
                warnings.refused(Math.min(cursor.line(), cursor.lastLine()), "a requirement or element without } was closed.");
                return fields;
            }
            if (cursor.peek(0) == '%' || cursor.peek(0) == '#' || cursor.peek(0) == ';' || cursor.peek(0) == ',') {
                cursor.moveTo(cursor.peek(0) == ';' || cursor.peek(0) == ',' ? cursor.position() + 1
                        : cursor.endOfLine(cursor.position()));
            } else {
                readField(fields);
            }
        }
    }

    private boolean startsDefinition() {
        String line = cursor.between(cursor.position(), cursor.endOfLine(cursor.position()));
        return line.strip().endsWith("{");
    }

    private void readField(Map<Field, String> fields) {
        int line = cursor.line();
        int start = cursor.position();
        String word = cursor.word();
        cursor.skip(word.length());
        cursor.skipBlanks();
        if (word.isEmpty() || !cursor.take(":") && !cursor.take("=")) {
            throw cursor.mistake(start, "Expected a line such as id: 1, text: words, risk: high or verifymethod: test");
        }
        cursor.skipBlanks();
        String value = takeValue();
        Optional<Field> field = Field.of(word);
        if (field.isEmpty()) {
            warnings.refused(line, "a line that is no id, text, risk, verifymethod, type or docref was left out.");
            return;
        }
        fields.put(field.get(), switch (field.get()) {
            case RISK -> known(value, RISKS, "the risk is none of low, medium and high, and was kept.", line);
            case VERIFICATION -> known(value, METHODS,
                    "the verifymethod is none of analysis, demonstration, inspection and test, and was kept.", line);
            case ID, TEXT, TYPE, DOCUMENT -> value;
        });
    }

    private String known(String value, String words, String otherwise, int line) {
        if (value.isEmpty()) {
            return value;
        }
        boolean isKnown = List.of(words.split(" ")).contains(value.toLowerCase(Locale.ROOT));
        if (!isKnown) {
            warnings.refused(line, otherwise);
        }
        int first = value.offsetByCodePoints(0, 1);
        String rest = value.substring(first);
        return value.substring(0, first).toUpperCase(Locale.ROOT) + (isKnown ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    /// To the end of the line, or to a `}` that closes the definition on it.
    private String takeValue() {
        if (names.isQuote(cursor.position())) {
            return names.takeQuoted();
        }
        int start = cursor.position();
        int end = start;
        while (!names.endsLine(end)) {
            end++;
        }
        String text = cursor.between(start, end).strip();
        if (text.endsWith("}") && text.indexOf('{') < 0) {
            end = start + text.length() - 1;
            cursor.moveTo(end);
            text = text.substring(0, text.length() - 1).strip();
        } else {
            cursor.moveTo(cursor.endOfLine(start));
        }
        return names.checked(start, text.endsWith(";") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text);
    }
}
