package dev.architect.playbook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with `{{placeholders}}`.
final class Template {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_]*)\\s*}}");

    private Template() {
    }

    /// Each placeholder replaced by its value. A value is never read again, so it cannot bring placeholders along.
    static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
