package dev.architect.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.architect.memory.Designs.SavedDesign;

/// What every database promises.
abstract class DatabaseContract {

    @Inject
    Database database;

    @Inject
    Designs designs;

    @BeforeEach
    void create_a_table() {
        database.update("create table sample (id varchar(10) primary key, moment timestamp with time zone)");
    }

    @AfterEach
    void drop_it() {
        database.update("drop table sample");
    }

    @Test
    void a_second_insert_of_the_same_key_is_refused_quietly() {
        assertThat(database.insert("insert into sample (id) values (?)", "a")).isTrue();
        assertThat(database.insert("insert into sample (id) values (?)", "a")).isFalse();
    }

    @Test
    void an_instant_comes_back_as_it_went_in() {
        Instant moment = Instant.parse("2026-03-04T05:06:07.123456Z");
        database.update("insert into sample values (?, ?)", "a", moment);
        assertThat(database.queryOne("select moment from sample", row -> row.getTimestamp(1).toInstant())).contains(moment);
    }

    @Test
    void characters_that_no_database_stores_do_not_cost_the_rest() {
        database.update("insert into sample (id) values (?)", "a\0b\ud800c\ud83d\ude00");
        assertThat(database.query("select id from sample", row -> row.getString(1))).containsExactly("ab?c\ud83d\ude00");
    }

    @Test
    void an_answer_is_kept_however_long_its_model_is_called() {
        var design = new SavedDesign("turn-" + getClass().getSimpleName(), 0, "page/t/c/1", "a", "hash", "", "# Answer", "p",
                "m".repeat(5_000), 1, 2, false, Instant.parse("2026-03-04T05:06:07Z"), "question", "1,2", 1, 0,
                OptionalLong.empty(), "");
        designs.save(design);
        assertThat(designs.find(design.turn(), 0)).get().extracting(SavedDesign::markdown, SavedDesign::model)
                .containsExactly("# Answer", "m".repeat(200));
    }

    @Test
    void what_an_answer_cost_is_kept_and_unknown_is_not_nothing() {
        for (OptionalLong cost : List.of(OptionalLong.empty(), OptionalLong.of(0), OptionalLong.of(7_654_321_000L))) {
            var design = new SavedDesign("turn-" + getClass().getSimpleName() + cost, 0, "page/t/c/2", "a", "hash", "familyped",
                    "# Answer", "p", "m", 3_000, 2, false, Instant.parse("2026-03-04T05:06:07Z"), "q", "5,6", 2, 2_000, cost,
                    "A note.");
            designs.save(design);
            assertThat(designs.find(design.turn(), 0)).contains(design);
        }
    }

    @Test
    void a_transaction_that_throws_leaves_nothing() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
            database.update("insert into sample (id) values (?)", "a");
            throw new IllegalStateException("in the middle");
        })).hasMessage("in the middle");
        assertThat(database.query("select id from sample", row -> row.getString(1))).isEmpty();
    }
}
