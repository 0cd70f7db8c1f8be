package dev.architect.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.PartId;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Voice;
import okhttp3.FormBody;

/// Posts messages under a persona's name. An app without the scope `chat:write.customize` cannot change the
/// name; then a line above the message says who speaks.
@ApplicationScoped
class ThreadPoster {

    private static final Logger LOG = Logger.getLogger(ThreadPoster.class);
    private static final Set<String> NAME_REFUSED = Set.of(SlackAnswer.MISSING_SCOPE, "not_allowed_token_type",
            "not_allowed");

    private final SlackApi api;
    private final ChannelPace pace;
    private volatile boolean namesAllowed = true;

    ThreadPoster(SlackApi api, ChannelPace pace) {
        this.api = api;
        this.pace = pace;
    }

    /// Where a message goes.
    ///
    /// @param threadTs the thread's root; empty for the channel itself
    record Place(ChannelRef channel, Optional<String> threadTs) {

        static Place in(ThreadRef thread) {
            return new Place(thread.channel(), Optional.of(thread.root()));
        }

        static Place in(ChannelRef channel) {
            return new Place(channel, Optional.empty());
        }
    }

    /// @param text for notifications and screen readers, in mrkdwn; all there is where there are no blocks
    /// @param blocks what people see, or an empty list
    record Words(String text, List<LayoutBlock> blocks) {

        Words under(String name) {
            if (blocks.isEmpty()) {
                return new Words(SafeMarkdown.mrkdwn(name, name.length() * 5) + "\n" + text, blocks);
            }
            List<LayoutBlock> withName = new ArrayList<>();
            withName.add(ContextBlock.builder().elements(List.of(PlainTextObject.builder().text(name).build())).build());
            withName.addAll(blocks);
            return new Words(text, withName);
        }

        List<LayoutBlock> blocksOrNone() {
            return blocks.isEmpty() ? null : blocks;
        }
    }

    /// @return Slack's answer, of which only refusals of the persona's name have been dealt with
    SlackAnswer post(Place place, PartId id, Voice voice, Words words) {
        return send(Methods.CHAT_POST_MESSAGE, place.channel(), voice, words,
                (badge, said) -> RequestFormBuilder.toForm(ChatPostMessageRequest.builder().channel(place.channel().channel())
                        .threadTs(place.threadTs().orElse(null)).text(said.text()).blocks(said.blocksOrNone())
                        .username(badge.map(Badge::name).orElse(null)).iconEmoji(badge.flatMap(Badge::emoji).orElse(null))
                        .metadata(PartMark.metadata(id)).unfurlLinks(false).unfurlMedia(false).build()));
    }

    /// Shows a message to one person alone.
    ///
    /// @return as [#post]
    SlackAnswer whisper(Place place, Author person, Voice voice, Words words) {
        return send(Methods.CHAT_POST_EPHEMERAL, place.channel(), voice, words,
                (badge, said) -> RequestFormBuilder
                        .toForm(ChatPostEphemeralRequest.builder().channel(place.channel().channel()).user(person.id())
                                .threadTs(place.threadTs().orElse(null)).text(said.text()).blocks(said.blocksOrNone())
                                .username(badge.map(Badge::name).orElse(null))
                                .iconEmoji(badge.flatMap(Badge::emoji).orElse(null)).build()));
    }

    private SlackAnswer send(String method, ChannelRef channel, Voice voice, Words words, Request request) {
        Badge badge = Badge.of(voice);
        if (namesAllowed) {
            SlackAnswer answer = call(method, channel, request.form(Optional.of(badge), words));
            if (!NAME_REFUSED.contains(answer.error())) {
                return answer;
            }
        }
        SlackAnswer answer = call(method, channel, request.form(Optional.empty(), words.under(badge.name())));
        if (answer.ok() && namesAllowed) {
            namesAllowed = false;
            LOG.warn("Slack refuses personas' names and icons: add the scope chat:write.customize");
        }
        return answer;
    }

    private SlackAnswer call(String method, ChannelRef channel, FormBody.Builder form) {
        pace.await(channel);
        return api.call(method, SlackApi.where(channel), form);
    }

    private interface Request {

        /// @param badge the persona's name, where Slack takes one
        FormBody.Builder form(Optional<Badge> badge, Words words);
    }
}
