package dev.architect.slack;

import java.util.Map;
import java.util.Optional;

import com.slack.api.model.Message;

import dev.architect.chat.PartId;

/// How a post of ours is found again in a thread.
///
/// A message carries the part's id as metadata (<https://docs.slack.dev/messaging/message-metadata>). A shared file
/// has none, so the id stands at the end of the text that Slack keeps with the file for people who cannot see it, where
/// the name comes first: `openapi.yaml [part 42/3]`. File name and title stay what people expect.
final class PartMark {

    private static final String EVENT_TYPE = "architect_part";
    private static final String PART_ID = "part_id";
    private static final String OPENING = " [part ";
    private static final String CLOSING = "]";

    private PartMark() {
    }

    static Message.Metadata metadata(PartId part) {
        return Message.Metadata.builder().eventType(EVENT_TYPE).eventPayload(Map.of(PART_ID, part.value())).build();
    }

    static String altText(String fileName, PartId part) {
        return fileName + OPENING + part.value() + CLOSING;
    }

    /// The part that a message is, if it is one.
    static Optional<PartId> of(Fields message) {
        Fields metadata = message.at("metadata");
        return metadata.text("event_type").filter(EVENT_TYPE::equals)
                .flatMap(type -> metadata.at("event_payload").text(PART_ID))
                .map(PartId::new)
                .or(() -> message.each("files").stream().flatMap(file -> ofFile(file).stream()).findFirst());
    }

    private static Optional<PartId> ofFile(Fields file) {
        String altText = file.text("alt_txt").orElse("");
        int start = altText.lastIndexOf(OPENING);
        if (start < 0 || !altText.endsWith(CLOSING)) {
            return Optional.empty();
        }
        String id = altText.substring(start + OPENING.length(), altText.length() - CLOSING.length());
        return id.isBlank() ? Optional.empty() : Optional.of(new PartId(id));
    }
}
