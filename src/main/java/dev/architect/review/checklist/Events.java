package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.architect.design.ContractKind;
import dev.architect.design.OutputPart;
import dev.architect.diagram.mermaid.Figures;

/// The events that an answer names, and which of them it gives a schema or an example of.
final class Events {

    private static final Words EVENT = Words
            .of("""
                    event, events, evento, eventos, topic*, topico*, publish*, publica, publicam, publicado, emit, emits, emite, emitem, consum*, subscrib*, listen*, hears, ouve, ouvem, escuta*, broker, kafka,
                    outbox, message*, mensage*, asynchron*, assincron*, async, queue*, fila, filas, rabbitmq, sns, sqs, notifies, stream*""");
    private static final Pattern TYPED = Pattern.compile("\"(?:type|event|eventType|event_type|name)\"\\s{0,4}:");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\s{0,4}type\\s{1,4}(\\w{2,60})");
    private static final int MOST = 60;

    private final Evidence evidence;
    private final Set<String> named = new LinkedHashSet<>();
    /// Those that only diagrams name.
    private final Set<String> drawn = new LinkedHashSet<>();

    private Events(Evidence evidence) {
        this.evidence = evidence;
    }

    static Events in(Evidence evidence) {
        var events = new Events(evidence);
        evidence.about(OutputPart.COMMUNICATION_PATTERNS, OutputPart.SERVICE_BOUNDARIES, OutputPart.ARCHITECTURE_DIAGRAMS)
                .filter(Events::mayName)
                .forEach(statement -> events.named.addAll(EventNames.in(statement.raw(), statement.isAbout(EVENT))));
        Set<String> answers = graphqlTypes(evidence);
        evidence.drawings().stream().filter(drawn -> drawn.figures().view() != Figures.View.OTHER)
                .flatMap(drawn -> EventNames.in(drawn.diagram().source(), true).stream())
                .filter(name -> !events.named.contains(name) && !answers.contains(name)).forEach(events.drawn::add);
        events.named.addAll(events.drawn);
        return events;
    }

    /// What a GraphQL operation answers is named like an event: `TicketOpened`.
    private static Set<String> graphqlTypes(Evidence evidence) {
        return evidence.contracts().stream().filter(contract -> contract.kind() == ContractKind.GRAPHQL)
                .flatMap(contract -> TYPE.matcher(contract.content()).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean mayName(Statement statement) {
        return !statement.is(Statement.Kind.CELL)
                && (!statement.is(Statement.Kind.CODE) || TYPED.matcher(statement.raw()).find());
    }

    Set<String> named() {
        return named;
    }

    /// Those without schema or example. Events about the same thing share one: `order.created` speaks for `order.updated`.
    /// Of those that only diagrams name, an example of any event will do.
    List<String> unexplained() {
        var schemas = new EventSchemas(evidence);
        List<String> first = named.stream().limit(MOST).toList();
        Set<List<String>> explained = first.stream().filter(schemas::explain).map(EventNames::subject)
                .collect(Collectors.toSet());
        boolean hasEnvelope = explained.isEmpty() && schemas.hasEnvelope();
        var unexplained = new ArrayList<String>();
        Set<List<String>> told = new LinkedHashSet<>();
        for (String name : first) {
            List<String> subject = EventNames.subject(name);
            boolean isDrawnBesides = drawn.contains(name) && !explained.isEmpty();
            if (!hasEnvelope && !isDrawnBesides && !isNear(subject, explained) && told.add(subject)) {
                unexplained.add(name);
            }
        }
        return unexplained;
    }

    /// `order.job.done` is about an order too.
    private static boolean isNear(List<String> subject, Set<List<String>> explained) {
        return explained.stream()
                .anyMatch(other -> Naming.singular(other.getFirst()).equals(Naming.singular(subject.getFirst())));
    }
}
