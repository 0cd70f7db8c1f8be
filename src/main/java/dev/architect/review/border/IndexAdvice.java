package dev.architect.review.border;

import java.util.List;
import java.util.regex.Pattern;

/// Which index a table needs. The index of a search engine, of a page or of a list is another thing.
final class IndexAdvice implements Disguise {

    private static final List<String> WORDS = List.of("index", "indexes", "indices", "indexing", "indexed", "indice", "indexar",
            "indexe",
            "indexando", "indexada", "indexado", "indexa", "indexadas", "indexados", "btree", "b", "gin", "gist",
            "brin", "hnsw", "ivfflat");
    private static final String TARGET = "(?:" + Names.COLUMN + "|" + Names.BRACKETS + ")";
    private static final String ENGLISH = "\\bind(?:ex|exes|ices|exing|exed)\\b";
    private static final String PORTUGUESE = "\\bindices?\\b";

    private static final Pattern ON_COLUMNS = Pattern.compile(String.join("|",
            "\\b(?:b-?tree|gin|gist|brin|hnsw|ivfflat)\\b (?:ind\\w{2,6} )?(?:on|over|em|sobre|for|para) \\w",
            ENGLISH + ":?(?: \\S{1,40}){0,3}? (?:on|over|across|for|covering|by|with) (?:\\w{1,20} ){0,4}?" + TARGET,
            ENGLISH + "[ :]{1,2}(?:the |both |each )?" + TARGET,
            PORTUGUESE + ": ?" + TARGET,
            "\\bind(?:ex|exes|ices?)\\b(?: \\w{1,20})?: ?`?[a-z]\\w{0,60}`? ?" + Names.BRACKETS,
            PORTUGUESE + ":?(?: \\S{1,40}){0,3}? (?:em|sobre|na|no|nas|nos|para|por|de|da|do|com|cobrindo) (?:\\w{1,"
                    + "20} ){0,4}?" + TARGET,
            "\\bindex(?:ar|e|a|ando|ad[oa]s?)(?: por| pela| pelo)? (?:\\w{1,20} ){0,3}?" + TARGET,
            TARGET + "(?: \\w{1,20}){0,4} (?:should be |must be |is |are |needs? to be |deve ser |devem ser "
                    + ")?(?:indexed|indexad[oa]s?)\\b",
            TARGET + " (?:needs?|gets?|wants?|has|precisa de|recebe|tem) (?:an?|its own|um) (?:\\w{1,20} ){0,"
                    + "2}?(?:index|indice)\\b",
            "\\b\\w{0,60}(?:idx|index|ix_|_ix|uniq|pkey|indice)\\w{0,40}`? (?:on|em|:|→|->|=|sobre) ?`?[a-z]\\w{0,60} ?\\(",
            "[(,] ?(?:indexed|indexad[oa])\\b"));
    private static final Pattern OF_A_TABLE = Pattern.compile(String.join("|",
            ENGLISH + " (?:on|over|for|to|of) (?:\\S{1,40} ){0,5}?(?:tables?|columns?|rows)\\b(?! of contents)",
            "\\bindex(?:ing)? (?:the |each |every )?(?:\\S{1,40} ){0,3}?(?:tables?|columns?|foreign keys?|fks?)\\b(?! "
                    + "of contents)",
            "\\b(?:tables?|columns?)\\b(?: \\S{1,40}){0,5} (?:needs?|gets?|wants?|has|have|should have|indexed|"
                    + "requires?)(?: \\S{1,40}){0,3} index",
            PORTUGUESE + " (?:em|na|no|nas|nos|sobre|para|da|do|de) (?:\\S{1,40} ){0,5}?(?:tabelas?|colunas?)\\b",
            "\\bindex(?:ar|e|a|ando) (?:\\S{1,40} ){0,3}?(?:tabelas?|colunas?|chaves? estrangeiras?)\\b"));
    private static final Pattern OF_A_KIND = Pattern.compile(String.join("|",
            "\\b(?:composite|covering|partial|unique|b-?tree|gin|gist|brin|clustered|compound|secondary|functional|"
                    + "multi-?column"
                    + "|non-?clustered|bitmap|filtered|expression|two-column|three-column|single-column|ttl|2dsphere"
                    + "|sparse|geospatial|trigram) ind(?:ex|exes|ices)\\b(?! (?:number|page|card|fund|value|entry|of the))",
            PORTUGUESE + " (?:compost|unic|parcia|secundari|b-?tree|de cobertura|cobrint|gin\\b|gist\\b|brin\\b|"
                    + "funciona|cluster"
                    + "|multicoluna|ttl\\b|geoespacia)"));
    private static final Pattern ON_WORDS = Pattern.compile(String.join("|",
            "\\b(?:add|adds|adding|create|creates|creating|put|build|need|needs|define|consider|want|place|introduce|"
                    + "recommend|suggest|have"
                    + "|has|use|with|an?|two|three|both) (?:\\S{1,40} ){0,3}?ind(?:ex|exes|ices) (?:on|over|across)\\b",
            "\\b(?:crie|criar|cria|adicione|adicionar|coloque|use|usar|defina|precisa de|precisamos de|um|dois|ter|"
                    + "com) (?:\\S{1,40} ){0,3}?"
                    + "indices? (?:em|sobre|na|no|nas|nos|por)\\b"));
    private static final Pattern SEARCH = Pattern.compile(
            "\\b(?:search|busca|elasticsearch|opensearch|elastic|lucene|solr|algolia|typesense|meilisearch|full-?text|"
                    + "vector|vetorial"
                    + "|embeddings?|page|pagina|crawler|seo|catalogu?e?|stock|price|s3|logs?|traces?|spans?|series|"
                    + "loki|prometheus|grafana|refractive|array|loop|start index|index\\.html)\\b");

    // Columns in brackets or in snake case are meant even where the index is for a search.
    private static final Pattern CERTAIN = Pattern.compile(
            "\\bind\\w{2,6}\\b.{0,60}?\\b(?:on|em|over|sobre|na|no)\\b.{0,40}?(?:" + Names.BRACKETS + "|[a-z]_[a-z]|"
                    + "\\w\\.\\w)");

    @Override
    public boolean shows(Look look) {
        if (look.isCode() || !look.hasAny(WORDS) && look.words().stream().noneMatch(IndexAdvice::isName)) {
            return false;
        }
        boolean isSearch = look.has(SEARCH);
        if (look.has(ON_COLUMNS) && (!isSearch || look.has(CERTAIN))) {
            return true;
        }
        boolean isAdvice = look.has(OF_A_TABLE) || look.has(OF_A_KIND) || look.has(ON_WORDS);
        return isAdvice && !isSearch && !Mention.is(look);
    }

    private static boolean isName(String word) {
        return word.endsWith("idx") || word.endsWith("_index") || word.startsWith("ix_") || word.startsWith("idx_");
    }
}
