package dev.architect.review.border;

import java.util.regex.Pattern;

/// How the names of columns and tables look like in prose: `snake_case`, `orders.customer_id`, a code span, brackets with
/// names. A word of the language alone is none.
final class Names {

    /// A code span with one name, snake case, a dotted name.
    static final String COLUMN = "(?:`[a-z][\\w.]{0,80}(?: ?\\([\\w ,]{1,120}\\))?`|\\b[a-z]\\w{1,40}\\([a-z][\\w]{0,"
            + "40}(?:, ?\\w{1,40}){0,9}(?: desc| asc)?\\)|\\b[a-z][a-z0-9]{0,40}_\\w{1,60}|\\b[a-z]\\w{1,"
            + "40}\\.[a-z]\\w{0,60})";

    /// `(tenant_id, created_at)`, `(status)`.
    static final String BRACKETS = "`?\\(\\s?`?[a-z]\\w{0,60}`?(?: (?:asc|desc))?(?:\\s?,\\s?`?[a-z]\\w{0,60}`?(?: "
            + "(?:asc|desc))?){0,12}\\s?\\)";

    /// Two names or more.
    static final String LIST = "`?[a-z]\\w{0,60}`?(?: \\([^)]{0,60}\\))?(?:(?:,| and| e|, and| plus|;| \\+) "
            + "?`?[a-z]\\w{0,60}`?(?: \\([^)]{0,60}\\))?){1,30}";

    private static final Pattern CONCRETE = Pattern.compile(
            "(?:\\b(?:on|over|em|sobre|columns?|colunas?|tables?|tabelas?|keys?|chaves?|index|indice) |`[a-z]\\w{0,"
                    + "60}` (?:columns?|tables?) ?)`[a-z][\\w.]{0,80}`"
                    + "|`[a-z]\\w{0,60}` (?:columns?|tables?)\\b|\\b[a-z][a-z0-9]{0,40}_\\w{1,60}|\\b[a-z]\\w{1,"
                    + "40}\\.[a-z]\\w{0,60}|\\(\\s?`?[a-z]\\w{0,60}_\\w{1,60}|\\b(?:uuid|bigint|bigserial)s?\\b");

    private Names() {
    }

    static boolean areIn(String lower) {
        return CONCRETE.matcher(lower.replace("database-architect", "")).find() || SqlTypes.isStrongIn(lower);
    }
}
