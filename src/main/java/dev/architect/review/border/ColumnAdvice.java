package dev.architect.review.border;

import java.util.List;
import java.util.regex.Pattern;

/// Columns in prose: which ones a table has, which to add, drop or change.
final class ColumnAdvice implements Disguise {

    private static final List<String> WORDS = List.of("column", "columns", "coluna", "colunas");
    private static final String C = "(?:columns?|colunas?)";
    private static final String NO_WORD = "(?!(?:and|or|e|ou|belongs?|are|is|indexes|indices|keys|types|sao|to|of|in|"
            + "for|list|lists|that|which)\\b)";
    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:columns|colunas)\\b(?: (?:are|include|includes|like|such as|named|called|sao|inclui|incluem|como|"
                    + "chamadas|de nome))? ?[:(] ?"
                    + NO_WORD + Names.LIST
                    + "|\\b(?:columns|colunas) (?:(?:are|include|includes|like|such as|named|called|sao|inclui|"
                    + "incluem|como|chamadas|de nome) )?"
                    + "(?:(?:`?[a-z]\\w{0,60}`?, ?){0,9}?(?:`?id`?\\b|`[a-z]\\w{0,60}`|[a-z][a-z0-9]{0,40}_\\w)"
                    + "|" + NO_WORD + "[a-z]\\w{0,40}(?:, [a-z]\\w{0,40}){1,20},? (?:and|e) [a-z]\\w{0,40}(?:\\W|$))");
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:add|adds|adding|drop|drops|dropping|rename|renames|remove|removes|alter|alters|split|widen|"
                    + "backfill|back-fill|create|creates"
                    + "|need|needs|introduce|define|put|make|mark|declare|gets?|adicion\\w+|remov\\w+|renome\\w+|crie|"
                    + "criar|cria"
                    + "|altere|alterar|acrescent\\w+|precisa de|guarde|inclua|ganha) (?:\\S{1,40} ){0,4}?" + C + "\\b");
    private static final Pattern NAMED = Pattern.compile(
            Names.COLUMN + " (?:(?!(?:or|and|ou|e|an?|no|the)\\b)\\w{1,20} ){0,2}?columns?\\b|\\b" + C + " (?:\\w{1,12"
                    + "} ){0,2}?" + Names.COLUMN);
    private static final Pattern OF_A_TABLE = Pattern.compile(
            "\\b" + C + " (?:of|in|on|from|to|da|de|do|na|no|das|nas) (?:\\S{1,40} ){0,4}?(?:tables?|tabelas?)\\b(?! "
                    + "(?:above|below|acima|abaixo))"
                    + "|\\b(?:tables?|tabelas?)\\b.{0,60}?\\b(?:has|have|with|contains?|tem|possui|com|contem|"
                    + "precisa)\\b.{0,40}?\\b" + C + "\\b");
    private static final Pattern KIND = Pattern.compile(
            "\\b(?:nullable|jsonb?|text|uuid|boolean|timestamp|generated|computed|virtual|discriminator|version|enum|"
                    + "identity|soft-delete"
                    + "|numeric|integer|date|tenant|foreign) columns?\\b|\\bcolunas? (?:nula|anulave|nullable|json|de "
                    + "texto|uuid|boolean|gerada"
                    + "|computada|de versao|do tipo|numerica|inteira)");
    private static final Pattern SHEET = Pattern.compile(
            "\\b(?:last|first|second|third|right|left|next|middle|ultima|primeira|segunda|terceira|outra) " + C
                    + "\\b|\\b(?:column-oriented|columnar|options|comparison|compare|matrix|orientad\\w+ a "
                    + "colunas)\\b|\\bcolumns? (?:chart|layout|of (?:text|the (?:board|report)))");

    @Override
    public boolean shows(Look look) {
        if (look.isCode() || !look.hasAny(WORDS) || look.own() == Context.SHEET || look.has(SHEET)) {
            return false;
        }
        if (look.has(NAMED)) {
            return true;
        }
        boolean isAdvice = look.has(LISTED) || look.has(CHANGED) || look.has(OF_A_TABLE) || look.has(KIND);
        return isAdvice && look.context() != Context.SHEET && !Mention.is(look);
    }
}
