package dev.architect.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.architect.memory.Database;
import dev.architect.memory.LabelledFile;
import dev.architect.memory.MessageLabels;
import dev.architect.memory.MessageLabels.MessageLabel;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;

/// Reads the labels from the database that the bot uses, and changes nothing in it.
@ApplicationScoped
@Unremovable
class ExportApplication implements QuarkusApplication {

    private static final String H2_FILE = "jdbc:h2:file:";
    private static final int H2_FILE_IS_IN_USE = 90_020;

    private final Database database;
    private final MessageLabels labels;
    private final Optional<String> h2Url;

    ExportApplication(Database database, MessageLabels labels,
            @ConfigProperty(name = "quarkus.datasource.h2.jdbc.url") Optional<String> h2Url) {
        this.database = database;
        this.labels = labels;
        this.h2Url = h2Url;
    }

    /// @param arguments the file, blank for standard output
    @Override
    public int run(String... arguments) throws IOException {
        // H2 would make the file that it is asked for.
        Optional<Path> missing = h2File().filter(file -> database.isExclusive() && !Files.exists(file));
        if (missing.isPresent()) {
            System.err.println(missing.get() + ": there is no such database. Run this where the bot runs, set DATABASE_URL, "
                    + "or ask the running bot with --url http://localhost:8080.");
            return 1;
        }
        List<MessageLabel> all;
        try {
            all = labels.all();
        } catch (RuntimeException e) {
            System.err.println(reason(e));
            return 1;
        }
        try (Writer out = arguments[0].isBlank()
                ? new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)
                : Files.newBufferedWriter(Path.of(arguments[0]))) {
            LabelledFile.write(all, out);
        }
        System.err.printf("%d labelled messages%n", all.size());
        return 0;
    }

    private Optional<Path> h2File() {
        return h2Url.filter(url -> url.startsWith(H2_FILE))
                .map(url -> Path.of(url.substring(H2_FILE.length()).split(";", 2)[0] + ".mv.db"));
    }

    static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IS_IN_USE) {
                return "The database is in use by a running bot. Ask that one: --url http://localhost:8080, with CONSOLE_TOKEN set.";
            }
        }
        return OneLine.of(failure);
    }
}
