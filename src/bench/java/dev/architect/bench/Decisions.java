package dev.architect.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.decide.Decider;
import dev.architect.decide.Decision;
import dev.architect.decide.Situation;
import dev.architect.intent.IntentModel;
import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;
import dev.architect.persona.Persona;

/// One decision about a message that calls nobody: guards, rules and the learned model.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class Decisions {

    private static final ChannelRef CHANNEL = new ChannelRef("slack", "T1", "C1");
    private static final String LONG = "we keep a queue between checkout and billing, and every retry books twice; ".repeat(540);

    private final Decider decider = new Decider("backend-architect", "database-architect", IntentModel.bundled());
    private final List<Persona> personas = AgentsReport.of(AgentFolder.of(Optional.empty())).personas();
    private final Situation chatter = about("anybody up for lunch at the new place around the corner? they have a table for six");
    private final Situation question = about(
            "Every status change should reach the partners. Webhooks with retries, or do we let them poll? We have about 40 of them.");
    private final Situation portuguese = about(
            "o parceiro manda o mesmo pedido duas vezes quando a gente demora, qual o jeito certo de tratar isso?");
    // Slack's longest message.
    private final Situation longest = about(LONG.substring(0, 40_000));

    @Benchmark
    public Decision chatter() {
        return decider.decide(chatter);
    }

    @Benchmark
    public Decision question() {
        return decider.decide(question);
    }

    @Benchmark
    public Decision portuguese() {
        return decider.decide(portuguese);
    }

    @Benchmark
    public Decision longest() {
        return decider.decide(longest);
    }

    private Situation about(String text) {
        var message = new Message(new EventId("slack", "Ev1"), new MessageRef(CHANNEL, "1.0"), new ThreadRef(CHANNEL, "1.0"),
                new Author("U1", "U1"), Addressee.EVERYBODY, text, Instant.EPOCH);
        return new Situation(message, personas, Optional.empty(), Transcript.EMPTY, List.of());
    }
}
