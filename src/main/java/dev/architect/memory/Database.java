package dev.architect.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;

/// The one database, whichever of the two is active. Every statement is its own transaction, except within
/// [#inTransaction].
@ApplicationScoped
public class Database {

    private static final String UNIQUE_VIOLATION = "23505";

    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final javax.sql.DataSource dataSource;
    private final boolean isExclusive;

    Database(@DataSource("h2") InjectableInstance<AgroalDataSource> h2,
            @DataSource("postgresql") InjectableInstance<AgroalDataSource> postgresql) {
        this.isExclusive = !postgresql.getHandle().getBean().isActive();
        this.dataSource = isExclusive ? h2.get() : postgresql.get();
    }

    public javax.sql.DataSource dataSource() {
        return dataSource;
    }

    /// Whether this process alone can use the database: H2 in a file locks it, PostgreSQL serves replicas.
    public boolean isExclusive() {
        return isExclusive;
    }

    /// Runs a statement that changes rows; strings, numbers, booleans, instants and byte arrays can be arguments. A
    /// string loses the characters that no database stores.
    ///
    /// @return the number of rows changed
    public int update(String sql, Object... arguments) {
        return withStatement(sql, arguments, PreparedStatement::executeUpdate);
    }

    /// Inserts one row, unless a unique key holds it already.
    ///
    /// @return whether the row is new
    public boolean insert(String sql, Object... arguments) {
        Connection shared = current.get();
        try {
            return shared == null ? withStatement(sql, arguments, PreparedStatement::executeUpdate) == 1
                    : insertWithin(shared, sql, arguments);
        } catch (DatabaseException e) {
            if (e.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    // PostgreSQL refuses all that follows a failed statement in a transaction, unless that goes back to a savepoint.
    private static boolean insertWithin(Connection transaction, String sql, Object[] arguments) {
        try {
            Savepoint before = transaction.setSavepoint();
            try {
                boolean isNew = execute(transaction, sql, arguments, PreparedStatement::executeUpdate) == 1;
                transaction.releaseSavepoint(before);
                return isNew;
            } catch (DatabaseException e) {
                transaction.rollback(before);
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseException("no savepoint", e);
        }
    }

    public <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        return withStatement(sql, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> queryOne(String sql, Row<T> row, Object... arguments) {
        return query(sql, row, arguments).stream().findFirst();
    }

    /// Runs the work in one transaction: all of it or, when it throws, nothing. A refused [#insert] does not end it.
    public <T> T inTransaction(Work<T> work) {
        if (current.get() != null) {
            return work.run();
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                T result = work.run();
                connection.commit();
                return result;
            } catch (RuntimeException | SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                current.remove();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseException("transaction failed", e);
        }
    }

    private <T> T withStatement(String sql, Object[] arguments, StatementWork<T> work) {
        Connection shared = current.get();
        if (shared != null) {
            return execute(shared, sql, arguments, work);
        }
        try (Connection connection = dataSource.getConnection()) {
            return execute(connection, sql, arguments, work);
        } catch (SQLException e) {
            throw new DatabaseException("no connection", e);
        }
    }

    private static <T> T execute(Connection connection, String sql, Object[] arguments, StatementWork<T> work) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, storable(arguments[i]));
            }
            return work.run(statement);
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    private static Object storable(Object argument) {
        return switch (argument) {
            case Instant instant -> Timestamp.from(instant);
            case String text -> storable(text);
            case null, default -> argument;
        };
    }

    // A NUL and half a surrogate pair are legal in JSON, yet PostgreSQL refuses them.
    private static String storable(String text) {
        return new String(text.replace("\0", "").getBytes(UTF_8), UTF_8);
    }

    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public interface Work<T> {
        T run();
    }

    private interface StatementWork<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /// The database refused or could not be reached. The message is the statement, never its arguments.
    public static final class DatabaseException extends RuntimeException {

        DatabaseException(String what, SQLException cause) {
            super("%s [SQLState=%s]".formatted(what, cause.getSQLState()), cause);
        }
    }
}
