package dev.architect.review.border;

import java.util.regex.Pattern;

/// How rows are laid out: partitions of a table, normal forms, relations, policies on rows, types to store things as. A
/// topic has partitions too, and a service may be cut by tenant: those stay.
final class LayoutAdvice implements Disguise {

    private static final Disguise PARTITIONS = Marks.of(
            Mark.of("table tables tabela tabelas", "\\b(?:partition(?:s|ed|ing)?|sub-?partition\\w*|shard(?:s|ed|"
                    + "ing)?) (?:\\S{1,40} ){0,5}?tables?\\b"
                    + "|\\btables?\\b(?: \\S{1,40}){0,5}? (?:partition(?:s|ed|ing)?|shard(?:ed|ing)?) (?:by|on|per|"
                    + "into|across)\\b"
                    + "|\\b(?:particion\\w+|fragment\\w+) (?:\\S{1,40} ){0,5}?tabelas?\\b|\\btabelas?\\b(?: \\S{1,"
                    + "40}){0,5}? particion\\w+"),
            Mark.of("monthly daily weekly yearly mensalmente", "\\b(?:tables?|rows|tabelas?|linhas)\\b[^.]{0,"
                    + "80}?\\bparti\\w+(?: \\w{1,12})? (?:monthly|daily|weekly|yearly|mensalmente)\\b"),
            Mark.of("partition partitioned partitioning partitions particione particionar particionada particionado "
                    + "particionamento particoes particao",
                    "\\b(?:partition(?:ed|ing|s)?)(?: \\S{1,40}){0,4}? by (?:the )?(?:month|week|day|year|date|"
                            + "quarter|hour|time range|range|"
                            + "created_at|creation date|monthly|" + Names.COLUMN + ")"
                            + "|\\b(?:a|one|uma|new) (?:partition|particao) (?:per|por|for each) \\w|\\b(?:monthly|"
                            + "daily|weekly|yearly) partitions?\\b|\\b(?:range|list|hash)[ -]partition\\w*"
                            + "|\\bpartition(?:ed|ing)? on " + Names.COLUMN
                            + "|\\b(?:particion\\w+|partico\\w+|particao)(?: \\S{1,40}){0,4}? (?:por|pelo|pela) "
                            + "(?:mes|semana|dia|ano|data|trimestre|intervalo|hora"
                            + "|faixa|" + Names.COLUMN + ")|\\bpartic(?:ao|oes) (?:mensa|diari|semana|anua)\\w+"));
    private static final Pattern STREAMS = Pattern.compile(
            "\\b(?:kafka|topics?|topicos?|streams?|kinesis|queues?|filas?|consumers?|consumidor\\w*|s3|buckets?|"
                    + "parquet|logs?|event hubs?|pulsar|brokers?"
                    + "|partition keys?|chaves? de particao|messages?|mensagens|events are|eventos sao|network|rede|"
                    + "kubernetes|workers?|ordering|in (?:order|sequence)|(?:em|a) (?:ordem|sequencia)|ordem(?= ?:))\\b");
    private static final Disguise FORMS = Marks.of(
            Mark.of("form forma formas nf bcnf 3nf 2nf 1nf 3fn 2fn 1fn", "\\b(?:first|second|third|boyce-codd|1st|2nd|"
                    + "3rd|higher) normal forms?\\b|\\b(?:[1-5]nf|[1-5]fn|bcnf)\\b"
                    + "|\\b(?:primeira|segunda|terceira) formas? norma(?:l|is)\\b|\\bformas? norma(?:l|is)\\b"),
            Mark.of("table tables tabela tabelas column columns coluna colunas schema esquema",
                    "\\b(?:de)?normali[sz](?:e|ed|es|ing|ation)\\b.{0,80}?\\b(?:tables?|columns?|schema)\\b|"
                            + "\\b(?:tables?|columns?|schema)\\b.{0,60}?\\b(?:de)?normali[sz](?:e|ed|ing)\\b"
                            + "|\\b(?:des)?normaliz\\w+\\b.{0,80}?\\b(?:tabelas?|colunas?|esquema)\\b|\\b(?:tabelas?|"
                            + "colunas?|esquema)\\b.{0,60}?\\b(?:des)?normaliz\\w+"),
            Mark.of("denormalize denormalise denormalized denormalised desnormalize desnormalizar",
                    "\\b(?:denormali[sz]ed?|desnormaliz\\w+)\\b.{0,60}?" + Names.COLUMN),
            Mark.of("relation relations relationship relationships association cardinality relacao relacionamento "
                    + "relacionamentos cardinalidade",
                    "\\b(?:one|many|zero)-to-(?:one|many)\\b.{0,30}?\\b(?:relation\\w*|association|cardinality)\\b|"
                            + "\\b(?:1|n|m):(?:1|n|m)\\b"
                            + "|\\b(?:rela[ct]\\w+|cardinali\\w+)\\b.{0,40}?\\b(?:many[- ]to[- ](?:one|many)|one[- "
                            + "]to[- ]many|one-to-one|(?:um|muitos)[- ]para[- ](?:um|muitos))\\b"));
    private static final Disguise POLICIES = Marks.of(
            Mark.of("rls security", "\\b(?:rls|row[- ]level security)\\b[^.]{0,60}?\\b(?:on|for|em|na|no|para|sobre) "
                    + "(?:the |a |as |each |every )?(?:"
                    + Names.COLUMN + "|\\w{1,40} tables?\\b|tables?\\b|tabelas?\\b)"),
            Mark.of("policy policies politica politicas", "\\b(?:create|add|write|define|crie|adicione|escreva|"
                    + "defina)\\b(?: \\S{1,40}){0,5}? (?:polic(?:y|ies)|politicas?)"
                    + "\\b[^.]{0,40}?\\b(?:on|for|em|na|para) (?:the |a )?(?:" + Names.COLUMN + "|\\w{1,40} tables?\\b"
                    + "|tables?\\b|tabelas?\\b)"),
            Mark.of("rls policy polic politica auth", "\\b(?:rls|policy|policies|politicas?)\\b.{0,"
                    + "80}?\\b(?:auth\\.uid|current_setting|\\w+_id ?=)"),
            Mark.of("trigger triggers gatilho gatilhos", "\\b(?:database|db|sql|before|after|insert|update|delete|"
                    + "row)[- ](?:insert |update |delete )?triggers?\\b"
                    + "|\\btriggers? (?:on|that fires? on) (?:the )?(?:" + Names.COLUMN + "|\\w{1,40} table)|\\b(?:tri"
                    + "ggers?|gatilhos?) (?:em|na|no) (?:" + Names.COLUMN
                    + "|tabela)"));
    private static final Disguise STORED_AS = Marks.of(
            Mark.of("numeric bigint jsonb smallint timestamp serial text integer bigserial real money numerics "
                    + "bigints integers",
                    "\\b(?:stor\\w+|sav\\w+|persist\\w*|keep|kept|model\\w*|declar\\w+|typed?|"
                            + "armazen\\w+|guard\\w+|salv\\w+|persist\\w+|use)\\b[^.]{0,60}?\\b(?:as|como) (?:an? |um |uma )?`?"
                            + "(?:numeric|bigint|jsonb|smallint|timestamp with time zone|serial|text\\[\\]|integer column|"
                            + "bigserial|real|money)s?\\b"),
            Mark.of("bigint serial bigserial uuid uuids text numeric timestamp integer", "\\b(?:bigint|bigserial|"
                    + "serial|numeric|integer)s? (?:for|para) (?:the |all |os |as )?(?:ids?|keys?|money|amounts?|"
                    + "prices?|totals?|names?|chaves?|valores|dinheiro)\\b|\\b(?:bigint|bigserial|serial) (?:ids?|"
                    + "keys?|pks?|identifiers?)\\b|\\b(?:bigint|serial) como (?:id|chave)"),
            Mark.of("sql up down rb js ts py php exs", "\\b[vu]\\d{1,14}(?:[._]\\d{1,4}){0,3}__\\w{1,80}\\.sql\\b|"
                    + "\\b\\d{3,14}[_-]\\w{1,80}\\.(?:up|down)\\.sql\\b|\\b\\d{3,14}_(?:create|add|alter|drop)_\\w{1,"
                    + "80}\\.(?:sql|rb|js|ts|py|php|exs)\\b"),
            Mark.of("migration migrations migracao migracoes", "\\b(?:migrations?|migrac(?:ao|oes))\\b[^.]{0,"
                    + "60}?\\b(?:adds?|creates?|drops?|renames?|alters?|adiciona|cria|remove|renomeia|altera)\\b[^.]{0,60}?"
                    + "(?:\\b(?:tables?|columns?|index|indexes|tabelas?|colunas?|indices?)\\b|`[a-z]\\w{0,60}`|"
                    + "[a-z]_[a-z])"));

    @Override
    public boolean shows(Look look) {
        if (look.isCode()) {
            return false;
        }
        boolean isAdvice = PARTITIONS.shows(look) && !look.has(STREAMS) || FORMS.shows(look) || POLICIES.shows(look)
                || STORED_AS.shows(look);
        return isAdvice && !Mention.is(look);
    }
}
