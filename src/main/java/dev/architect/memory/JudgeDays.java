package dev.architect.memory;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

/// How often the model judge was asked, by day, all replicas together.
@ApplicationScoped
public class JudgeDays {

    private final Database database;

    JudgeDays(Database database) {
        this.database = database;
    }

    /// Takes one call out of a day's budget.
    ///
    /// @return whether one was left
    public boolean take(LocalDate day, int budget) {
        if (budget < 1) {
            return false;
        }
        return use(day, budget) || database.insert("insert into judge_day (judged_on, used) values (?, 1)", day)
                || use(day, budget);
    }

    // The first of a day inserts; who comes second to that finds the row.
    private boolean use(LocalDate day, int budget) {
        return database.update("update judge_day set used = used + 1 where judged_on = ? and used < ?", day, budget) == 1;
    }
}
