package dev.architect.review.border;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the nearest words around a piece say that it is about. A list of fields with plain types can be a table or a
/// message: only these words tell.
enum Context {
    /// The columns of a table.
    TABLE,
    /// A model of stored data, without saying more.
    MODEL,
    /// A message, a contract, an object of code.
    CONTRACT,
    /// Something that people look at: a board, a report, a spreadsheet.
    SHEET,
    NONE;

    private static final Set<String> SHEETS = words("csv tsv spreadsheet spreadsheets planilha planilhas excel kanban "
            + "board boards quadro painel paineis panel panels dashboard "
            + "dashboards report reports relatorio relatorios grid grids layout screen screens tela telas worksheet "
            + "worksheets parquet");
    private static final Set<String> COLUMNS = words("column columns coluna colunas ddl entity entities entidade "
            + "entidades collection collections "
            + "colecao colecoes");
    private static final Set<String> TABLE_WORDS = words("table tables tabela tabelas key keys field fields campo campos");
    private static final Pattern TABLES = Pattern.compile(
            "\\b(?:foreign keys?|primary keys?|(?:db|database|sql|postgres(?:ql)?|mysql) (?:tables?|fields?)|campos? "
                    + "(?:do|no|de) banco)\\b"
                    + "|\\b(?:tables?|tabelas?) ?(?:[:`'\"(]|[a-z]\\w{0,40}$)|[\\w`] (?:tables?|tabelas?)\\b(?! (?:of|"
                    + "de|below|above|abaixo|acima))"
                    + "|^\\W{0,6}(?:\\d[\\d.]{0,6}\\W{1,3})?(?:the |a )?(?:tables?|tabelas?)\\b(?! (?:of|de|below|"
                    + "above|abaixo|acima)\\b)");
    private static final Set<String> MODEL_WORDS = words("datamodel data database banco bancos modelo modelos "
            + "modelagem persistence persistencia er erd "
            + "relational relacional storage physical logical db table sql postgres postgresql esquema schema store "
            + "migration migrations migracao armazenamento "
            + "migracoes");
    private static final Pattern MODELS = Pattern.compile(
            "\\b(?:data ?models?|database|bancos? de dados|modelos? (?:de|dos) dados|modelagem|persistence|persistencia"
                    + "|erd?|relational model|modelo relacional|storage model|physical model|logical model"
                    + "|(?:db|data|table|sql|relational|physical|postgres(?:ql)?) schemas?|esquema (?:do banco|de "
                    + "dados|relacional)"
                    + "|schema (?:of the )?(?:database|tables?)|what we store|migrations?|migrac(?:ao|oes))\\b"
                    + "|^\\W{0,6}(?:\\d[\\d.]{0,6}\\W{1,3})?(?:the |data )?(?:storage|armazenamento|schema|"
                    + "esquema)\\W{0,4}$");
    private static final Set<String> CONTRACTS = words("event events query queries parameter parameters param params "
            + "endpoint endpoints proto protobuf "
            + "grpc rpc rpcs token tokens claim claims jwt metric metrics label labels log logs config configuration "
            + "command commands resource "
            + "resources representation representations envelope envelopes contract contracts topic topics evento "
            + "eventos parametro parametros "
            + "contrato contratos metrica metricas comando comandos recurso recursos consulta consultas carries carry "
            + "return returns devolve "
            + "retorna publish publishes published emit emits");
    // These are never about stored data, whatever else is said.
    private static final Set<String> MESSAGES = words("request requests response responses payload payloads body "
            + "bodies header headers dto dtos graphql "
            + "openapi asyncapi avro webhook webhooks requisicao requisicoes resposta respostas corpo cabecalho "
            + "cabecalhos api apis json message "
            + "messages mensagem mensagens limit limits limite limites error errors erro erros retries timeouts "
            + "routing responsibility "
            + "responsibilities responsabilidades comparison");

    /// @param words plain and in lower case
    static Context of(String words) {
        return of(words, Look.words(words));
    }

    static Context of(String lower, Set<String> words) {
        if (hasAny(words, SHEETS)) {
            return SHEET;
        }
        boolean isMessage = hasAny(words, MESSAGES);
        if (!isMessage && (hasAny(words, COLUMNS) || hasAny(words, TABLE_WORDS) && TABLES.matcher(lower).find())) {
            return TABLE;
        }
        if (!isMessage && hasAny(words, MODEL_WORDS) && MODELS.matcher(lower).find()) {
            return MODEL;
        }
        return isMessage || hasAny(words, CONTRACTS) ? CONTRACT : NONE;
    }

    private static boolean hasAny(Set<String> words, Set<String> any) {
        return !Collections.disjoint(any, words);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /// What the nearest words say that say anything.
    static Context nearest(List<Context> fromNearToFar) {
        return fromNearToFar.stream().filter(context -> context != NONE).findFirst().orElse(NONE);
    }

    boolean isStorage() {
        return this == TABLE || this == MODEL;
    }
}
