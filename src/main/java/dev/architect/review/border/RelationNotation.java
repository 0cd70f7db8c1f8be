package dev.architect.review.border;

import java.util.regex.Pattern;

/// A table by its name and the names of its columns, without types: `orders(id, customer_id)`, "users: id, email". A call
/// and a list of filters look alike, so something around it has to speak of stored data.
final class RelationNotation implements Disguise {

    private static final String NAME = "`?[a-z]\\w{0,60}`?";
    private static final Pattern BRACKETS = Pattern.compile(
            "\\b[a-z]\\w{0,60}`? ?(?:[=:] ?)?\\(\\s?`?(?:id|[a-z]\\w{0,40}_id|pk)`?(?:\\s?,\\s?" + NAME + "){1,40}");
    private static final Pattern WITH_HEAD = Pattern.compile(
            "^\\W{0,3}[a-z][\\w -]{0,60}`?\\W{0,2}(?::|–|—|-|→) ?" + NAME + "(?: \\([^)]{0,60}\\))?(?:(?:,| e| and) ?" + NAME
                    + "(?: \\([^)]{0,60}\\))?){1,40}\\W{0,2}$");
    // Nothing but a name and its columns, two of them in snake case.
    private static final Pattern ALONE = Pattern.compile(
            "^\\W{0,3}[a-z][\\w ]{0,60}`?\\W{0,2}\\(\\s?`?id\\b`?(?=[^)]{0,200}[a-z0-9]_[a-z][^)]{1,100}[a-z0-9]_[a-z])(?:\\s?,\\s?"
                    + NAME + "){2,40}\\s?\\)`?\\W{0,2}$");
    private static final Pattern COLUMN = Pattern.compile("\\bid\\b|[a-z0-9]_[a-z]");

    @Override
    public boolean shows(Look look) {
        if (look.isCode() || look.lower().indexOf(',') < 0) {
            return false;
        }
        if (!look.context().isStorage() && !look.own().isStorage()) {
            return look.context() != Context.CONTRACT && look.own() == Context.NONE && look.has(ALONE);
        }
        return look.lower().indexOf('(') >= 0 && look.has(BRACKETS)
                || look.lower().indexOf(',') >= 0 && look.has(COLUMN) && look.has(WITH_HEAD);
    }
}
