package dev.architect.slack;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatEvent;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageEdited;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Noise;
import dev.architect.chat.ThreadRef;

/// Reads a request of the Events API whose signature has been checked.
///
/// It walks the JSON instead of binding it to the SDK's event classes: every `message` subtype is one shape with
/// other fields, all that counts is a dozen strings, and a block that today's SDK cannot bind must not cost a message.
final class EventParser {

    private static final String SLACKBOT = "USLACKBOT";
    private static final int LONGEST_REASON = 100;

    private final Supplier<Optional<String>> ourUser;

    /// @param ourUser the bot's user id, asked only when a request does not name it
    EventParser(Supplier<Optional<String>> ourUser) {
        this.ourUser = ourUser;
    }

    SlackDelivery parse(byte[] body) {
        try {
            return delivery(Fields.read(body, "the request"));
        } catch (Malformed e) {
            return new SlackDelivery.Refused(e.getMessage());
        }
    }

    private SlackDelivery delivery(Fields envelope) throws Malformed {
        String type = envelope.required("type", "type");
        return switch (type) {
            case "url_verification" -> new SlackDelivery.Challenge(envelope.required("challenge", "challenge"));
            case "app_rate_limited" -> new SlackDelivery.RateLimited(envelope.text("team_id").orElse("unknown"));
            case "event_callback" -> new SlackDelivery.Event(event(envelope));
            default -> throw new Malformed("the type of the request is unknown");
        };
    }

    private ChatEvent event(Fields request) throws Malformed {
        EventId id = new EventId(SlackPlatform.NAME, request.requiredId("event_id", "event_id"));
        Fields event = request.at("event");
        Envelope envelope = new Envelope(request);
        if (!event.isObject()) {
            throw new Malformed("event is missing");
        }
        String type = event.required("type", "event.type");
        return switch (type) {
            case "app_mention" -> new Spoken(envelope, event, id, true).read();
            case "message" -> new Spoken(envelope, event, id, false).read();
            case "member_joined_channel" -> joined(envelope, event, id);
            default -> noise(id, "event type " + type);
        };
    }

    private static ChatEvent joined(Envelope envelope, Fields event, EventId id) throws Malformed {
        String user = event.requiredId("user", "event.user");
        if (!envelope.botUser().filter(user::equals).isPresent()) {
            return noise(id, "somebody else joined");
        }
        ChannelRef channel = new ChannelRef(SlackPlatform.NAME, envelope.team(),
                event.requiredId("channel", "event.channel"));
        String by = event.text("inviter").filter(Fields::isId).orElse(user);
        return new Invited(id, channel, new Author(by, by), SlackTime.of(event.requiredTs("event_ts", "event.event_ts"))
                .orElseThrow());
    }

    private static Noise noise(EventId id, String reason) {
        return new Noise(id, SlackText.cut(reason.replaceAll("\\p{Cntrl}", " "), LONGEST_REASON));
    }

    /// One event of the kinds `message` and `app_mention`, which differ only in what is certain about the mention.
    private final class Spoken {

        private final Envelope envelope;
        private final Fields event;
        private final EventId id;
        private final boolean announcedAsMention;

        Spoken(Envelope envelope, Fields event, EventId id, boolean announcedAsMention) {
            this.envelope = envelope;
            this.event = event;
            this.id = id;
            this.announcedAsMention = announcedAsMention;
        }

        ChatEvent read() throws Malformed {
            String subtype = event.text("subtype").orElse("");
            return switch (subtype) {
                case "message_changed" -> changed();
                case "message_deleted" -> deleted();
                case "bot_message" -> noise(id, "author is a bot");
                case "", "file_share", "me_message", "thread_broadcast" -> spoken();
                default -> noise(id, "message subtype " + subtype);
            };
        }

        private ChatEvent spoken() throws Malformed {
            Optional<String> automatic = automaticAuthor(event);
            if (automatic.isPresent()) {
                return noise(id, automatic.get());
            }
            if (event.isTrue("hidden")) {
                return noise(id, "hidden message");
            }
            Message message = message(event, "event");
            boolean says = !message.text().isBlank() || message.addressee() == Addressee.BOT;
            return says ? message : noise(id, "no text");
        }

        private ChatEvent changed() throws Malformed {
            Fields now = event.at("message");
            Fields before = event.at("previous_message");
            if (!now.isObject()) {
                throw new Malformed("event.message is missing");
            }
            // A message that heads a thread leaves a tombstone when it is deleted.
            if (now.text("subtype").filter("tombstone"::equals).isPresent()) {
                return new MessageDeleted(id, ref(now, "ts", "event.message.ts"));
            }
            Optional<String> automatic = automaticAuthor(now);
            if (automatic.isPresent()) {
                return noise(id, "edit: " + automatic.get());
            }
            boolean sameText = before.isObject()
                    ? now.text("text").equals(before.text("text"))
                    : !now.at("edited").isObject();
            return sameText
                    ? noise(id, "edit without new text")
                    : new MessageEdited(id, message(now, "event.message"));
        }

        private ChatEvent deleted() throws Malformed {
            Fields before = event.at("previous_message");
            Optional<String> automatic = automaticAuthor(before);
            if (automatic.isPresent()) {
                return noise(id, "deletion: " + automatic.get());
            }
            MessageRef deleted = event.text("deleted_ts").isPresent()
                    ? ref(event, "deleted_ts", "event.deleted_ts")
                    : ref(before, "ts", "event.previous_message.ts");
            return new MessageDeleted(id, deleted);
        }

        private Message message(Fields message, String path) throws Malformed {
            MessageRef ref = ref(message, "ts", path + ".ts");
            String root = message.text("thread_ts").isPresent() ? message.requiredTs("thread_ts", path + ".thread_ts")
                    : ref.ts();
            String user = message.requiredId("user", path + ".user");
            String raw = message.text("text").orElse("");
            return new Message(id, ref, new ThreadRef(ref.channel(), root), new Author(user, user),
                    addressee(raw, ref.channel()), SlackText.readable(raw, mentionOfTheBot(raw)),
                    SlackTime.of(ref.ts()).orElseThrow());
        }

        private Addressee addressee(String text, ChannelRef channel) {
            Set<String> mentioned = SlackText.mentionedUsers(text);
            if (announcedAsMention || mentionOfTheBot(text).isPresent()) {
                return Addressee.BOT;
            }
            if (isPrivate(channel)) {
                return Addressee.BOT_IN_PRIVATE;
            }
            return mentioned.isEmpty() && !SlackText.mentionsAUserGroup(text) ? Addressee.EVERYBODY : Addressee.SOMEBODY_ELSE;
        }

        private boolean isPrivate(ChannelRef channel) {
            return event.text("channel_type").map("im"::equals).orElseGet(() -> channel.channel().startsWith("D"));
        }

        /// The bot's user id where the text mentions it. Slack says of an `app_mention` that the bot is in it, so a
        /// single mention is the bot's even while its id is unknown.
        private Optional<String> mentionOfTheBot(String text) {
            Set<String> mentioned = SlackText.mentionedUsers(text);
            if (mentioned.isEmpty()) {
                return Optional.empty();
            }
            if (envelope.botUser().isEmpty() && announcedAsMention && mentioned.size() == 1) {
                return mentioned.stream().findFirst();
            }
            return envelope.botUser().filter(mentioned::contains);
        }

        /// Why nobody answers this author, if it is no person.
        private Optional<String> automaticAuthor(Fields message) {
            Optional<String> user = message.text("user");
            if (user.isPresent() && user.equals(envelope.botUser())) {
                return Optional.of("own message");
            }
            boolean bot = message.text("bot_id").isPresent() || message.at("bot_profile").text("id").isPresent()
                    || message.text("subtype").filter("bot_message"::equals).isPresent()
                    || user.filter(SLACKBOT::equals).isPresent();
            return bot ? Optional.of("author is a bot") : Optional.empty();
        }

        private MessageRef ref(Fields message, String name, String path) throws Malformed {
            String channel = event.requiredId("channel", "event.channel");
            return new MessageRef(new ChannelRef(SlackPlatform.NAME, envelope.team(), channel), message.requiredTs(name, path));
        }
    }

    /// What stands around an event.
    private final class Envelope {

        private final Fields fields;
        private Optional<String> botUser;

        Envelope(Fields fields) {
            this.fields = fields;
        }

        /// The bot's user id.
        Optional<String> botUser() {
            if (botUser == null) {
                botUser = fields.each("authorizations").stream()
                        .filter(authorization -> authorization.isTrue("is_bot"))
                        .flatMap(authorization -> authorization.text("user_id").stream())
                        .findFirst().or(ourUser);
            }
            return botUser;
        }

        /// The workspace; an app that is installed for a whole organisation may get the organisation's id alone.
        String team() throws Malformed {
            for (String name : new String[] { "team_id", "enterprise_id" }) {
                Optional<String> team = fields.text(name).or(() -> fields.each("authorizations").stream()
                        .flatMap(authorization -> authorization.text(name).stream()).findFirst());
                if (team.isPresent() && Fields.isId(team.get())) {
                    return team.get();
                }
            }
            throw new Malformed("team_id is missing");
        }
    }
}
