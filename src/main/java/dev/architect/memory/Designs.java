package dev.architect.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

/// Finished answers, as the personas gave them.
@ApplicationScoped
public class Designs {

    private static final String COLUMNS = """
            select turn, step, conversation, persona, persona_hash, context, markdown, provider, model, input_tokens,
            output_tokens, cut_off, designed_at, question, scope, version, cached_tokens,
            cost, note from design\s""";

    private static final int LONGEST_MODEL = 200;

    private final Database database;

    Designs(Database database) {
        this.database = database;
    }

    public Optional<SavedDesign> find(String turn, int step) {
        return database.queryOne(COLUMNS + "where turn = ? and step = ?", Designs::read, turn, step);
    }

    /// What our personas said in a thread, oldest first.
    public List<SavedDesign> of(String conversation) {
        return database.query(COLUMNS + "where conversation = ? order by designed_at, step", Designs::read, conversation);
    }

    /// Who answered last in a thread, before a turn.
    public Optional<String> lastPersona(String conversation, String beforeTurn) {
        return database.queryOne("""
                select persona from design where conversation = ? and turn <> ?
                order by designed_at desc, step desc fetch first row only""", row -> row.getString(1), conversation,
                beforeTurn);
    }

    public void save(SavedDesign design) {
        database.insert("""
                insert into design (turn, step, conversation, persona, persona_hash, context, markdown, provider, model,
                input_tokens, output_tokens, cut_off, designed_at, question, scope, version, cached_tokens, cost, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                design.turn(), design.step(), design.conversation(), design.persona(), design.personaHash(), design.context(),
                design.markdown(), design.provider(), cut(design.model()), design.inputTokens(), design.outputTokens(),
                design.isCutOff(), design.designedAt(), design.question(), design.scope(), design.version(),
                design.cachedTokens(), design.cost().isPresent() ? design.cost().getAsLong() : null, design.note());
    }

    // The provider says what its model is called; its answer is not lost over that.
    private static String cut(String model) {
        return model.length() <= LONGEST_MODEL ? model : model.substring(0, LONGEST_MODEL);
    }

    private static SavedDesign read(ResultSet row) throws SQLException {
        return new SavedDesign(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5),
                orBlank(row.getString(6)), row.getString(7), row.getString(8), row.getString(9),
                row.getInt(10), row.getInt(11), row.getBoolean(12), row.getTimestamp(13).toInstant(),
                orBlank(row.getString(14)),
                orBlank(row.getString(15)), row.getInt(16), row.getInt(17), cost(row), orBlank(row.getString(19)));
    }

    private static OptionalLong cost(ResultSet row) throws SQLException {
        long cost = row.getLong(18);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(cost);
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }

    /// @param turn the id of the turn that it answers
    /// @param step the persona's place in a hand-off, from 0
    /// @param context the name of the project context that it was given, or blank
    /// @param question what it answers; blank for designs of older versions of the bot
    /// @param scope the numbers of the parts that it was asked for, between commas; blank where it chose itself
    /// @param version of the thread's design, from 1; 0 for an answer that is none, as one about a single part
    /// @param cachedTokens of the input, the ones that the provider remembered
    /// @param cost in millionths of the currency that prices are in; empty where it is unknown
    /// @param note what the bot says beside it, or blank
    public record SavedDesign(String turn, int step, String conversation, String persona, String personaHash,
            String context, String markdown, String provider, String model, int inputTokens, int outputTokens,
            boolean isCutOff, Instant designedAt, String question, String scope, int version,
            int cachedTokens, OptionalLong cost, String note) {
    }
}
