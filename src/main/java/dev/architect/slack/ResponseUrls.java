package dev.architect.slack;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

/// Says something where a button or a shortcut was used, after Slack has its acknowledgement: within three seconds there
/// is no time for both. What was chosen is stored by then, so a failure here costs a line on a screen and is only logged.
///
/// A `response_url` lets whoever has it write into the channel. It is a secret and stays out of messages.
@ApplicationScoped
class ResponseUrls {

    private static final Logger LOG = Logger.getLogger(ResponseUrls.class);
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 200;

    private final SlackApi api;
    private final ThreadPoolExecutor writers;

    ResponseUrls(SlackApi api) {
        this.api = api;
        this.writers = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("slack-response-", 0).factory());
        this.writers.allowCoreThreadTimeOut(true);
    }

    /// Puts something in the place of the message that a button stands in.
    void replace(String url, String text, List<LayoutBlock> blocks) {
        JsonObject message = message(text);
        message.addProperty("replace_original", true);
        message.add("blocks", GsonFactory.createSnakeCase().toJsonTree(blocks));
        post(url, message);
    }

    /// Tells the person alone.
    void whisper(String url, String text) {
        JsonObject message = message(text);
        message.addProperty("response_type", "ephemeral");
        message.addProperty("replace_original", false);
        post(url, message);
    }

    private static JsonObject message(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    private void post(String url, JsonObject message) {
        try {
            writers.execute(() -> send(url, message.toString()));
        } catch (RejectedExecutionException e) {
            LOG.warn("Slack response not sent: too many wait already");
        }
    }

    private void send(String url, String json) {
        try {
            int status = api.respond(url, json);
            if (status >= 300) {
                LOG.warnf("Slack response not taken: HTTP status %d", status);
            }
        } catch (IOException e) {
            LOG.warnf("Slack response failed: %s", e.getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            LOG.warn("Slack response not sent: the response_url cannot be used");
        }
    }

    @PreDestroy
    void stop() {
        writers.shutdown();
    }
}
