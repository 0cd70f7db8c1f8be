package dev.architect.review.border;

import java.util.regex.Pattern;

/// Forms of contracts and messages, whose fields have types but no columns: OpenAPI, JSON Schema, protobuf, GraphQL.
final class MessageForms {

    private static final Pattern FORMS = Pattern.compile(
            "\\b(?:openapi|asyncapi|swagger)[\"']?\\s{0,9}:|[\"']?\\$(?:ref|schema)[\"']?\\s{0,9}:|"
                    + "\\bproperties[\"']?\\s{0,9}:"
                    + "|(?m:^\\s{0,12}(?:message|service|enum|input|interface|syntax)\\b[^\\n]{0,80}[{=])|\\s=\\s{0,"
                    + "9}\\d{1,5};"
                    + "|\\bspecversion\\b|[\"']fields[\"']\\s{0,9}:[^\\n]{0,40}\\s{0,200}[{\\[][^}]{0,200}[\"']type[\"']");

    private MessageForms() {
    }

    static boolean isOne(Look look) {
        return look.has(FORMS);
    }
}
