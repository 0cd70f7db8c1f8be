package dev.architect.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void the_innermost_cause_speaks() {
        assertThat(OneLine.of(new IllegalStateException("start failed", new IOException("port 1\n  is taken"))))
                .isEqualTo("port 1 is taken");
    }

    @Test
    void a_database_that_cannot_be_reached_names_the_settings() {
        var refused = new SQLException("Connection to localhost:5432 refused.", new ConnectException("Connection refused"));
        assertThat(OneLine.of(new RuntimeException("migration failed", refused)))
                .startsWith("The database cannot be used: Connection to localhost:5432 refused. Check DATABASE_URL")
                .doesNotContain("\n");
    }

    @Test
    void a_password_in_the_address_is_not_repeated() {
        assertThat(OneLine.of(new SQLException("Unable to parse URL jdbc:postgresql://db/x?user=u&password=hush&ssl=on")))
                .contains("password=…&ssl=on").doesNotContain("hush");
    }
}
