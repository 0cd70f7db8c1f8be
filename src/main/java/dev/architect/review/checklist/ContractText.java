package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a contract shows, read line by line so that one with a slip in it can be judged too. Whether it is valid is another
/// check's matter.
final class ContractText {

    private static final Pattern KEY = Pattern.compile("[\"']?([\\w$./{}-]{1,120})[\"']?\\s{0,4}:");
    private static final Pattern STATUS = Pattern.compile("[45](?:\\d\\d|XX|xx)");
    private static final Pattern EXAMPLE = Pattern.compile("examples?");
    private static final Set<String> OPERATIONS = Set.of("get", "post", "put", "patch", "delete");

    private record Open(int indentation, String key) {
    }

    private final List<Open> open = new ArrayList<>();
    private final Set<String> errors = new HashSet<>();
    private boolean hasOperation;
    private boolean hasRequestBody;
    private boolean hasRequestExample;
    private boolean hasResponseExample;
    private boolean hasSecurity;

    static ContractText of(String content) {
        var text = new ContractText();
        content.lines().forEach(text::read);
        return text;
    }

    private void read(String line) {
        int indentation = line.length() - line.stripLeading().length();
        boolean isListItem = line.stripLeading().startsWith("- ");
        open.removeIf(other -> other.indentation() >= indentation && !(isListItem && other.indentation() == indentation));
        var keys = KEY.matcher(line);
        var inLine = new ArrayList<String>();
        while (keys.find() && inLine.size() < 40) {
            inLine.add(keys.group(1));
            see(keys.group(1), inLine);
        }
        if (!inLine.isEmpty()) {
            open.add(new Open(indentation, inLine.getFirst()));
        }
    }

    private void see(String key, List<String> inLine) {
        if (OPERATIONS.contains(key)) {
            hasOperation = true;
        } else if (STATUS.matcher(key).matches() || key.equals("default") && isBelow("responses", inLine)) {
            errors.add(key);
        } else if (key.equals("requestBody")) {
            hasRequestBody = true;
        } else if (key.equals("securitySchemes") || key.equals("security") || key.equals("securityDefinitions")) {
            hasSecurity = true;
        } else if (EXAMPLE.matcher(key).matches()) {
            seeExample(inLine);
        }
    }

    /// An example of a schema serves requests and responses.
    private void seeExample(List<String> inLine) {
        boolean isRequest = isBelow("requestBody", inLine) || isBelow("requestBodies", inLine);
        boolean isResponse = isBelow("responses", inLine);
        hasRequestExample |= isRequest || !isResponse;
        hasResponseExample |= isResponse || !isRequest && !isBelow("parameters", inLine);
    }

    private boolean isBelow(String key, List<String> inLine) {
        return inLine.contains(key) || open.stream().anyMatch(other -> other.key().equals(key));
    }

    boolean hasOperation() {
        return hasOperation;
    }

    boolean hasRequestBody() {
        return hasRequestBody;
    }

    boolean hasRequestExample() {
        return hasRequestExample;
    }

    boolean hasResponseExample() {
        return hasResponseExample;
    }

    boolean hasSecurity() {
        return hasSecurity;
    }

    Set<String> errors() {
        return errors;
    }
}
