package dev.architect.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every database promises.
abstract class DatabaseContract {

    @Inject
    Database database;

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
    void a_transaction_that_throws_leaves_nothing() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
            database.update("insert into sample (id) values (?)", "a");
            throw new IllegalStateException("in the middle");
        })).hasMessage("in the middle");
        assertThat(database.query("select id from sample", row -> row.getString(1))).isEmpty();
    }
}
