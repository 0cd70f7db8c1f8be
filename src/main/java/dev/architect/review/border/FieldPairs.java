package dev.architect.review.border;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Names with the types of columns: `id uuid`, `total: numeric(10,2)`, "customer_id (FK)". A type that only databases
/// have gives it away; types that every language has do so in number, and where nothing says that a message is meant.
final class FieldPairs implements Disguise {

    private static final String NOT_A_NAME = "(?!(?:as|cast|to|the|a|an|is|of|in|and|or|for|with|at|on|by|plain|free|"
            + "long|short|type|"
            + "kind|format|new|per|no|every|each|via|from|select|where|return|returns|const|let|var|val|um|uma|de|em|"
            + "e|o|do|da|"
            + "como|tipo|formato)\\b)";
    private static final String NAME = "\\b" + NOT_A_NAME + "[a-z][\\w.]{0,60}";
    private static final String SEPARATOR = "[\"'`\\])*]{0,3}(?:\\s{0,20}:(?!:)\\s{0,9}|\\s{0,20}[=|│,–—]\\s{0,20}|"
            + "\\s{0,3}[(\\[{<]\\s{0,3}|\\s{1,30}(?:-{1,2}>?\\s)?)[\"'`(\\[*]{0,3}";
    private static final Pattern STRONG = Pattern.compile(NAME + SEPARATOR + SqlTypes.STRONG);
    private static final Pattern LIKELY = Pattern.compile(NAME + SEPARATOR + SqlTypes.LIKELY + "\\b(?! ?\\()");
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "`?\\b[a-z][\\w]{0,60}`?\\s?(?:\\(|:\\s?|–\\s|—\\s|-\\s)`?(" + SqlTypes.LIKELY + ")\\b");
    private static final Pattern SNAKE = Pattern.compile("\\b[a-z][a-z0-9]{0,40}_[a-z0-9_]{1,60}\\b");
    // Two snake-cased or marked-up names with a type behind a space: `id` uuid, customer_id uuid.
    private static final Pattern SPACED = Pattern.compile("(?:`[a-z]\\w{0,60}`|\\bid|\\b[a-z][a-z0-9]{0,40}_\\w{1,"
            + "60})\\s{1,9}"
            + SqlTypes.LIKELY + "\\b");
    private static final Pattern MENTIONED = Pattern.compile("(?:jsonb|hstore|ltree|citext|tsvector)\\b");

    private static final Pattern STRONG_TYPE = Pattern.compile(SqlTypes.STRONG);
    private static final Pattern STRONG_NEAR = Pattern.compile(
            "\\b[a-z]\\w{0,60}`? \\(`?jsonb\\b|\\b(?:uuid|text|timestamp|integer|bigint|boolean|date|int)`? (?:not "
                    + ")?null\\b|(?:`[a-z]\\w{0,60}`|\\b[a-z][a-z0-9]{0,40}_\\w{1,60}|^\\W{0,3}[a-z]\\w{0,60}(?= "
                    + "?[:(])|\\bas|\\bas an?|\\bcomo|\\b(?:columns?|colunas?|fields?|campos?)[^.]{0,30})"
                    + "[\\s:(–—-]{1,4}`?jsonb|jsonb`? (?:columns?|fields?|colunas?)|(?:coluna|campo)s? `?jsonb|"
                    + "\\bjsonb`? (?:for|para|in|em) [^.]{0,40}?\\b(?:columns?|fields?|colunas?|campos?)\\b");

    @Override
    public boolean shows(Look look) {
        if (!look.hasAny(SqlTypes.STRONG_WORDS)) {
            return false;
        }
        return look.isCode() ? inCode(look) : inProse(look);
    }

    private static boolean inCode(Look look) {
        if (look.has(STRONG)) {
            return true;
        }
        return look.context().isStorage() && distinct(LIKELY, look.lower()) >= 2 && !MessageForms.isOne(look);
    }

    private static boolean inProse(Look look) {
        if (hasStrong(look.lower())) {
            return true;
        }
        int pairs = distinct(IN_BRACKETS, look.lower()) + distinct(SPACED, look.lower());
        if (pairs == 0 || look.own() == Context.CONTRACT && !look.context().isStorage()) {
            return false;
        }
        boolean isStorage = look.context().isStorage() || look.own().isStorage();
        return isStorage || pairs >= 2 && look.context() != Context.CONTRACT && SNAKE.matcher(look.lower()).find();
    }

    /// A type by its name alone, "PostgreSQL for its JSONB", is a mention; one behind a field is not.
    private static boolean hasStrong(String lower) {
        var type = STRONG_TYPE.matcher(lower);
        while (type.find()) {
            if (!MENTIONED.matcher(type.group()).matches()) {
                return true;
            }
        }
        return STRONG_NEAR.matcher(lower).find();
    }

    private static int distinct(Pattern pairs, String lower) {
        Set<String> found = new HashSet<>();
        var pair = pairs.matcher(lower);
        while (pair.find() && found.size() < 8) {
            found.add(pair.group());
        }
        return found.size();
    }

}
