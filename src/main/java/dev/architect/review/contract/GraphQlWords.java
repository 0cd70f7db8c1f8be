package dev.architect.review.contract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.architect.review.contract.GraphQlSchema.Complaint;

/// What GraphQL's parser and type checker complain of, in words for people.
final class GraphQlWords {

    private static final Pattern NAME = Pattern.compile("'([^']{1,200})'");
    private static final Pattern QUOTED = Pattern.compile("[\"\\[']([\\w.]{1,100})");
    private static final Pattern PLACE = Pattern.compile("\\s{0,3}\\[?@\\[?\\d{1,7}:\\d{1,7}\\]?");
    private static final Pattern FEDERATION = Pattern.compile("@(?:link|key|shareable|extends)\\b");
    private static final Set<String> OF_FEDERATION = Set.of("link", "key", "shareable", "external", "requires", "provides",
            "override", "inaccessible", "tag", "extends", "composeDirective", "interfaceObject", "authenticated",
            "requiresScopes",
            "policy", "context", "fromContext", "cost", "listSize");

    private GraphQlWords() {
    }

    static boolean usesFederation(String content) {
        return FEDERATION.matcher(content).find();
    }

    static boolean isOfFederation(String directive) {
        return OF_FEDERATION.contains(directive);
    }

    /// What the complaint is about: the type that is missing, the directive that nobody declared.
    static String subject(Complaint complaint) {
        List<String> names = NAME.matcher(complaint.message()).results().map(match -> match.group(1)).toList();
        boolean isLast = complaint.kind().equals("DirectiveUndeclaredError");
        return names.isEmpty() ? "" : isLast ? names.getLast() : names.getFirst();
    }

    static void add(Complaint complaint, String content, Problems problems) {
        String name = Quoted.of(subject(complaint));
        String plain = Quoted.complaint(PLACE.matcher(complaint.message()).replaceAll(""));
        int line = line(complaint, content);
        switch (complaint.kind()) {
            case "InvalidSyntaxError" ->
                problems.error(line, "the schema does not parse: " + plain, "o schema não pode ser lido: " + plain,
                        "Write the schema in GraphQL's schema definition language.");
            case "MissingTypeError", "MissingInterfaceTypeError" -> problems.error(line, "the type " + name + " is not defined",
                    "o tipo " + name + " não está definido", "Define the type " + name + ", or use one that is defined.");
            case "QueryOperationMissingError" -> problems.error(1, "there is no type `Query`", "falta o tipo `Query`",
                    "Add a type `Query` with the fields that clients may read.");
            case "TypeRedefinitionError" -> problems.error(line, "the type " + name + " is defined twice",
                    "o tipo " + name + " está definido duas vezes", "Define each type once.");
            case "DirectiveUndeclaredError" -> problems.error(line, "the directive " + name + " is not declared",
                    "a diretiva " + name + " não está declarada", "Declare the directive " + name + ", or leave it out.");
            case "NonSDLDefinitionError" -> problems.error(line, "an operation stands among the types",
                    "há uma operação entre os tipos", "Put queries and mutations of clients into a fence of their own.");
            case "TooMuch" -> problems.error(0, "the schema is too long, or nested too deep",
                    "o schema é longo demais, ou aninhado demais", "Write a shorter schema.");
            default -> problems.error(line, plain, "o schema não fecha: " + plain,
                    "Change the schema so that its types fit together.");
        }
    }

    /// The library names the line of the type. The line that uses the name is nearer to what must be changed.
    private static int line(Complaint complaint, String content) {
        var quoted = QUOTED.matcher(complaint.message());
        boolean isAboutAName = !complaint.kind().equals("InvalidSyntaxError")
                && !complaint.kind().equals("TypeRedefinitionError");
        if (!isAboutAName || !quoted.find()) {
            return complaint.line();
        }
        String name = quoted.group(1);
        Pattern use = Pattern.compile("(?<![\\w\"])" + Pattern.quote(name.substring(name.lastIndexOf('.') + 1)) + "\\b");
        List<String> lines = content.lines().toList();
        for (int i = Math.max(complaint.line() - 1, 0); i < lines.size(); i++) {
            if (use.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return complaint.line();
    }
}
