package dev.architect.memory;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Message;

/// Why the bot spoke or stayed silent, message by message.
@ApplicationScoped
public class Decisions {

    private final Database database;
    private final Clock clock;

    Decisions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param decision the kind of decision, for example `answer`
    /// @param because its reason's name
    /// @param words from the message that spoke for it
    public void keep(Message message, String decision, String because, List<String> personas, List<String> words) {
        var channel = message.ref().channel();
        Object[] what = { message.thread().key(), decision, because, String.join(",", personas), String.join(",", words),
                clock.instant(), channel.platform(), channel.team(), channel.channel(), message.ref().ts() };
        boolean isNew = database.insert("""
                insert into decision (conversation, decision, because, personas, words, decided_at, platform, team, channel,
                message_ts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", what);
        if (!isNew) {
            database.update("""
                    update decision set conversation = ?, decision = ?, because = ?, personas = ?, words = ?, decided_at = ?
                    where platform = ? and team = ? and channel = ? and message_ts = ?""", what);
        }
    }
}
