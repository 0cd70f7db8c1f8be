package dev.architect.teams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;

import jakarta.inject.Singleton;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatEvent;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageEdited;
import dev.architect.chat.Noise;

/// Turns an activity that passed every check into the event that it is for the bot.
@Singleton
class ActivityReader {

    // The ids of an answer's parts are made of it.
    private static final int LONGEST_PLAIN_ID = 200;

    private final InstantSource clock;

    ActivityReader(InstantSource clock) {
        this.clock = clock;
    }

    ChatEvent read(Activity activity, String tenant) {
        EventId id = eventId(activity);
        if (!activity.isFromTeams()) {
            return new Noise(id, "channel is not Teams");
        }
        return switch (activity.type()) {
            case "message" -> message(activity, id, tenant);
            case "messageUpdate" -> edit(activity, id, tenant);
            case "messageDelete" -> new MessageDeleted(id, Place.of(activity, tenant).message());
            case "conversationUpdate" -> activity.addsTheBot() ? invitation(activity, id, tenant) : noMessage(activity, id);
            case "installationUpdate" ->
                activity.action().equals("add") ? invitation(activity, id, tenant) : noMessage(activity, id);
            default -> noMessage(activity, id);
        };
    }

    private static Noise noMessage(Activity activity, EventId id) {
        return new Noise(id, "activity is no message: " + shortened(activity.type()));
    }

    // Teams tells of one installation twice, as a conversationUpdate and as an installationUpdate, each with an id of its
    // own; the channel's id joins them.
    private ChatEvent invitation(Activity activity, EventId id, String tenant) {
        String chosen = activity.isChat() || activity.selectedChannel().isBlank() ? activity.conversationId()
                : activity.selectedChannel();
        if (activity.isPersonal()) {
            return new Noise(id, "a direct conversation needs no introduction");
        }
        if (chosen.isBlank() || chosen.length() > Activity.LONGEST_ID || tenant.isBlank() || activity.tenants().size() > 1
                || activity.from().id().isBlank() || activity.recipient().id().isBlank()) {
            return new Noise(id, "invitation does not say where to");
        }
        ChannelRef channel = Place.channel(chosen, tenant);
        Activity.Account from = activity.from();
        return new Invited(joined("invited/", channel.team() + "/" + channel.channel()), channel,
                new Author(from.id(), from.name()), activity.timestamp().orElseGet(clock::instant));
    }

    private static EventId joined(String kind, String name) {
        boolean isShort = kind.length() + name.length() <= LONGEST_PLAIN_ID;
        return new EventId(TeamsPlatform.NAME, kind + (isShort ? name : digest(name)));
    }

    private ChatEvent message(Activity activity, EventId id, String tenant) {
        if (isFromBot(activity)) {
            return new Noise(id, "author is a bot");
        }
        Message message = written(activity, id, tenant);
        if (!message.text().isBlank()) {
            return message;
        }
        if (activity.hasValue()) {
            return new Noise(id, "a card's button was pressed");
        }
        boolean isCall = message.addressee() == Addressee.BOT || message.addressee() == Addressee.BOT_IN_PRIVATE;
        return isCall ? message : new Noise(id, "message has no text");
    }

    private ChatEvent edit(Activity activity, EventId id, String tenant) {
        return isFromBot(activity) ? new Noise(id, "author is a bot") : new MessageEdited(id, written(activity, id, tenant));
    }

    /// @param said the words of a button that a person pressed in a card of ours; they speak to the bot
    Message pressed(Activity activity, String tenant, String said) {
        Place place = Place.of(activity, tenant);
        Activity.Account from = activity.from();
        return new Message(joined("pressed/", activity.conversationId() + "/" + activity.id()), place.message(), place.thread(),
                new Author(from.id(), from.name()), place.isPersonal() ? Addressee.BOT_IN_PRIVATE : Addressee.BOT, said,
                activity.timestamp().orElseGet(clock::instant));
    }

    private static boolean isFromBot(Activity activity) {
        return activity.from().isBot() || activity.from().id().equals(activity.recipient().id());
    }

    private Message written(Activity activity, EventId id, String tenant) {
        Place place = Place.of(activity, tenant);
        Activity.Account from = activity.from();
        return new Message(id, place.message(), place.thread(), new Author(from.id(), from.name()), addressee(activity, place),
                WrittenText.of(activity.writtenText(), activity.mentions(), activity.recipient().id()),
                activity.timestamp().orElseGet(clock::instant));
    }

    private static Addressee addressee(Activity activity, Place place) {
        if (place.isPersonal()) {
            return Addressee.BOT_IN_PRIVATE;
        }
        String bot = activity.recipient().id();
        if (activity.mentions().stream().anyMatch(mention -> mention.mentioned().id().equals(bot))) {
            return Addressee.BOT;
        }
        return activity.mentions().stream().allMatch(ActivityReader::isOfAll) ? Addressee.EVERYBODY : Addressee.SOMEBODY_ELSE;
    }

    // A channel or a team can be mentioned like a person.
    private static boolean isOfAll(Activity.Mention mention) {
        return mention.mentioned().id().startsWith("19:");
    }

    // An edit and a removal carry the id of the message that they are about; some other activities carry none.
    private static EventId eventId(Activity activity) {
        String where = activity.conversationId() + "/" + activity.id();
        boolean isPlain = activity.type().equals("message") && where.length() <= Activity.LONGEST_ID;
        return new EventId(TeamsPlatform.NAME, isPlain ? where : activity.type() + "/" + digest(activity.json().toString()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String shortened(String type) {
        return type.length() > 40 ? type.substring(0, 40) : type;
    }
}
