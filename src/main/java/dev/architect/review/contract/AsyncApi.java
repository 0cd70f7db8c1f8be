package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An AsyncAPI document as its channels and messages. Version 2 puts the operations into the channels, version 3 beside them.
///
/// @param messages each once, however often it is referred to
record AsyncApi(Place root, boolean isVersion2, List<Message> messages) {

    /// @param place of the message, references followed
    /// @param names by which people know it: its key, its `name` and `title`, the addresses of its channels
    record Message(Place place, Set<String> names) {

        /// The schema of what it carries; a place without a node when there is none in our language.
        Place payload() {
            Place payload = place.get("payload");
            if (payload.has("schemaFormat")) {
                return SchemaPlaces.isJsonSchema(payload.get("schemaFormat").text()) ? payload.get("schema") : payload.get("?");
            }
            String format = place.get("schemaFormat").text();
            return format.isEmpty() || SchemaPlaces.isJsonSchema(format) ? payload : payload.get("?");
        }
    }

    static AsyncApi of(Document document) {
        Place root = document.place();
        boolean isVersion2 = root.get("asyncapi").text().startsWith("2");
        Map<String, Message> messages = new LinkedHashMap<>();
        for (Place channel : root.get("channels").children()) {
            Place target = channel.resolved().orElse(channel);
            String address = target.has("address") ? target.get("address").text() : channel.key();
            for (Place message : messages(target)) {
                add(message, address, messages);
            }
        }
        root.get("components").get("messages").children().forEach(message -> add(message, "", messages));
        return new AsyncApi(root, isVersion2, List.copyOf(messages.values()));
    }

    /// The messages of a channel, as they are written there.
    private static List<Place> messages(Place channel) {
        var messages = new ArrayList<Place>(channel.get("messages").children());
        for (String action : List.of("publish", "subscribe")) {
            Place message = channel.get(action).get("message");
            if (message.has("oneOf")) {
                messages.addAll(message.get("oneOf").children());
            } else if (message.isObject()) {
                messages.add(message);
            }
        }
        return messages;
    }

    private static void add(Place message, String address, Map<String, Message> messages) {
        message.resolved().filter(Place::isObject).ifPresent(target -> {
            Set<String> names = messages.computeIfAbsent(target.pointer(), at -> new Message(target, new LinkedHashSet<>()))
                    .names();
            List.of(target.key(), target.get("name").text(), message.key(), target.get("title").text(), address).stream()
                    .filter(name -> !name.matches("\\d{0,9}|message")).forEach(names::add);
        });
    }
}
