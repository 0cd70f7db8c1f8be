package dev.architect.review.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Channels and servers of an AsyncAPI document.
final class ChannelRules {

    private static final Shape CHANNEL_2 = Shape.of("", "description servers subscribe publish parameters bindings");
    private static final Shape CHANNEL_3 = Shape.of("",
            "address messages title summary description servers parameters tags externalDocs bindings");
    private static final Shape OPERATION_2 = Shape.of("",
            "operationId summary description security tags externalDocs bindings traits message");

    private final Problems problems;

    ChannelRules(Problems problems) {
        this.problems = problems;
    }

    void look(AsyncApi api) {
        String address = api.isVersion2() ? "url" : "host";
        for (Place server : api.root().get("servers").children()) {
            if (server.isObject() && !server.has("$ref")) {
                List.of(address, "protocol").stream().filter(key -> !server.has(key))
                        .forEach(key -> Shape.missing(server, server.key(), key, problems));
            }
        }
        var ids = new HashSet<String>();
        for (Place channel : api.root().get("channels").children()) {
            (api.isVersion2() ? CHANNEL_2 : CHANNEL_3).look(channel, channel.key(), problems);
            channel.resolved().filter(Place::isObject).ifPresent(target -> {
                parameters(channel, target);
                if (api.isVersion2()) {
                    List.of("publish", "subscribe").forEach(action -> operation(channel, target.get(action), ids));
                    if (!target.has("publish") && !target.has("subscribe")) {
                        noMessage(channel.key(), channel);
                    }
                } else if (!target.get("messages").isObject()) {
                    noMessage(channel.key(), channel);
                }
            });
        }
    }

    private void parameters(Place channel, Place target) {
        String address = target.has("address") ? target.get("address").text() : channel.key();
        Operation.PLACEHOLDER.matcher(address).results().map(match -> match.group(1))
                .filter(name -> !target.get("parameters").has(name))
                .forEach(name -> problems.error(channel.line(),
                        "the channel %s does not describe its parameter %s".formatted(Quoted.of(address), Quoted.of(name)),
                        "o canal %s não descreve o seu parâmetro %s".formatted(Quoted.of(address), Quoted.of(name)),
                        "Describe %s in the `parameters` of the channel.".formatted(Quoted.of(name))));
    }

    private void operation(Place channel, Place operation, Set<String> ids) {
        if (!operation.exists()) {
            return;
        }
        String name = operation.key() + " " + channel.key();
        OPERATION_2.look(operation, name, problems);
        String id = operation.get("operationId").text();
        if (!id.isEmpty() && !ids.add(id)) {
            problems.error(operation.get("operationId").line(), "the operationId %s is given twice".formatted(Quoted.of(id)),
                    "o operationId %s aparece duas vezes".formatted(Quoted.of(id)), "Give each operation an id of its own.");
        }
        Place message = operation.get("message");
        if (message.exists() && !message.isObject()) {
            problems.error(message.line(), "the message of %s is no object".formatted(Quoted.of(name)),
                    "a mensagem de %s não é um objeto".formatted(Quoted.of(name)),
                    "Write one message there, or `oneOf` with several.");
        }
        if (operation.isObject() && !operation.has("message") && !operation.has("traits")) {
            noMessage(name, operation);
        }
    }

    private void noMessage(String name, Place place) {
        problems.warning(place.line(), "%s has no message".formatted(Quoted.of(name)),
                "%s não tem nenhuma mensagem".formatted(Quoted.of(name)),
                "Describe the messages of %s.".formatted(Quoted.of(name)));
    }
}
