package dev.architect.slack;

import java.time.Instant;
import java.util.Optional;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.decide.Command;
import dev.architect.decide.CommandLanguage;

/// Reads a request of a slash command whose signature has been checked
/// (<https://docs.slack.dev/interactivity/implementing-slash-commands>). It has no event id and stands nowhere in the
/// channel: its `trigger_id` stands for both.
final class CommandParser {

    private CommandParser() {
    }

    static SlackCommand parse(byte[] body, Instant now) {
        try {
            SlackForm form = SlackForm.read(body);
            boolean isCheck = form.text("ssl_check").isPresent() && form.text("command").isEmpty();
            return isCheck ? new SlackCommand.Check() : command(form, now);
        } catch (Malformed e) {
            return new SlackCommand.Refused(e.getMessage());
        }
    }

    private static SlackCommand command(SlackForm form, Instant now) throws Malformed {
        form.required("command");
        String place = "command:" + form.requiredId("trigger_id");
        EventId id = new EventId(SlackPlatform.NAME, place);
        String team = form.text("team_id").isPresent() ? form.requiredId("team_id") : form.requiredId("enterprise_id");
        ChannelRef channel = new ChannelRef(SlackPlatform.NAME, team, form.requiredId("channel_id"));
        Author author = SlackAuthor.of(form.requiredId("user_id"), form.text("user_name"));
        String text = SlackText.readable(form.text("text").orElse(""), Optional.empty());
        Optional<Command> order = text.isBlank() ? Optional.of(new Command.Help()) : Command.parse(text);
        return order.<SlackCommand> map(it -> new SlackCommand.Order(id, it, channel, CommandLanguage.of(text)))
                .orElseGet(() -> new SlackCommand.Asked(new Message(id, new MessageRef(channel, place),
                        new ThreadRef(channel, place), author, Addressee.BOT_BY_COMMAND, text, now)));
    }
}
