package dev.architect.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;

import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;

/// Posts messages in a thread under a persona's name. An app without the scope `chat:write.customize` cannot change the
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

    /// @param text for notifications and screen readers, in mrkdwn; all there is where there are no blocks
    /// @param blocks what people see, or an empty list
    /// @return Slack's answer, of which only refusals of the persona's name have been dealt with
    SlackAnswer post(ThreadRef thread, Post post, String text, List<LayoutBlock> blocks) {
        if (namesAllowed) {
            SlackAnswer answer = send(thread, named(request(thread, post, text), post).blocks(orNone(blocks)));
            if (!NAME_REFUSED.contains(answer.error())) {
                return answer;
            }
        }
        SlackAnswer answer = send(thread, unnamed(thread, post, text, blocks));
        if (answer.ok() && namesAllowed) {
            namesAllowed = false;
            LOG.warn("Slack refuses personas' names and icons: add the scope chat:write.customize");
        }
        return answer;
    }

    private SlackAnswer send(ThreadRef thread, ChatPostMessageRequestBuilder request) {
        pace.await(thread.channel());
        return api.call(Methods.CHAT_POST_MESSAGE, SlackApi.where(thread.channel()),
                RequestFormBuilder.toForm(request.build()));
    }

    private static ChatPostMessageRequestBuilder request(ThreadRef thread, Post post, String text) {
        return ChatPostMessageRequest.builder().channel(thread.channel().channel()).threadTs(thread.root())
                .text(text).metadata(PartMark.metadata(post.id())).unfurlLinks(false).unfurlMedia(false);
    }

    private static ChatPostMessageRequestBuilder named(ChatPostMessageRequestBuilder request, Post post) {
        Badge badge = Badge.of(post.voice());
        return request.username(badge.name()).iconEmoji(badge.emoji().orElse(null));
    }

    private static ChatPostMessageRequestBuilder unnamed(ThreadRef thread, Post post, String text,
            List<LayoutBlock> blocks) {
        String name = Badge.of(post.voice()).name();
        if (blocks.isEmpty()) {
            return request(thread, post, SafeMarkdown.mrkdwn(name, name.length() * 5) + "\n" + text);
        }
        List<LayoutBlock> withName = new ArrayList<>();
        withName.add(ContextBlock.builder().elements(List.of(PlainTextObject.builder().text(name).build())).build());
        withName.addAll(blocks);
        return request(thread, post, text).blocks(withName);
    }

    private static List<LayoutBlock> orNone(List<LayoutBlock> blocks) {
        return blocks.isEmpty() ? null : blocks;
    }
}
