package dev.architect.review.contract;

import java.util.List;
import java.util.regex.Pattern;

import dev.architect.design.ContractKind;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.contract.ReadContracts.ReadContract;

/// An AsyncAPI document of version 2 or 3 holds together.
final class AsyncApiCheck implements Check {

    private static final Pattern VERSION = Pattern.compile("2\\.[0-6]\\.\\d{1,2}|3\\.[01]\\.\\d{1,2}");
    private static final Shape DOCUMENT_2 = Shape.of("asyncapi info channels",
            "id servers components tags externalDocs defaultContentType");
    private static final Shape DOCUMENT_3 = Shape.of("asyncapi info",
            "id servers channels operations components defaultContentType");
    private static final Shape INFO = Shape.of("title version", "description termsOfService contact license tags externalDocs");
    private static final Shape MESSAGE = Shape.of("",
            "messageId headers payload correlationId schemaFormat contentType name title summary description tags externalDocs bindings "
                    + "examples traits");

    private final ReadContracts contracts;

    AsyncApiCheck(ReadContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String id() {
        return "asyncapi";
    }

    @Override
    public List<Finding> check(Draft draft) {
        return contracts.of(draft.design(), ContractKind.ASYNCAPI).stream().flatMap(read -> findings(read).stream()).toList();
    }

    private List<Finding> findings(ReadContract read) {
        var problems = new Problems();
        switch (read.reading()) {
            case Reading.Unreadable why -> problems.error(why.line(), why.english(), why.portuguese(),
                    "Write the AsyncAPI document as valid YAML or JSON.");
            case Reading.Read(Document document) -> look(document, problems);
        }
        return problems.findings(id(), read.fileName());
    }

    private static void look(Document document, Problems problems) {
        Place root = document.place();
        String version = root.get("asyncapi").node().asText("");
        if (!root.isObject() || !VERSION.matcher(version).matches() || !root.get("asyncapi").node().isTextual()) {
            problems.error(Math.max(root.get("asyncapi").line(), 1), Quoted.of(version) + " is no version of AsyncAPI",
                    Quoted.of(version) + " não é uma versão do AsyncAPI",
                    "Write `asyncapi: 3.0.0`, or another released version.");
            return;
        }
        document.twice().forEach(twice -> problems.error(twice.line(), Quoted.of(twice.name()) + " is given twice",
                Quoted.of(twice.name()) + " aparece duas vezes", "Give each name of an object once."));
        new ReferenceRules(problems).look(document);
        AsyncApi api = AsyncApi.of(document);
        (api.isVersion2() ? DOCUMENT_2 : DOCUMENT_3).look(root, "", problems);
        INFO.look(root.get("info"), "info", problems);
        if (!root.has("channels") && !api.isVersion2() || root.has("channels") && root.get("channels").children().isEmpty()) {
            problems.error(root.get("channels").line(), "no channel is described", "nenhum canal é descrito",
                    "Describe the channels under `channels`.");
        }
        new ChannelRules(problems).look(api);
        if (!api.isVersion2()) {
            new AsyncOperationRules(problems).look(root);
        }
        api.messages().forEach(message -> message(message, problems));
    }

    private static void message(AsyncApi.Message message, Problems problems) {
        Place place = message.place();
        String name = message.names().stream().findFirst().orElse("message");
        MESSAGE.look(place, name, problems);
        boolean isHalf = place.get("payload").has("schemaFormat") && !place.get("payload").has("schema");
        if (isHalf || !place.has("payload") && !place.has("traits")) {
            problems.warning(place.line(), "the message %s has no `payload`".formatted(Quoted.of(name)),
                    "falta `payload` na mensagem %s".formatted(Quoted.of(name)),
                    "Describe the payload of %s with a schema.".formatted(Quoted.of(name)));
        }
    }
}
