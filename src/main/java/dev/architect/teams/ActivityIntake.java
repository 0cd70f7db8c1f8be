package dev.architect.teams;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChatEvent;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.inbox.Inbox;

/// Takes in what an activity says: first where an answer goes, so that whoever works on the message finds it.
@ApplicationScoped
class ActivityIntake {

    private final Conversations conversations;
    private final Channels channels;
    private final Inbox inbox;

    ActivityIntake(Conversations conversations, Channels channels, Inbox inbox) {
        this.conversations = conversations;
        this.channels = channels;
        this.inbox = inbox;
    }

    Inbox.Accepted accept(ChatEvent event, Activity activity, String tenant) {
        if (event instanceof Message message) {
            conversations.remember(message.thread(), conversation(activity, tenant));
            if (!activity.isPersonal()) {
                channels.remember(TeamsChannel.of(message.ref().channel(), activity));
            }
        }
        if (event instanceof Invited invited) {
            channels.remember(TeamsChannel.of(invited.channel(), activity));
        }
        return inbox.accept(event);
    }

    private static Conversation conversation(Activity activity, String tenant) {
        Place place = Place.of(activity, tenant);
        Activity.Account bot = activity.recipient();
        // A press stands nowhere: its answer hangs on the card.
        String replyToId = activity.isButton() ? activity.pressedMessage() : activity.id();
        return new Conversation(activity.serviceUrl(), place.conversationId(), place.isPersonal(), tenant, bot.id(), bot.name(),
                replyToId);
    }
}
