package dev.architect.review.border;

import java.util.regex.Pattern;

/// A table by its name and the names of its columns, without types: `orders(id, customer_id)`, "users: id, email". A call
/// and a list of filters look alike, so something around it has to speak of stored data.
final class RelationNotation implements Disguise {

    private static final String NAME = "`?[a-z]\\w{0,60}`?";
    private static final Pattern BRACKETS = Pattern.compile(
            "\\b[a-z]\\w{0,60}`? ?(?:[=:] ?)?\\(\\s?`?(?:id|[a-z]\\w{0,40}_id|pk)\\*?`?(?:\\s?,\\s?" + NAME + "){1,40}");
    private static final Pattern WITH_HEAD = Pattern.compile(
            "^\\W{0,3}[a-z][\\w -]{0,60}`?\\W{0,2}(?::|–|—|-|→) ?" + NAME + "(?: \\([^)]{0,60}\\))?(?:(?:,| e| and) ?" + NAME
                    + "(?: \\([^)]{0,60}\\))?){1,40}\\W{0,2}$");
    // Nothing but a name and its columns, two of them in snake case.
    private static final Pattern ALONE = Pattern.compile("^\\W{0,3}[a-z][\\w ]{0,60}`?\\W{0,2}\\(\\s?`?id\\b`?(?=[^)]{"
            + "0,200}[a-z0-9]_[a-z][^)]{1,100}[a-z0-9]_[a-z])(?:\\s?,\\s?"
            + NAME + "){2,40}\\s?\\)`?\\W{0,2}$");
    private static final String TYPE = "(?:uuid|bigint|bigserial|serial|integer|smallint|numeric|jsonb|text|timestamp|date|boolean|varchar)\\b";
    private static final Pattern TYPED = Pattern
            .compile("\\b[a-z]\\w{0,60}`? ?\\(\\s{0,9}" + NAME + " `?" + TYPE + "[^,()]{0,30}(?:,\\s{0,9}" + NAME
                    + " `?" + TYPE + "[^,()]{0,30}){1,40}");
    private static final Pattern POINTING = Pattern.compile("\\b[a-z]\\w{0,60} ?\\(\\s?`?(?:id|pk)\\b[^)\\n]{0,200}? "
            + "?-> ?[a-z]");
    private static final Pattern STORED = Pattern.compile(
            "\\b(?:schema|esquema|stor(?:e|es|ed|ing)|persist\\w*|sav(?:e|es|ed)|records?|registros?|guard\\w+|"
                    + "armazen\\w+|grav\\w+|estrutura|structure"
                    + "|postgres\\w*|database|banco)\\b[^:.;]{0,80}: ?(?=[^.;]{0,300}(?:\\bid\\b|[a-z0-9]_[a-z]))" + NAME
                    + "(?: \\([^)]{0,60}\\))?(?:(?:,| e| and) ?"
                    + NAME + "(?: \\([^)]{0,60}\\))?){2,40}");
    private static final Pattern COLUMN = Pattern.compile("\\bid\\b|[a-z0-9]_[a-z]");

    @Override
    public boolean shows(Look look) {
        boolean isTyped = look.lower().indexOf('(') >= 0 && look.hasAny(SqlTypes.STRONG_WORDS) && look.has(TYPED);
        if (isTyped || look.lower().indexOf('>') >= 0 && look.has(POINTING)) {
            return true;
        }
        if (look.isCode() || look.lower().indexOf(',') < 0) {
            return false;
        }
        if (look.lower().indexOf(':') >= 0 && look.has(COLUMN) && look.has(STORED) && look.own() != Context.CONTRACT
                && look.own() != Context.SHEET) {
            return true;
        }
        if (!look.context().isStorage() && !look.own().isStorage()) {
            return look.context() != Context.CONTRACT && look.own() == Context.NONE && look.has(ALONE);
        }
        return look.lower().indexOf('(') >= 0 && look.has(BRACKETS)
                || look.lower().indexOf(',') >= 0 && look.has(COLUMN) && look.has(WITH_HEAD);
    }
}
