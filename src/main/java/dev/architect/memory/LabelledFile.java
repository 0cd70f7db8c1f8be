package dev.architect.memory;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;
import dev.architect.memory.MessageLabels.MessageLabel;

/// What use taught, as the training profile and `triggers eval` read it: a JSON object on each line.
public final class LabelledFile {

    private LabelledFile() {
    }

    public static void write(List<MessageLabel> labels, Writer out) throws IOException {
        for (MessageLabel label : labels) {
            // Built by hand: a native executable knows no record's components.
            out.write(JsonNodeFactory.instance.objectNode()
                    .put("id", id(label.message()))
                    .put("text", label.text())
                    .put("lang", Language.of(label.text()).locale().getLanguage())
                    .put("label", label.label())
                    .put("kind", label.source())
                    .put("asks", !label.label().equals("none"))
                    .toString());
            out.write('\n');
        }
        out.flush();
    }

    private static String id(MessageRef message) {
        ChannelRef channel = message.channel();
        return String.join("/", channel.platform(), channel.team(), channel.channel(), message.ts());
    }
}
