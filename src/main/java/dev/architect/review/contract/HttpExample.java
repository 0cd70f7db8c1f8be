package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A request or an answer as it goes over the wire, in a fence of `http`.
///
/// @param start the request line or the status line
/// @param body blank when there is none
/// @param line of the fence that the body begins at, from 1
record HttpExample(String start, String contentType, String body, int line) {

    private static final Pattern START = Pattern
            .compile(
                    "(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\s{1,4}\\S{1,2000}(?:\\s{1,4}HTTP/\\S{1,5})?\\s{0,4}|HTTP/\\S{1,5}\\s{1,4}\\d{3}.{0,200}");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type:\\s{0,9}(\\S{1,200}).{0,200}");

    static List<HttpExample> in(String content) {
        List<String> lines = content.lines().toList();
        var examples = new ArrayList<HttpExample>();
        for (int i = 0; i < lines.size(); i++) {
            if (START.matcher(lines.get(i)).matches()) {
                int end = i + 1;
                while (end < lines.size() && !START.matcher(lines.get(end)).matches()) {
                    end++;
                }
                examples.add(of(lines, i, end));
                i = end - 1;
            }
        }
        return examples;
    }

    private static HttpExample of(List<String> lines, int from, int to) {
        int blank = from + 1;
        String type = "";
        for (; blank < to && !lines.get(blank).isBlank(); blank++) {
            var header = TYPE.matcher(lines.get(blank));
            type = header.matches() ? header.group(1) : type;
        }
        int body = Math.min(blank + 1, to);
        int end = to;
        while (end > body && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#")
                || lines.get(end - 1).startsWith("---"))) {
            end--;
        }
        String text = String.join("\n", lines.subList(body, end)).strip();
        return new HttpExample(lines.get(from), type, text, body + 1);
    }

    boolean isJson() {
        return contentType.contains("json") || contentType.isEmpty() && (body.startsWith("{") || body.startsWith("["));
    }

    Optional<Document> document() {
        return isJson() && !body.isBlank() && JsonReader.read(body) instanceof Reading.Read(Document document)
                ? Optional.of(document)
                : Optional.empty();
    }
}
