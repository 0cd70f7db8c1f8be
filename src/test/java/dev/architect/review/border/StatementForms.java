package dev.architect.review.border;

import static dev.architect.review.border.Form.Shape.STATEMENT;
import static dev.architect.review.border.Forms.form;

import java.util.List;

/// Statements of several dialects.
final class StatementForms {

    private StatementForms() {
    }

    static List<Form> all() {
        return List.of(
                form("create table", STATEMENT, "sql", (s, dice) -> "CREATE " + dice.word("TABLE TABLE TABLE UNLOGGED#"
                        + "TABLE TEMP#TABLE").replace('#', ' ')
                        + (dice.oneIn(3) ? " IF NOT EXISTS " : " ") + quoted(s.table(), dice) + " (\n  "
                        + s.each("%1$s %2$s", ",\n  ")
                        + "\n);"),
                form("create table with a primary key", STATEMENT, "sql", s -> "create table " + s.table() + " ( "
                        + s.each("%1$s %2$s not null", ", ")
                        + ", primary key (id) );"),
                form("add column", STATEMENT, "sql", s -> "ALTER TABLE " + s.table() + " ADD COLUMN " + s.last().name() + " "
                        + s.last().type() + ";"),
                form("alter column", STATEMENT, "sql", s -> "alter table " + s.table() + " alter column " + s.last().name()
                        + " set not null;"),
                form("create index", STATEMENT, "sql", (s, dice) -> "CREATE " + (dice.oneIn(2) ? "UNIQUE " : "") + "INDEX "
                        + (dice.oneIn(2) ? "CONCURRENTLY " : "") + s.table() + "_idx ON " + s.table() + " ("
                        + s.second().name() + ", " + s.last().name()
                        + ");"),
                form("policy", STATEMENT, "sql", s -> "create policy \"own rows\" on " + s.table() + " for select usin"
                        + "g (" + s.second().name()
                        + " = auth.uid());"),
                form("comment", STATEMENT, "sql", s -> "COMMENT ON COLUMN " + s.table() + "." + s.last().name()
                        + " IS 'as agreed';"),
                form("enum", STATEMENT, "sql", s -> "create type " + s.table() + "_state as enum ('new', 'done');"),
                form("trigger", STATEMENT, "sql", s -> "CREATE TRIGGER touch BEFORE UPDATE ON " + s.table()
                        + " FOR EACH ROW EXECUTE FUNCTION touch_row();"),
                form("grant", STATEMENT, "sql", s -> "GRANT SELECT, INSERT ON " + s.table() + " TO app_role;"),
                form("partition", STATEMENT, "sql", s -> "CREATE TABLE " + s.table() + "_2026 PARTITION OF " + s.table()
                        + " FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');"),
                form("foreign key", STATEMENT, "sql", s -> "ALTER TABLE " + s.table() + " ADD CONSTRAINT fk_1 FOREIGN "
                        + "KEY (" + s.second().name()
                        + ") REFERENCES " + s.other() + " (id) ON DELETE CASCADE;"),
                form("clickhouse", STATEMENT, "sql", s -> "CREATE TABLE " + s.table() + " (id UInt64, " + s.last().name()
                        + " DateTime64(3)) ENGINE = MergeTree ORDER BY (id);"),
                form("cql", STATEMENT, "cql", s -> "CREATE TABLE " + s.table() + " (" + s.second().name() + " uuid, "
                        + s.last().name()
                        + " timestamp, PRIMARY KEY ((" + s.second().name() + "), " + s.last().name() + "));"),
                form("oracle", STATEMENT, "sql", s -> "create table " + s.table() + " (id number(10) generated always "
                        + "as identity, " + s.last().name()
                        + " varchar2(200));"),
                form("drop", STATEMENT, "sql", s -> "DROP TABLE IF EXISTS " + s.table() + " CASCADE;"));
    }

    private static String quoted(String name, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> "\"" + name + "\"";
            case 1 -> "public." + name;
            default -> name;
        };
    }
}
