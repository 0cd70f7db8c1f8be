package dev.architect.slack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.request.files.FilesGetUploadURLExternalRequest;
import com.slack.api.methods.request.files.FilesInfoRequest;

import dev.architect.chat.PlatformException;
import dev.architect.chat.ThreadRef;

/// Brings files to Slack: ask for an address, send the bytes there, say that they are complete.
/// See <https://docs.slack.dev/messaging/working-with-files#upload>.
@ApplicationScoped
class FileUpload {

    private static final Logger LOG = Logger.getLogger(FileUpload.class);
    private static final int SENDING_ATTEMPTS = 3;
    private static final Duration AFTER_FAILED_SENDING = Duration.ofMillis(500);

    private final SlackApi api;
    private final SlackSettings.Files settings;
    private final InstantSource clock;
    private final ChannelPace pace;
    private final Pause pause;

    FileUpload(SlackApi api, SlackSettings settings, InstantSource clock, ChannelPace pace, Pause pause) {
        this.api = api;
        this.settings = settings.files();
        this.clock = clock;
        this.pace = pace;
        this.pause = pause;
    }

    /// Uploads a file that only the bot sees until a message shows it.
    ///
    /// @return the file's id
    String hidden(ThreadRef thread, NewFile file) {
        String where = SlackApi.where(thread.channel());
        String id = send(where, file);
        complete(where, FilesCompleteUploadExternalRequest.builder().files(details(id, file)).build());
        awaitTakenIn(where, id);
        return id;
    }

    /// Uploads a file into a thread.
    ///
    /// @return the `ts` of the message that shares it where Slack tells, else the file's id
    String shared(ThreadRef thread, NewFile file) {
        String channel = thread.channel().channel();
        String where = SlackApi.where(thread.channel());
        String id = send(where, file);
        pace.await(thread.channel());
        SlackAnswer answer = complete(where, FilesCompleteUploadExternalRequest.builder().files(details(id, file))
                .channelId(channel).threadTs(thread.root()).build());
        return answer.body().each("files").stream()
                .flatMap(shared -> shareTs(shared.at("shares"), channel).stream())
                .findFirst().orElse(id);
    }

    /// @param name the file's name
    /// @param title what Slack shows above it
    /// @param altText words that Slack keeps with the file
    record NewFile(String name, String title, String altText, byte[] bytes) {
    }

    private String send(String where, NewFile file) {
        SlackAnswer address = api.call(Methods.FILES_GET_UPLOAD_URL_EXTERNAL, where,
                RequestFormBuilder.toForm(FilesGetUploadURLExternalRequest.builder().filename(file.name())
                        .length(file.bytes().length).altTxt(file.altText()).build()))
                .orThrow();
        sendBytes(address.text("upload_url"), file.bytes(), where);
        return address.text("file_id");
    }

    // Sending the same bytes twice does no harm, so it is tried again at once.
    private void sendBytes(String url, byte[] bytes, String where) {
        for (int attempt = 1;; attempt++) {
            Optional<String> failure = failureOfSending(url, bytes, where);
            if (failure.isEmpty()) {
                return;
            }
            if (attempt == SENDING_ATTEMPTS) {
                throw new PlatformException.Transient(SlackAnswer.failure("file upload", failure.get(), where), null, null);
            }
            pause.of(AFTER_FAILED_SENDING.multipliedBy(attempt));
        }
    }

    private Optional<String> failureOfSending(String url, byte[] bytes, String where) {
        try {
            int status = api.upload(url, bytes);
            if (status >= 300 && status < 500 && status != 408 && status != 429) {
                throw new PlatformException.Permanent(SlackAnswer.failure("file upload", "HTTP status " + status, where), null);
            }
            return status < 300 ? Optional.empty() : Optional.of("HTTP status " + status);
        } catch (IOException e) {
            return Optional.of(e.getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            throw new PlatformException.Permanent(
                    SlackAnswer.failure("file upload", "Slack gave an address that cannot be used", where), null);
        }
    }

    // Never tried again here: the second call fails or shares the file twice.
    private SlackAnswer complete(String where, FilesCompleteUploadExternalRequest request) {
        return api.call(Methods.FILES_COMPLETE_UPLOAD_EXTERNAL, where, RequestFormBuilder.toForm(request)).orThrow();
    }

    /// Waits until Slack has looked at the file; before that, a block that shows it is invalid. When the time is over
    /// or Slack does not tell, the caller tries to show it all the same.
    private void awaitTakenIn(String where, String id) {
        Instant end = clock.instant().plus(settings.readyTimeout());
        while (!isTakenIn(where, id)) {
            if (!clock.instant().plus(settings.pollInterval()).isBefore(end)) {
                LOG.warnf("Slack file not seen ready within %s [file=%s, %s]", settings.readyTimeout(), id, where);
                return;
            }
            pause.of(settings.pollInterval());
        }
    }

    private boolean isTakenIn(String where, String id) {
        SlackAnswer answer = api.call(Methods.FILES_INFO, where,
                RequestFormBuilder.toForm(FilesInfoRequest.builder().file(id).build()));
        if (!answer.ok() && !answer.error().equals("file_not_found")) {
            LOG.warn(SlackAnswer.failure(answer.method(), answer.error(), where));
            return true;
        }
        Fields file = answer.body().at("file");
        return file.text("mimetype").isPresent() || file.text("thumb_64").isPresent() || file.node().has("original_w");
    }

    private static List<FileDetails> details(String id, NewFile file) {
        return List.of(FileDetails.builder().id(id).title(file.title()).build());
    }

    private static Optional<String> shareTs(Fields shares, String channel) {
        return List.of("public", "private").stream()
                .flatMap(kind -> shares.at(kind).each(channel).stream())
                .flatMap(share -> share.text("ts").stream())
                .findFirst();
    }
}
