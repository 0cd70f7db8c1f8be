package dev.architect.page;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Author;
import dev.architect.chat.Choice;
import dev.architect.memory.Database;
import dev.architect.memory.Database.DatabaseException;

/// The page's tables.
@ApplicationScoped
class PageStore {

    private static final int PIECE = 512 * 1024;
    private static final String COLUMNS = "id, root, channel, author_id, author_name, from_persona, color, language, kind,"
            + " content, title, alt_text, media_type, width, height, said_at, only_for, about, choices, chosen";
    private static final String VISIBLE = "kind <> 'changed' and (only_for is null or only_for = ?)";

    private final Database database;

    PageStore(Database database) {
        this.database = database;
    }

    /// Stores a message, unless one with its `uid` is there.
    ///
    /// @param root the thread, or empty for a message that opens one
    /// @return the message's id, new or known
    long add(String uid, String channel, Optional<Long> root, Writer writer, Content content, byte[] picture,
            Instant saidAt) {
        return add(uid, channel, root, writer, content, picture, saidAt, Optional.empty());
    }

    /// Stores an offer, unless one with its `uid` is there.
    ///
    /// @param onlyFor the public id of the one person who sees it
    long offer(String uid, Entry root, Writer writer, Content.Offered offer, Optional<String> onlyFor, Instant saidAt) {
        return add(uid, root.channel(), Optional.of(root.id()), writer, offer, new byte[0], saidAt, onlyFor);
    }

    private long add(String uid, String channel, Optional<Long> root, Writer writer, Content content, byte[] picture,
            Instant saidAt, Optional<String> onlyFor) {
        return idOf(uid).orElseGet(() -> {
            try {
                return database
                        .inTransaction(() -> insert(uid, channel, root, writer, content, picture, saidAt, onlyFor));
            } catch (DatabaseException e) {
                return idOf(uid).orElseThrow(() -> e);
            }
        });
    }

    private long insert(String uid, String channel, Optional<Long> root, Writer writer, Content content, byte[] picture,
            Instant saidAt, Optional<String> onlyFor) {
        var row = switch (content) {
            case Content.Text it -> new Object[] { "text", it.markdown(), null, null, null, null, null, null, null };
            case Content.Picture it -> new Object[] { "picture", it.source(), it.title(), it.altText(), "image/png",
                    it.width(), it.height(), null, null };
            case Content.Document it ->
                new Object[] { "document", it.text(), it.name(), null, it.mediaType(), null, null, null, null };
            case Content.Asked it ->
                new Object[] { "form", FormJson.write(it.form()), null, null, null, null, null, null, null };
            case Content.Offered it ->
                new Object[] { "offer", it.markdown(), null, null, null, null, null, it.about(), ids(it.choices()) };
        };
        database.update("""
                insert into page_message (uid, channel, root, author_id, author_name, from_persona, color, language, said_at,
                    only_for, kind, content, title, alt_text, media_type, width, height, about, choices)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                uid, channel, root.orElse(null), writer.id(), writer.name(), writer.fromPersona(), writer.color(),
                writer.language(), saidAt, onlyFor.orElse(null), row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7],
                row[8]);
        long id = idOf(uid).orElseThrow();
        for (int piece = 0; piece * PIECE < picture.length; piece++) {
            database.update("insert into page_picture (message, piece, bytes) values (?, ?, ?)", id, piece,
                    Arrays.copyOfRange(picture, piece * PIECE, Math.min(picture.length, (piece + 1) * PIECE)));
        }
        return id;
    }

    /// Takes back a message that the inbox did not accept.
    void remove(long id) {
        database.update("delete from page_message where id = ?", id);
    }

    Optional<Entry> find(long id) {
        return database.queryOne("select " + COLUMNS + " from page_message where id = ?", PageStore::entry, id);
    }

    /// The last messages that open a thread, oldest first.
    List<Entry> roots(String channel, long after, int limit) {
        return lastFirst("channel = ? and root is null and id > ?", limit, channel, after);
    }

    /// The last messages of a thread after the given one, oldest first; the root itself is among them.
    ///
    /// @param viewer the public id of the person who looks
    List<Entry> thread(String viewer, String channel, long root, long after, int limit) {
        return lastFirst("channel = ? and (id = ? or root = ?) and id > ? and " + VISIBLE, limit, channel, root, root, after,
                viewer);
    }

    /// What was said in a thread: the last messages without offers, oldest first.
    List<Entry> said(String channel, long root, int limit) {
        return lastFirst("channel = ? and (id = ? or root = ?) and kind not in ('offer', 'changed')", limit, channel, root,
                root);
    }

    /// The offers in those threads of a channel that are not older than the given root, oldest first.
    List<Entry> offers(String viewer, String channel, long fromRoot) {
        return database.query("select " + COLUMNS + " from page_message where channel = ? and root >= ? and kind = 'offer' and "
                + VISIBLE + " order by id", PageStore::entry, channel, fromRoot, viewer);
    }

    /// The offers and forms of a thread that were there at a moment and have changed since.
    ///
    /// @param after the last message at that moment
    List<Entry> changedPosts(String viewer, String channel, long root, long after) {
        return database.query("select " + COLUMNS + " from page_message where channel = ? and root = ? and id <= ? and "
                + VISIBLE + " and id in (select about from page_message where root = ? and kind = 'changed' and id > ?)"
                + " order by id", PageStore::entry, channel, root, after, viewer, root, after);
    }

    /// Puts something else in an offer's place, unless that has changed meanwhile. A row of its own tells browsers, whose
    /// news are what was stored after the last row that they have.
    ///
    /// @return whether it was as given until now
    boolean change(Entry offer, Content.Offered from, Content.Offered to, Writer by, Instant at) {
        return database.inTransaction(() -> {
            int changed = database.update(
                    "update page_message set content = ?, choices = ?, chosen = ? where id = ? and choices = ?",
                    to.markdown(), ids(to.choices()), to.chosen().map(Choice::id).orElse(null), offer.id(),
                    ids(from.choices()));
            if (changed == 1) {
                tellOfChange(offer, by, at);
            }
            return changed == 1;
        });
    }

    /// Takes a form's buttons away, unless they are gone.
    void settle(Entry form, Writer by, Instant at) {
        database.inTransaction(() -> {
            int changed = database.update(
                    "update page_message set chosen = 'pressed' where id = ? and kind = 'form' and chosen is null", form.id());
            if (changed == 1) {
                tellOfChange(form, by, at);
            }
            return changed;
        });
    }

    private void tellOfChange(Entry post, Writer by, Instant at) {
        database.update("""
                insert into page_message (uid, channel, root, author_id, author_name, from_persona, color, language,
                    said_at, only_for, kind, content, about)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'changed', '', ?)""",
                "changed:" + UUID.randomUUID(), post.channel(), post.root(), by.id(), by.name(), by.fromPersona(),
                by.color(), by.language(), at, post.onlyFor().orElse(null), post.id());
    }

    private List<Entry> lastFirst(String where, int limit, Object... arguments) {
        var found = database.query("select %s from page_message where %s order by id desc fetch first %d rows only"
                .formatted(COLUMNS, where, limit), PageStore::entry, arguments);
        Collections.reverse(found);
        return found;
    }

    /// How many replies each thread of a channel has that is not older than the given root, and when the last one came.
    /// Offers are no replies, yet they are news.
    Map<Long, Replies> replies(String viewer, String channel, long fromRoot) {
        return database.query("""
                select root, sum(case when kind in ('offer', 'changed') then 0 else 1 end), max(id),
                    max(case when kind in ('offer', 'changed') then null else said_at end) from page_message
                where channel = ? and root >= ? and (only_for is null or only_for = ?) group by root""",
                row -> new Replies(row.getLong(1), row.getInt(2), row.getLong(3),
                        Optional.ofNullable(row.getTimestamp(4)).map(Timestamp::toInstant).orElse(Instant.EPOCH)),
                channel, fromRoot, viewer).stream().collect(Collectors.toMap(Replies::root, it -> it));
    }

    /// Reads the pieces of a picture.
    byte[] picture(long id) {
        var all = new ByteArrayOutputStream();
        database.query("select bytes from page_picture where message = ? order by piece", row -> row.getBytes(1), id)
                .forEach(all::writeBytes);
        return all.toByteArray();
    }

    Set<String> uidsInThread(long root, Instant since) {
        return new HashSet<>(database.query(
                "select uid from page_message where root = ? and said_at >= ? and only_for is null",
                row -> row.getString(1), root, since));
    }

    int saidSince(Instant since) {
        return database.queryOne("select count(*) from page_message where said_at > ? and not from_persona",
                row -> row.getInt(1), since).orElse(0);
    }

    int saidSince(Instant since, String authorId) {
        return database.queryOne("select count(*) from page_message where said_at > ? and author_id = ? and not from_persona",
                row -> row.getInt(1), since, authorId).orElse(0);
    }

    void showStatus(long root, String channel, Writer writer, Instant shownAt) {
        int changed = database.update("update page_status set author_name = ?, color = ?, shown_at = ? where root = ?",
                writer.name(), writer.color(), shownAt, root);
        if (changed == 0) {
            database.insert("insert into page_status (root, channel, author_name, color, shown_at) values (?, ?, ?, ?, ?)",
                    root, channel, writer.name(), writer.color(), shownAt);
        }
    }

    void clearStatus(long root) {
        database.update("delete from page_status where root = ?", root);
    }

    /// All that was shown, the stale ones too: whoever shows them decides.
    List<Status> statuses() {
        return database.query("select root, channel, author_name, color, shown_at from page_status", row -> new Status(
                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getTimestamp(5).toInstant()));
    }

    List<String> channels() {
        return database.query("select name from page_channel order by created_at, name", row -> row.getString(1));
    }

    /// @return whether the channel is new
    boolean addChannel(String name, Instant createdAt) {
        return database.insert("insert into page_channel (name, created_at) values (?, ?)", name, createdAt);
    }

    long lastId() {
        return database.queryOne("select coalesce(max(id), 0) from page_message", row -> row.getLong(1)).orElse(0L);
    }

    /// The last message of a channel that a person may know of.
    ///
    /// @param viewer the public id of that person
    long lastId(String viewer, String channel) {
        return database.queryOne("select coalesce(max(id), 0) from page_message"
                + " where channel = ? and (only_for is null or only_for = ?)", row -> row.getLong(1), channel, viewer)
                .orElse(0L);
    }

    List<Place> placesAfter(long id) {
        return database.query("select id, coalesce(root, id), channel, only_for from page_message where id > ? order by id",
                row -> new Place(row.getLong(1), row.getLong(2), row.getString(3), Optional.ofNullable(row.getString(4))), id);
    }

    private Optional<Long> idOf(String uid) {
        return database.queryOne("select id from page_message where uid = ?", row -> row.getLong(1), uid);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long root = row.getLong("root");
        Content content = switch (row.getString("kind")) {
            case "picture" -> new Content.Picture(row.getString("title"), row.getString("alt_text"), row.getInt("width"),
                    row.getInt("height"), row.getString("content"));
            case "document" -> new Content.Document(row.getString("title"), row.getString("media_type"),
                    row.getString("content"));
            case "form" -> new Content.Asked(FormJson.read(row.getString("content")), row.getString("chosen") != null);
            case "offer" ->
                new Content.Offered(row.getString("content"), row.getLong("about"), choices(row.getString("choices")),
                        Optional.ofNullable(row.getString("chosen")).flatMap(Choice::of));
            default -> new Content.Text(row.getString("content"));
        };
        return new Entry(id, root == 0 ? id : root, row.getString("channel"), row.getString("author_id"),
                row.getString("author_name"), row.getBoolean("from_persona"), row.getString("color"),
                row.getString("language"), content, row.getTimestamp("said_at").toInstant(),
                Optional.ofNullable(row.getString("only_for")));
    }

    private static String ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).collect(Collectors.joining(","));
    }

    private static List<Choice> choices(String ids) {
        return Stream.of(ids.split(",")).flatMap(id -> Choice.of(id).stream()).toList();
    }

    /// Who writes, as the tables keep it.
    record Writer(String id, String name, boolean fromPersona, String color, String language) {

        static Writer of(Visit visit) {
            Author author = visit.you().author(visit.language());
            return new Writer(author.id(), author.name(), false, "", "");
        }
    }

    record Replies(long root, int count, long lastId, Instant lastAt) {

        static final Replies NONE = new Replies(0, 0, 0, Instant.EPOCH);
    }

    record Place(long id, long root, String channel, Optional<String> onlyFor) {
    }
}
