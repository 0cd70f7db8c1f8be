package dev.architect.review.border;

import static dev.architect.review.border.Form.Shape.SENTENCE;
import static dev.architect.review.border.Forms.form;

import java.util.List;

/// Schema work in a sentence.
final class AdviceForms {

    private AdviceForms() {
    }

    static List<Form> all() {
        return List.of(
                form("index", SENTENCE, "", (s, dice) -> s.say(dice.word("Add Create Put Use") + " a composite index o"
                        + "n (" + s.second().name() + ", " + s.last().name() + ").",
                        dice.word("Crie Adicione Use") + " um índice composto em (" + s.second().name() + ", "
                                + s.last().name() + ").")),
                form("index of a column", SENTENCE, "", s -> s.say("Create an index on `" + s.table() + "." + s.last().name()
                        + "`.",
                        "Crie um índice em `" + s.table() + "." + s.last().name() + "`.")),
                form("columns of a table", SENTENCE, "", s -> s.say("The " + s.table() + " table has the columns "
                        + s.names() + ".",
                        "A tabela " + s.table() + " tem as colunas " + s.names() + ".")),
                form("what a table stores", SENTENCE, "", s -> s.say("The `" + s.table() + "` table stores " + s.names()
                        + ".",
                        "A tabela `" + s.table() + "` guarda " + s.names() + ".")),
                form("table with types", SENTENCE, "", s -> s.table() + "(" + s.each("%1$s %2$s", ", ") + ")."),
                form("primary key", SENTENCE, "", s -> s.say("Use a UUID primary key for " + s.table()
                        + ".", "Use um UUID como chave primária de " + s.table() + ".")),
                form("foreign key", SENTENCE, "", s -> s.say("There is a foreign key from " + s.table() + " to " + s.other()
                        + ".",
                        "Há uma chave estrangeira de " + s.table() + " para " + s.other() + ".")),
                form("partition", SENTENCE, "", (s, dice) -> s.say("Partition the " + s.table() + " table by "
                        + dice.word("month day year week") + ".",
                        "Particione a tabela " + s.table() + " por " + dice.word("mês dia ano semana") + ".")),
                form("new column", SENTENCE, "", s -> s.say("Add a column `" + s.last().name() + "` to " + s.table() + ".",
                        "Adicione a coluna `" + s.last().name() + "` em " + s.table() + ".")),
                form("own table", SENTENCE, "", s -> s.say("Normalise " + s.last().name() + " into its own table.",
                        "Normalize " + s.last().name() + " em uma tabela própria.")),
                form("type", SENTENCE, "", s -> s.say("Store `" + s.last().name() + "` as numeric(12,2).", "Guarde `"
                        + s.last().name() + "` como numeric(12,2).")),
                form("unique", SENTENCE, "", s -> s.say("A unique constraint on (" + s.second().name() + ", "
                        + s.last().name() + ") keeps doubles out.",
                        "Uma restrição de unicidade em (" + s.second().name() + ", " + s.last().name() + ") evita repe"
                                + "tidos.")),
                form("code span", SENTENCE, "", s -> s.say("Run ", "Rode ") + "`CREATE TABLE " + s.table() + " ("
                        + s.each("%1$s %2$s", ", ") + ")`."));
    }
}
