package dev.architect.replay;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonParser;

/// One day of one channel: what people said, and how much of what else there was. Of a message only the few fields are
/// read that a decision needs.
final class Day {

    private static final Set<String> SPOKEN = Set.of("", "file_share", "me_message", "thread_broadcast");
    private static final int LONGEST_ID = 100;
    // In all texts of a day together; a day of 100,000 messages has about a tenth of it.
    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    private final Members members;
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private long characters;
    private int messages;

    Day(Members members) {
        this.members = members;
    }

    /// What people said, in the order of time; a message that the export has twice counts once.
    List<Said> said() {
        var inOrder = new ArrayList<Said>(said.size());
        said.sort(Comparator.comparing(Said::at).thenComparing(Said::ts));
        for (Said next : said) {
            if (inOrder.isEmpty() || !inOrder.getLast().ts().equals(next.ts())) {
                inOrder.add(next);
            }
        }
        return inOrder;
    }

    /// How many entries, of all kinds.
    int messages() {
        return messages;
    }

    /// What nobody decides upon, by kind.
    Map<String, Integer> leftOut() {
        return leftOut;
    }

    void read(JsonParser parser) throws IOException {
        Json.array(parser, () -> {
            messages++;
            var fields = new Fields();
            Json.object(parser, fields::take);
            Optional<String> reason = fields.reasonToLeaveItOut(members);
            if (reason.isPresent()) {
                leftOut.merge(reason.get(), 1, Integer::sum);
            } else {
                said.add(fields.said());
                characters += fields.text.length();
                if (characters > MOST_CHARACTERS) {
                    throw new IOException("the day has more text than a channel can have");
                }
            }
        });
    }

    private static final class Fields {

        private String type = "";
        private String subtype = "";
        private String user = "";
        private String ts = "";
        private String thread = "";
        private String parent = "";
        private String text = "";
        private boolean isBot;
        private boolean isHidden;

        void take(String field, JsonParser value) throws IOException {
            switch (field) {
                case "type" -> type = Json.text(value);
                case "subtype" -> subtype = Json.text(value);
                case "user" -> user = Json.text(value);
                case "ts" -> ts = Json.text(value);
                case "thread_ts" -> thread = Json.text(value);
                case "parent_user_id" -> parent = Json.text(value);
                case "text" -> text = Mrkdwn.cut(Json.text(value), 80_000);
                case "bot_id" -> isBot |= !Json.text(value).isBlank();
                case "bot_profile" -> Json.inner(value, (inner, it) -> isBot |= inner.equals("id") && !Json.text(it).isBlank());
                case "hidden" -> isHidden = Json.isTrue(value);
                default -> {
                }
            }
        }

        /// The same that the bot leaves out when it serves.
        Optional<String> reasonToLeaveItOut(Members members) {
            if (!type.isBlank() && !type.equals("message")) {
                return Optional.of("not a message");
            }
            if (isBot || subtype.equals("bot_message") || members.isBot(user)) {
                return Optional.of("written by a bot");
            }
            if (!SPOKEN.contains(subtype) || isHidden) {
                return Optional.of("a notice, such as a join or a change of topic");
            }
            if (user.isBlank() || user.length() > LONGEST_ID || Said.time(ts).isEmpty()) {
                return Optional.of("without an author or a time");
            }
            return text.isBlank() ? Optional.of("without text") : Optional.empty();
        }

        Said said() {
            Instant at = Said.time(ts).orElseThrow();
            String root = Said.time(thread).isPresent() ? thread : ts;
            return new Said(ts, at, root, user, parent.length() > LONGEST_ID ? "" : parent, text);
        }
    }
}
