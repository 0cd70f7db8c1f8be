package dev.architect.review.border;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tables in prose: what one holds, which to create, how to cut or join them. A table that is part of a pattern may be
/// named; furniture and overviews may be as well.
final class TableAdvice implements Disguise {

    private static final List<String> WORDS = List.of("table", "tables", "tabela", "tabelas", "collection", "collections",
            "colecao",
            "colecoes");
    private static final List<String> FIELD_WORDS = List.of("id", "pk", "fk", "columns", "fields", "colunas", "campos",
            "attributes",
            "atributos");
    private static final String T = "(?:tables?|tabelas?)";
    private static final String HOLDS = "(?:has|have|with|holds?|contains?|containing|having|stores?|includes?|"
            + "including|consists? of|keyed by"
            + "|made of|looks like|needs?|gets?|keeps?|tem|possui|contem|com|guarda|armazena|inclui|contendo|composta|"
            + "precisa|leva|fica)";
    private static final String FIELD = "(?:\\bid\\b ?[,(:]|`id`|\\b[a-z][a-z0-9]{0,40}_\\w{1,60}|`[a-z]\\w{0,60}` "
            + "?(?:[,(]|and|e )|\\((?:pk|fk)\\b)";

    private static final String WITH_COLUMN = "(?=[^.;]{0,200}(?:\\bid\\b|[a-z0-9]_[a-z]|`))";

    private static final Pattern HOLDS_FIELDS = Pattern.compile(
            "\\b" + T + "\\b[^.;]{0,60}?\\b" + HOLDS + "\\b[^.;]{0,50}?" + FIELD
                    + "|\\b" + T + "\\b[^.;]{0,60}?\\b" + HOLDS + "\\b[^.;]{0,30}?\\b(?:columns|fields|colunas|campos|"
                    + "attributes|atributos)\\b:? ?(?:[a-z]\\w{0,60} )?"
                    + "(?!(?:and|or|e|of|in|for|to)\\b)" + Names.LIST
                    + "|\\b" + T + "\\b `?[a-z]\\w{0,60}`? ?" + WITH_COLUMN + "(?:\\(|: ?)`?[a-z]\\w{0,60}`?(?:(?: "
                    + "[a-z]+)?, `?[a-z]\\w{0,60}`?){1,30}"
                    + "|`?\\b[a-z]\\w{0,60}`? " + T + " ?" + WITH_COLUMN + "(?:\\(|: ?)`?[a-z]\\w{0,60}`?(?:(?: "
                    + "[a-z]+)?, `?[a-z]\\w{0,60}`?){1,30}");
    private static final Pattern FIELDS_OF = Pattern.compile(
            "\\b(?:fields|campos|attributes|atributos)\\b (?:of|in|da|de|do|na) (?:the |a )?(?:" + T + " `?[a-z]\\w{0,"
                    + "60}`?|`?[a-z]\\w{0,60}`? " + T
                    + ")(?: (?:are|sao|include|incluem))?:? ?" + Names.LIST);
    private static final Pattern ROW = Pattern.compile(
            "\\b(?:rows?|linhas?)\\b[^.;]{0,60}?\\b(?:has|have|with|holds?|carr(?:y|ies)|gets?|needs?|tem|com|guarda|"
                    + "leva)\\b[^.;]{0,30}?(?:" + FIELD + "|`[a-z]\\w{0,60}`)"
                    + "|\\b(?:rows?|tables?|tabelas?|linhas?)\\b[^.;]{0,40}?\\b(?:references?|referencia|refers? to|"
                    + "points? (?:to|at)|aponta para)\\b[^.;]{0,60}?" + Names.COLUMN
                    + "|" + Names.COLUMN + "(?: \\([^)]{0,30}\\))? (?:pointing (?:at|to)|points? (?:at|to)|"
                    + "references?|refers? to|referencia|aponta para|apontando para) "
                    + "(?:the |a )?`?[a-z]\\w{0,60}(?:\\.[a-z]|`? (?:table|row)s?\\b)"
                    + "|" + Names.COLUMN + " ?(?:->|→|=>) ?`?[a-z]\\w{0,60}\\.[a-z]\\w{0,60}");
    private static final Pattern IN_EVERY_TABLE = Pattern.compile(
            "\\b(?:put|add|keep|store|include|carry|coloque|inclua|adicione|guarde|ponha)\\b(?: \\S{1,30}){0,2}? "
                    + Names.COLUMN
                    + " (?:in|on|to|into|em|na|a) (?:every|each|all|the|todas?|cada|as) (?:\\S{1,30} ){0,3}?" + T + "\\b");
    private static final Pattern DOCUMENT_FIELDS = Pattern.compile(
            "\\b(?:collections?|colec(?:ao|oes))\\b[^.;]{0,60}?\\b(?:" + HOLDS + "|documents|documentos)\\b[^.;]{0,"
                    + "40}?(?:" + FIELD
                    + "|\\b(?:fields|campos)\\b:? ?" + Names.LIST + ")");
    private static final Pattern CREATED = Pattern.compile(
            "\\b(?:create|creates|creating|add|adds|adding|introduce|define|model|design|make|build|need|needs|drop|"
                    + "alter|crie|criar|cria|adicione"
                    + "|adicionar|defina|definir|modele|modelar|precisamos de|precisa de|remova)\\b(?: \\S{1,40}){0,"
                    + "4}? (?:" + T
                    + " (?:called |named |chamada |de nome )?(?:`[a-z][\\w.]{0,60}`|[a-z][a-z0-9]{0,40}_\\w{1,40})|"
                    + "(?:`[a-z][\\w.]{0,60}`|[a-z][a-z0-9]{0,40}_\\w{1,40}) "
                    + T + "|" + T + " (?:called|named|chamad\\w+|de nome) |(?:tables|tabelas):? (?!(?:of|for|in|to|"
                    + "that|and|or|with|at|de|para|e)\\b)"
                    + Names.LIST + ")");
    private static final Pattern OF_A_KIND = Pattern.compile(
            "\\b(?:junction|associative|association|pivot|bridge|fact|dimension|intermediate|many-to-many|join|child|"
                    + "parent) tables?\\b"
                    + "|\\btabelas? (?:de juncao|associativas?|pivo|de associacao|de ligacao|filhas?|intermediarias?|"
                    + "de relacionamento|fato|dimensao|pai)\\b"
                    + "|\\bsingle[ -]table (?:design|inheritance)\\b|\\btable[ -]per[ -](?:hierarchy|class|type|"
                    + "tenant|entity)\\b"
                    + "|\\bcluster(?:ed|ing)? (?:the |each )?(?:\\w{1,40} )?tables?\\b"
                    + "|\\b(?:one|uma) (?:table|tabela) (?:per|for each|por|para cada) (?:tenant|entity|aggregate|"
                    + "type|month|entidade|agregado|mes|cliente)\\b");
    private static final Pattern CUT = Pattern.compile(
            "\\b(?:split|merge|separate|move|extract|normali[sz]\\w*|denormali[sz]\\w*|divid\\w+|separ\\w+|extrai\\w*|"
                    + "normaliz\\w*|desnormaliz\\w*)\\b.{0,60}?"
                    + "\\b(?:into|in|em|para|to|numa) (?:\\S{1,40} ){0,3}?" + T + "\\b"
                    + "|\\b(?:split|divid\\w+|separ\\w+|quebr\\w+) (?:\\S{1,40} ){0,2}?" + T + "\\b[^.;]{0,40}? (?:in|"
                    + "into|em) (?:two|three|duas|tres|several|varias)\\b");
    private static final Pattern PATTERNS = Pattern.compile(
            "\\b(?:outbox|inbox|dead[ -]?letter|processed[ _-]?(?:events?|messages?)|dedup\\w*|idempoten\\w+|routing|"
                    + "lookup|hash|offsets?)\\b");
    private static final Pattern FURNITURE = Pattern.compile(
            "\\b(?:restaurants?|guests?|seats?|seating|diners?|waiters?|reserv\\w+|restaurante|convidados?|mesas?|"
                    + "periodic|multiplication|round table"
                    + "|table of contents|compar\\w+|options|matrix|summar\\w+|postman|garbage)\\b|\\b" + T
                    + " (?:of|de) (?:limits|contents|responsibilit\\w+|limites|conteudos?|responsabilidades|errors?|"
                    + "erros)\\b");

    private static final List<String> ROW_WORDS = List.of("row", "rows", "linha", "linhas", "pointing", "points", "point",
            "references",
            "reference", "refers", "refer", "referencia", "aponta", "apontando");

    @Override
    public boolean shows(Look look) {
        if (!look.isCode() && mayHaveRows(look) && !isMessage(look) && look.has(ROW)) {
            return true;
        }
        if (look.isCode() || !look.hasAny(WORDS) || isElsewhere(look)) {
            return false;
        }
        boolean hasNames = look.lower().indexOf('_') >= 0 || look.lower().indexOf('`') >= 0 || look.hasAny(FIELD_WORDS);
        if (hasNames && Stream.of(HOLDS_FIELDS, IN_EVERY_TABLE, FIELDS_OF, DOCUMENT_FIELDS).anyMatch(look::has)) {
            return !Mention.is(look);
        }
        boolean isAdvice = look.has(CREATED) && !look.has(PATTERNS) || look.has(OF_A_KIND) || look.has(CUT);
        return isAdvice && !Mention.is(look);
    }

    private static boolean isMessage(Look look) {
        return look.own() == Context.CONTRACT || look.own() == Context.SHEET;
    }

    private static boolean isElsewhere(Look look) {
        return look.own() == Context.SHEET || look.has(FURNITURE) && !Names.areIn(look.lower());
    }

    private static boolean mayHaveRows(Look look) {
        return look.hasAny(ROW_WORDS) || look.lower().contains("->") || look.lower().contains("=>")
                || look.text().indexOf('→') >= 0;
    }
}
