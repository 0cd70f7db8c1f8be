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
        // Outside of a transaction: the insert is refused when the day is there already.
        return database.insert("insert into judge_day (day, used) values (?, 1)", day)
                || database.update("update judge_day set used = used + 1 where day = ? and used < ?", day, budget) == 1;
    }
}
