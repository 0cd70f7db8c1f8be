package dev.architect.review.border;

import java.util.regex.Pattern;

/// A sentence that speaks of tables and keys without designing any: it leaves them to the database architect, or says what
/// services do not share. As soon as it names a column or a type it is no mere mention.
final class Mention {

    private static final Pattern ARCHITECT = Pattern.compile(
            "\\b(?:database|data|db|data-layer)[ -](?:architect|team|engineers?|owners?)\\b|\\barquitet[oa] de "
                    + "(?:banco de )?dados\\b|\\bdbas?\\b");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "\\bno (?:\\S{1,30} ){0,2}?(?:tables?|columns?|index|indexes|keys?|schemas?|migrations?|ddl|constraints?|"
                    + "database|foreign|primary)\\b"
                    + "|\\b(?:not|never|without|neither|nor|cannot|n't|outside|out of scope|belongs?|left to|leave|"
                    + "decided by|instead of|avoid"
                    + "|nao|nunca|sem|nenhum|nenhuma|nem|fora|cabe|cabem|deixo|evite|evitar|em vez de|across "
                    + "(?:services|contexts|boundaries|service boundaries)|entre servicos)\\b|n't\\b");
    private static final Pattern REMINDER = Pattern.compile(
            "\\b(?:forget|skip|omit|miss|without (?:a|an) (?:primary|index)|esquec\\w*|omit\\w*|deixe de|(?:not|"
                    + "never) (?:be )?null)\\b");
    private static final Pattern ORDER = Pattern.compile(
            "^\\W{0,6}(?:\\w+: )?(?:add|create|put|use|define|make|build|index|partition|crie|adicione|use|defina|"
                    + "coloque|indexe|particione)\\b");

    private Mention() {
    }

    static boolean is(Look look) {
        String lower = look.lower();
        if (Names.areIn(lower) || ORDER.matcher(lower).find()) {
            return false;
        }
        return ARCHITECT.matcher(lower).find() || LEFT_OUT.matcher(lower).find() && !REMINDER.matcher(lower).find();
    }
}
