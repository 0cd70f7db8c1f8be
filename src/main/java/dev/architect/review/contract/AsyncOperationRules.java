package dev.architect.review.contract;

import java.util.Set;

/// The operations of AsyncAPI 3 refer to channels of the document, and to messages of just these channels.
final class AsyncOperationRules {

    private static final Shape SHAPE = Shape.of("action channel",
            "title summary description security tags externalDocs bindings traits messages reply");

    private final Problems problems;

    AsyncOperationRules(Problems problems) {
        this.problems = problems;
    }

    void look(Place root) {
        if (root.has("channels") && root.get("operations").children().isEmpty()) {
            problems.warning(Math.max(root.get("operations").line(), 1), "no operation sends or receives",
                    "nenhuma operação envia ou recebe", "Describe under `operations` who sends and who receives.");
        }
        for (Place operation : root.get("operations").children()) {
            SHAPE.look(operation, operation.key(), problems);
            if (operation.isObject() && !operation.has("$ref")) {
                one(operation);
            }
        }
    }

    private void one(Place operation) {
        Place action = operation.get("action");
        if (action.exists() && !Set.of("send", "receive").contains(action.text())) {
            problems.error(action.line(),
                    "the action of %s is %s".formatted(Quoted.of(operation.key()), Quoted.of(action.node().asText())),
                    "a ação de %s é %s".formatted(Quoted.of(operation.key()), Quoted.of(action.node().asText())),
                    "Write `action: send` or `action: receive`.");
        }
        channel(operation.get("channel"), operation);
        channel(operation.get("reply").get("channel"), operation);
        String channel = operation.get("channel").get("$ref").text();
        for (Place message : operation.get("messages").children()) {
            String ref = message.get("$ref").text();
            if (!channel.isEmpty() && !ref.startsWith(channel + "/messages/")
                    && (ref.isEmpty() || message.at(ref).isPresent())) {
                problems.error(message.line(),
                        "%s is no message of the channel of %s".formatted(Quoted.of(ref.isEmpty() ? "message" : ref),
                                Quoted.of(operation.key())),
                        "%s não é uma mensagem do canal de %s".formatted(Quoted.of(ref.isEmpty() ? "message" : ref),
                                Quoted.of(operation.key())),
                        "Refer to a message below %s.".formatted(Quoted.of(channel + "/messages")));
            }
        }
    }

    private void channel(Place channel, Place operation) {
        if (!channel.exists()) {
            return;
        }
        String ref = channel.get("$ref").text();
        boolean isLocal = ref.startsWith("#/channels/") || ref.startsWith("#/components/channels/");
        if (!isLocal) {
            problems.error(channel.line(),
                    "the channel of %s is no reference to a channel".formatted(Quoted.of(operation.key())),
                    "o canal de %s não é uma referência a um canal".formatted(Quoted.of(operation.key())),
                    "Write the channel as a `$ref` to one below `#/channels`.");
        }
    }
}
