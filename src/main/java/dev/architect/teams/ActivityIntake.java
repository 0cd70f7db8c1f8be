package dev.architect.teams;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChatEvent;
import dev.architect.chat.Message;
import dev.architect.inbox.Inbox;

/// Takes in what an activity says: first where an answer goes, so that whoever works on the message finds it.
@ApplicationScoped
class ActivityIntake {

    private final Conversations conversations;
    private final Inbox inbox;

    ActivityIntake(Conversations conversations, Inbox inbox) {
        this.conversations = conversations;
        this.inbox = inbox;
    }

    Inbox.Accepted accept(ChatEvent event, Activity activity, String tenant) {
        if (event instanceof Message message) {
            conversations.remember(message.thread(), conversation(activity, tenant));
        }
        return inbox.accept(event);
    }

    private static Conversation conversation(Activity activity, String tenant) {
        Place place = Place.of(activity, tenant);
        Activity.Account bot = activity.recipient();
        return new Conversation(activity.serviceUrl(), place.conversationId(), place.isPersonal(), tenant, bot.id(), bot.name(),
                activity.id());
    }
}
