package dev.architect.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dev.architect.chat.ChannelRef;
import dev.architect.memory.Decisions.Filter;

/// Which decisions a person wants to see, as it stands in the page's address.
///
/// @param channel `platform/team/channel`, or blank for all
/// @param did `spoke`, `silent`, or blank for both
/// @param label what the rules took the message for, or blank for all
/// @param before only older ones than this id; 0 for the latest
record Wanted(String channel, String did, String label, long before) {

    static final List<String> DID = List.of("spoke", "silent");
    static final List<String> LABELS = List.of("architect", "schema", "both", "other", "none");
    static final Wanted ALL = new Wanted("", "", "", 0);

    Wanted {
        channel = ref(channel).isPresent() ? channel : "";
        did = DID.contains(did) ? did : "";
        label = LABELS.contains(label) ? label : "";
        before = Math.max(0, before);
    }

    Filter filter() {
        return new Filter(ref(channel), did.isEmpty() ? Optional.empty() : Optional.of(did.equals("spoke")),
                label.isEmpty() ? Optional.empty() : Optional.of(label));
    }

    long beforeId() {
        return before == 0 ? Long.MAX_VALUE : before;
    }

    Wanted in(ChannelRef other) {
        return new Wanted(key(other), did, label, 0);
    }

    Wanted olderThan(long id) {
        return new Wanted(channel, did, label, id);
    }

    Wanted latest() {
        return olderThan(0);
    }

    String href() {
        var query = new StringBuilder();
        add(query, "channel", channel);
        add(query, "did", did);
        add(query, "label", label);
        add(query, "before", before == 0 ? "" : String.valueOf(before));
        return ConsoleGuard.HOME + query;
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    static String key(ChannelRef channel) {
        return String.join("/", channel.platform(), channel.team(), channel.channel());
    }

    static Optional<ChannelRef> ref(String key) {
        String[] parts = key.split("/", 3);
        return parts.length < 3 || parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank() ? Optional.empty()
                : Optional.of(new ChannelRef(parts[0], parts[1], parts[2]));
    }
}
