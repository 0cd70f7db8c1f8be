package dev.architect.slack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.PlatformException;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// The one way out to Slack. Requests are the SDK's; answers are read as plain JSON, because the SDK's response classes
/// bind every block of every message, and one that it cannot bind would turn a message that was posted into a failure.
///
/// The token leaves in the header `Authorization` of a call to the Web API, and nowhere else.
@ApplicationScoped
class SlackApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPLICATION_JSON = "application/json; charset=utf-8";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final List<String> DOMAINS = List.of(".slack.com", ".slack-gov.com");
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofHours(1);

    private final Optional<String> token;
    private final Slack slack;
    private final MethodsClient methods;
    private final OkHttpClient uploads;
    private final OkHttpClient responses;
    private final String apiHost;

    SlackApi(SlackSettings settings) {
        this.token = settings.botToken().map(String::strip).filter(text -> !text.isEmpty());
        SlackConfig config = config(settings);
        this.slack = Slack.getInstance(config, new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config).newBuilder()
                // Posting twice is worse than failing: whoever calls looks before it tries again.
                .retryOnConnectionFailure(false).build()));
        this.methods = slack.methods();
        this.responses = slack.getHttpClient().getOkHttpClient();
        this.apiHost = settings.apiUrl().map(URI::getHost).orElse("");
        this.uploads = slack.getHttpClient().getOkHttpClient().newBuilder()
                .callTimeout(settings.files().uploadTimeout())
                .readTimeout(settings.files().uploadTimeout())
                .writeTimeout(settings.files().uploadTimeout())
                .build();
    }

    boolean hasToken() {
        return token.isPresent();
    }

    /// Calls a method.
    ///
    /// @return what Slack answered, good or bad
    /// @throws PlatformException when there is no token, no answer, or one that says to come back later
    SlackAnswer call(String method, String where, FormBody.Builder form) {
        String bearer = token.orElseThrow(() -> new PlatformException.Permanent(
                SlackAnswer.failure(method, "SLACK_BOT_TOKEN is not set", where), null));
        try (Response response = methods.runPostFormWithToken(form, method, bearer)) {
            String body = response.body() == null ? "" : response.body().string();
            return answer(method, where, response, body);
        } catch (IOException e) {
            throw new PlatformException.Transient(SlackAnswer.failure(method, e.toString(), where), null, e);
        } catch (IllegalArgumentException e) {
            throw new PlatformException.Permanent(
                    SlackAnswer.failure(method, "SLACK_BOT_TOKEN or SLACK_API_URL cannot be used", where), null);
        }
    }

    /// Sends a file's bytes to the address that Slack gave for them. The address is a secret and stays out of messages.
    ///
    /// @return the HTTP status
    int upload(String url, byte[] bytes) throws IOException {
        Request request = new Request.Builder().url(url).post(RequestBody.create(bytes, null)).build();
        try (Response response = uploads.newCall(request).execute()) {
            return response.code();
        }
    }

    /// Posts JSON to a `response_url`, which is a secret and stays out of messages. No token goes there.
    ///
    /// @return the HTTP status
    /// @throws IllegalArgumentException when it is no address of Slack
    int respond(String url, String json) throws IOException {
        HttpUrl address = HttpUrl.get(url);
        if (!isSlacks(address)) {
            throw new IllegalArgumentException("not an address of Slack");
        }
        Request request = new Request.Builder().url(address).post(RequestBody.create(json, MediaType.get(APPLICATION_JSON)))
                .build();
        try (Response response = responses.newCall(request).execute()) {
            return response.code();
        }
    }

    private boolean isSlacks(HttpUrl address) {
        return address.host().equals(apiHost) || LOOPBACK.containsAll(List.of(address.host(), apiHost))
                || address.isHttps() && DOMAINS.stream().anyMatch(domain -> address.host().endsWith(domain));
    }

    static String where(ChannelRef channel) {
        return "channel=%s, team=%s".formatted(channel.channel(), channel.team());
    }

    @PreDestroy
    void close() throws Exception {
        slack.close();
    }

    private static SlackAnswer answer(String method, String where, Response response, String body) {
        Optional<Duration> retryAfter = retryAfter(response);
        if (response.code() == TOO_MANY_REQUESTS) {
            throw new PlatformException.Transient(SlackAnswer.failure(method, "ratelimited", where), retryAfter.orElse(null),
                    null);
        }
        Fields fields = json(body);
        boolean speaksSlack = fields.isTrue("ok") || fields.text("error").isPresent();
        if (response.code() >= 500 || response.isSuccessful() && !speaksSlack) {
            throw new PlatformException.Transient(
                    SlackAnswer.failure(method, "no usable answer, HTTP status " + response.code(), where),
                    retryAfter.orElse(null), null);
        }
        if (!speaksSlack) {
            throw new PlatformException.Permanent(SlackAnswer.failure(method, "HTTP status " + response.code(), where), null);
        }
        return new SlackAnswer(method, where, fields, retryAfter);
    }

    private static Fields json(String body) {
        try {
            return new Fields(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return new Fields(MissingNode.getInstance());
        }
    }

    private static Optional<Duration> retryAfter(Response response) {
        String seconds = response.header("Retry-After", "");
        if (!seconds.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return Optional.of(asked.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : asked);
    }

    private static SlackConfig config(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        // No counting of calls: it asks auth.test first and runs threads of its own.
        config.setStatsEnabled(false);
        // No listeners: they would write bodies to the log.
        config.setHttpClientResponseHandlers(List.of());
        String url = settings.apiUrl().map(URI::toString).orElse(MethodsClient.ENDPOINT_URL_PREFIX);
        config.setMethodsEndpointUrlPrefix(url.endsWith("/") ? url : url + "/");
        if (!url.startsWith("https:")) {
            // Plain HTTP goes to a peer nearby, which no proxy can reach.
            config.setProxyUrl(null);
        }
        int timeout = Math.toIntExact(settings.callTimeout().toMillis());
        config.setHttpClientCallTimeoutMillis(timeout);
        config.setHttpClientReadTimeoutMillis(timeout);
        config.setHttpClientWriteTimeoutMillis(timeout);
        return config;
    }
}
