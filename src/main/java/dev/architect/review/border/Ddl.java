package dev.architect.review.border;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Statements that define or change what a database holds, of any dialect. In code and in capitals the verb, the object and
/// a name are enough; in prose written small the statement has to go on as one does, for "create a table of limits" is
/// no statement.
final class Ddl implements Disguise {

    private static final List<String> VERBS = List.of("create", "alter", "drop", "comment", "grant", "revoke", "define",
            "truncate",
            "rename", "remove");
    private static final List<String> OBJECTS = List.of("table", "columnfamily", "index", "view", "type", "domain", "trigger",
            "policy",
            "function", "procedure", "constraint", "sequence", "schema", "column", "keyspace", "dictionary", "extension",
            "database", "field",
            "on");
    // What may stand between two words: white space, and what strings, comments, quotations and diffs put there.
    private static final String S = "[\\s\"'`+*>|#/\\\\-]{1,80}+";
    private static final String NOT_A_NAME = "(?!(?:of|for|in|to|that|which|with|from|and|or|is|are|the|an|this|these|"
            + "it|per|at|if"
            + "|as|on|by|when|statements?|scripts?|ddl|commands?|de|da|do|para|com|ou|que|no|na|scans?|access|names?|"
            + "locks?|pages?"
            + "|operations?|diagrams?|models?|views?|tests?|backups?|services?|definitions?|rights?|permissions?)\\b)";
    private static final String N = NOT_A_NAME + "[\"'`\\[]{0,3}[a-z_#@$<{%][\\w$.#@{}<>\"'`\\[\\]%:-]{0,120}+";
    private static final String IF = "(?:if" + S + "(?:not" + S + ")?exists" + S + "|only" + S + "|concurrently" + S
            + "){0,2}";
    private static final String MODIFIERS = "(?:(?:or" + S + "(?:replace|alter)|global|local|temp|temporary|unlogged|"
            + "unique|external"
            + "|foreign|transient|virtual|materiali[sz]ed|clustered|nonclustered|fulltext|spatial|bitmap|recursive|"
            + "columnstore"
            + "|dynamic|hybrid|iceberg|primary|search|vector|custom|constraint|editionable|force|local|secondary|"
            + "columnar)" + S
            + "){0,4}";

    private static final String CREATE = "\\bcreate" + S + MODIFIERS + "(?:" + String.join("|",
            "(?:table|columnfamily)" + S + IF + N
                    + "\\s{0,40}(?:\\(|(?:as|like|of|partition|using|clone|with|engine|inherits|row|cluster|options)\\b)",
            "index" + S + IF + "(?:" + N + S + ")?on" + S + "(?:only" + S + ")?" + N,
            "view" + S + IF + N + "[^;]{0,200}?\\bas\\b\\W{1,20}(?:select|with)\\b",
            "(?:type|domain)" + S + IF + N + S + "as\\b",
            "trigger" + S + IF + N + "[^;]{0,80}?\\b(?:before|after|instead)\\b",
            "policy" + S + "[^;]{1,120}?\\bon" + S + N,
            "(?:function|procedure)" + S + IF + N + "\\s{0,9}\\([^;]{0,300}?\\b(?:returns|language)\\b",
            "constraint" + S + "[^;]{0,80}?\\b(?:for|on)(?:" + S + ")?\\(") + ")";
    private static final Pattern IN_PROSE = Pattern.compile(CREATE + "|" + String.join("|",
            "\\balter" + S + MODIFIERS + "(?:table|index|type|view|sequence|policy|schema|column|domain|trigger|"
                    + "function|keyspace)"
                    + S + IF + N + S + "(?:add|drop|alter|rename|set|enable|disable|force|owner|modify|change|attach|"
                    + "detach|cluster"
                    + "|validate|inherit|replica|engine|convert|partition|split|reset|clear|type|no)\\b",
            "\\bdrop" + S + MODIFIERS + "(?:table|index|view|column|type|schema|policy|trigger|constraint|sequence|"
                    + "function)" + S
                    + "if" + S + "exists\\b",
            "\\bdrop" + S + MODIFIERS + "(?:table|index|view|type|schema|sequence)" + S + N + "\\s{0,9}(?:cascade\\b|;)",
            "\\bcomment" + S + "on" + S + "(?:table|column|view|index|constraint|type|function|schema)" + S + N + S + "is\\b",
            "\\b(?:grant|revoke)" + S + "(?:all|select|insert|update|delete|usage|execute|references|"
                    + "truncate)\\b[\\w\\s,(]{0,80}?\\)?"
                    + "\\bon" + S + "(?:(?:all|table|tables|schema|sequence|in|database|function)" + S + "){0,5}" + N + S
                    + "(?:to|from)\\b",
            "\\bdefine" + S + "(?:table|field|index)" + S + IF + N + S + "(?:on|schemafull|schemaless|type|fields|"
                    + "columns)\\b"));

    // `create table orders` without more: code, or capitals.
    private static final Pattern BARE = Pattern.compile(String.join("|",
            "\\bcreate" + S + MODIFIERS + "(?:table|columnfamily|sequence|schema|keyspace|type|domain|dictionary|"
                    + "policy|trigger|view)" + S
                    + IF + N,
            "\\bcreate" + S + "(?:unique" + S + ")?index" + S + IF + N,
            "\\b(?:alter|drop)" + S + MODIFIERS
                    + "(?:table|index|view|column|type|schema|sequence|policy|trigger|constraint|keyspace|domain)" + S + IF
                    + N,
            "\\btruncate" + S + "table" + S + N,
            "\\bcreate" + S + "(?:extension|database)" + S + IF + N + "\\s{0,9}(?:;|$|with\\b|owner\\b)"));
    private static final Pattern CAPITALS = Pattern.compile("\\b(?:CREATE|ALTER|DROP|TRUNCATE)\\b");
    private static final Pattern SQL_COMMENT = Pattern.compile("/\\*|--|//|#");

    @Override
    public boolean shows(Look look) {
        if (look.hasAny(VERBS) && look.hasAny(OBJECTS) && states(look)) {
            return true;
        }
        if (look.lower().contains("/*") || look.isCode() && SQL_COMMENT.matcher(look.lower()).find()) {
            Look uncommented = look.without(Comments.without(look.text()), Comments.without(look.lower()));
            return uncommented.hasAny(VERBS) && uncommented.hasAny(OBJECTS) && states(uncommented);
        }
        return Spelled.isIn(look) && states(look.without(Spelled.joined(look.text()), Spelled.joined(look.lower())));
    }

    private static boolean states(Look look) {
        return look.has(IN_PROSE) || (look.isCode() || look.hasCased(CAPITALS)) && BARE.matcher(spoken(look)).find();
    }

    // In prose only a statement in capitals may be as short as that.
    private static String spoken(Look look) {
        return look.isCode() ? look.lower() : Capitals.only(look.text());
    }

    /// Where statements begin in the plain text of code.
    static List<Integer> starts(Plain plain) {
        return Stream.of(IN_PROSE, BARE).flatMap(pattern -> pattern.matcher(plain.lower()).results()).map(MatchResult::start)
                .distinct().sorted().toList();
    }
}
