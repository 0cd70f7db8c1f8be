package dev.architect.review.border;

import static dev.architect.review.border.Form.Shape.LIST;
import static dev.architect.review.border.Form.Shape.TABLE;
import static dev.architect.review.border.Forms.form;

import java.util.List;

/// Columns in lists and tables of Markdown.
final class ListForms {

    private ListForms() {
    }

    static List<Form> all() {
        return List.of(
                form("typed list", LIST, "", s -> s.each("`%1$s` (%2$s, " + s.say("not null", "obrigatório") + ")", "\n")
                        + "\n`xyz_id` (uuid, FK)"),
                form("list of types", LIST, "", s -> "id: uuid PK\n" + s.each("%1$s: %2$s", "\n")),
                form("one line", LIST, "", s -> "`" + s.table() + "`: `id` (uuid, PK), " + s.each("`%1$s` %2$s", ", ")),
                form("named keys", LIST, "", s -> "`id`: uuid, " + s.say("primary key", "chave primária") + "\n"
                        + s.each("`%1$s`: %2$s", "\n")),
                form("columns", TABLE, "", s -> s.say("| Column | Type |", "| Coluna | Tipo |") + "\n|---|---|\n"
                        + s.each("| %1$s | %2$s |", "\n")),
                form("columns with notes", TABLE, "",
                        s -> s.say("| **Column name** | Data type | Description |",
                                "| **Coluna** | Tipo de dados | Descrição |")
                                + "\n|:---|---|---:|\n" + s.each("| `%1$s` | %2$s | x |", "\n")),
                form("fields with keys", TABLE, "", s -> s.say("| Field | Type | Key |", "| Campo | Tipo | Chave |")
                        + "\n| --- | --- | --- |\n| id | uuid | PK |\n"
                        + s.each("| %1$s | text | |", "\n")),
                form("field of the database", TABLE, "", s -> s.say("| DB column | Meaning |", "| Campo do banco | Sig"
                        + "nificado |") + "\n|---|---|\n"
                        + s.each("| %1$s | x |", "\n")),
                form("table of tables", TABLE, "", s -> s.say("| Table | Columns | Primary key |", "| Tabela | Colunas"
                        + " | Chave primária |") + "\n|---|---|---|\n| " + s.table()
                        + " | " + s.names() + " | id |"),
                form("table of indexes", TABLE, "", s -> s.say("| Index | Columns |", "| Índice | Colunas |")
                        + "\n|---|---|\n| " + s.table() + "_idx | " + s.last().name() + " |"));
    }
}
