package dev.architect.review.border;

import java.util.regex.Pattern;

/// Primary and foreign keys, uniqueness and other constraints, in prose.
final class KeyAdvice implements Disguise {

    private static final Disguise KEYS = Marks.of(
            Mark.of("key keys", "\\b(?:primary|foreign|surrogate|candidate)[ -]keys?\\b"),
            Mark.of("chave chaves", "\\bchaves? (?:primarias?|estrangeiras?|substitutas?|candidatas?|surrogate|"
                    + "artificia(?:l|is)"
                    + "|composta (?:de|por|com) \\(?`?\\w+_)"),
            Mark.of("key keys chave chaves", "\\b(?:composite|natural|compound|unique|alternate) keys? (?:on|over|\\()"
                    + "|\\bchaves? (?:unicas?|compostas?|natura(?:l|is)) (?:em|sobre|na|no|\\()"),
            Mark.of("constraint constraints restricao restricoes", "\\b(?:unique|uniqueness|exclusion|not[ -]null|"
                    + "referential|fk|pk"
                    + "|database|table|foreign) constraints?\\b|\\b(?:an?|with|add|the|um) check constraints?\\b|"
                    + "\\bcheck constraints? (?:on|in|over|em)\\b|\\brestric(?:ao|oes) (?:de )?(?:unicidade|unicas?|"
                    + "check|not null|de chave"
                    + "|no banco|de integridade)|\\bconstraints? (?:unica|unique|check|de unicidade|on " + Names.COLUMN
                    + ")"),
            Mark.of("unique unico unica", "\\bunique (?:on|over|across|per|em|sobre) (?:the )?(?:" + Names.COLUMN + "|"
                    + Names.BRACKETS
                    + ")|\\bunic[oa] (?:em|sobre|por) (?:" + Names.COLUMN + "|" + Names.BRACKETS + ")|\\bunique ?"
                    + Names.BRACKETS),
            Mark.of("unique unico unica", "\\bunique (?:in|within|per|on) (?:the |each )?(?:\\w{1,40} )?(?:table|column)s?\\b"
                    + "|\\bunic[oa]s? (?:na|no|em|por) (?:\\w{1,20} )?(?:tabela|coluna)s?\\b"),
            Mark.of("unique unico unica unicos unicas unicidade uniqueness", Names.BRACKETS + " (?:as |be |is |are |"
                    + "sao |e |como |must be |should be )?(?:unique|unic[oa]s?)\\b"
                    + "|\\b(?:unicidade|uniqueness) (?:de|em|por|of|on|over) (?:the pair |the |do par )?" + Names.BRACKETS),
            Mark.of("referential integridade", "\\breferential integrity (?:between|from|with|by|in)\\b|"
                    + "\\bintegridade referencial (?:entre|com|por)\\b"),
            Mark.of("increment incremento serial identity", "\\bauto-?increment\\w*|\\bauto-?incremento\\b|"
                    + "\\bidentity column\\b|\\bserial (?:id|key|column)s?\\b"),
            Mark.of("cascade cascata", "\\bcascad\\w+ delet\\w+ (?:from|on|to|of)\\b.{0,40}\\b(?:table|rows?|"
                    + "key)s?\\b|\\bon delete cascade\\b"),
            Mark.of("partition key clustering sort", "\\b(?:sort|clustering|range|hash|shard(?:ing)?) keys? (?:of |is "
                    + "|= ?|: ?|on |by )?`?[a-z]\\w{0,60}(?:_\\w+|`)"
                    + "|\\bclustering (?:key|column)s?\\b|\\b(?:gsi|lsi)\\d?\\b|\\b(?:global|local) secondary index"));
    private static final Pattern MARKED = Pattern.compile("(?<![\\w-])(?:PK|FK|FKs|PKs|GSI\\d?|LSI\\d?)(?![\\w-])");
    private static final Pattern MARKED_SMALL = Pattern.compile("[(\\[,<|] ?`?(?:pk|fk)`? ?[)\\],>|]|\\b(?:pk|fk) "
            + "(?:to|->|→|for|para) ");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:storage account|subscription|api keys?|access keys?|rotat\\w+|hmac|signing|secret|partner key|"
                    + "chave de api|cdn|edge|purg\\w+|copies|copias|of the domain|domain (?:rule|model)|business rule|"
                    + "invariants?|regra de negocio|do dominio)\\b");

    @Override
    public boolean shows(Look look) {
        if (look.isCode()) {
            return look.hasCased(MARKED) && isSchema(look);
        }
        boolean isMarked = look.hasAny(java.util.List.of("pk", "fk", "pks", "fks", "gsi", "lsi", "gsi1", "gsi2", "lsi1"))
                && (look.hasCased(MARKED) || look.has(MARKED_SMALL));
        return isMarked || KEYS.shows(look) && !look.has(ELSEWHERE) && !Mention.is(look);
    }

    // Two letters in capitals can be anything in code, but not beside names that look like columns.
    private static boolean isSchema(Look look) {
        return look.has(Pattern.compile("[a-z]\\w{0,60}[\\s:(\\[,<|\"'`-]{1,20}(?:pk|fk)\\b|\\b(?:pk|fk)[\\s:)|\\],"
                + ">-]{1,9}[a-z]\\w{0,60}"));
    }
}
