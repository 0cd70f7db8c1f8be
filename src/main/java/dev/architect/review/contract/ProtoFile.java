package dev.architect.review.contract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.squareup.wire.schema.Location;
import com.squareup.wire.schema.internal.parser.ProtoFileElement;
import com.squareup.wire.schema.internal.parser.ProtoParser;

import dev.architect.review.Severity;

/// A `.proto` file as Wire's parser reads it.
///
/// @param element nothing when it does not parse
/// @param hasSyntax whether it says which language it is written in
/// @param problems of its syntax
record ProtoFile(String fileName, Optional<ProtoFileElement> element, boolean hasSyntax, List<Problem> problems) {

    private static final Pattern SYNTAX = Pattern.compile(
            "^\\s{0,20}(?:syntax|edition)\\s{0,9}=\\s{0,9}[\"'](\\w{1,20})[\"']\\s{0,9};",
            Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("Syntax error in [^:]{1,100}:(\\d{1,7}):\\d{1,7}: (.{0,300})");
    private static final Pattern TWICE = Pattern
            .compile("^([\\w.]{1,200}) \\([^:]{1,100}:(\\d{1,7}):\\d{1,7}\\) is already defined");
    private static final String PROTO_3 = "syntax = \"proto3\";";

    static ProtoFile read(String fileName, String content) {
        if (content.length() > Reading.MOST_CHARACTERS || Nesting.isTooDeep(content)) {
            return new ProtoFile(fileName, Optional.empty(), true,
                    List.of(new Problem(Severity.ERROR, 0, "too long, or nested too deep",
                            "longo demais, ou aninhado demais", "Write a shorter file.")));
        }
        var syntax = SYNTAX.matcher(content);
        boolean hasSyntax = syntax.find();
        boolean isProto3 = hasSyntax && syntax.group(1).equals("proto3");
        List<Problem> problems = hasSyntax && !isProto3
                ? List.of(new Problem(Severity.WARNING, 1 + newlines(content, syntax.start(1)),
                        "it is %s, and proto3 is asked for".formatted(Quoted.of(syntax.group(1))),
                        "é %s, e se pede proto3".formatted(Quoted.of(syntax.group(1))), "Write the file in proto3."))
                : List.of();
        String asParsed = hasSyntax
                ? isEdition(syntax) ? content.substring(0, syntax.start()) + newlinesOf(syntax.group()) + PROTO_3
                        + content.substring(syntax.end()) : content
                : PROTO_3 + content;
        return parse(fileName, asParsed, hasSyntax, problems);
    }

    private static ProtoFile parse(String fileName, String content, boolean hasSyntax, List<Problem> problems) {
        try {
            return new ProtoFile(fileName, Optional.of(ProtoParser.Companion.parse(Location.get(fileName), content)), hasSyntax,
                    problems);
        } catch (RuntimeException syntaxError) {
            String message = String.valueOf(syntaxError.getMessage());
            var twice = TWICE.matcher(message);
            if (twice.find()) {
                String name = Quoted.of(twice.group(1));
                return new ProtoFile(fileName, Optional.empty(), true,
                        List.of(new Problem(Severity.ERROR, Integer.parseInt(twice.group(2)),
                                name + " is defined twice", name + " está definido duas vezes",
                                "Give each type of a file a name of its own.")));
            }
            var place = PLACE.matcher(message);
            boolean hasPlace = place.find();
            String why = Quoted.complaint(hasPlace ? place.group(2) : message);
            return new ProtoFile(fileName, Optional.empty(), true, List.of(new Problem(Severity.ERROR,
                    hasPlace ? Integer.parseInt(place.group(1)) : 0, "it does not parse: " + why, "não pode ser lido: " + why,
                    "Write the file so that protoc takes it.")));
        }
    }

    private static boolean isEdition(Matcher syntax) {
        return syntax.group().strip().startsWith("edition");
    }

    private static int newlines(String content, int end) {
        return (int) content.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static String newlinesOf(String text) {
        return "\n".repeat(newlines(text, text.length()));
    }
}
