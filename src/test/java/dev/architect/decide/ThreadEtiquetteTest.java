package dev.architect.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Transcript.Line;
import dev.architect.decide.Decision.Answer;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.intent.IntentModel;
import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;

/// In a thread that the bot answers in, with two people.
class ThreadEtiquetteTest {

    private static final ChannelRef CHANNEL = new ChannelRef("slack", "T1", "C1");
    private static final Transcript TWO_PEOPLE = new Transcript(List.of(
            new Line("1.0", "Ana", false, "How should A talk to B?", Instant.EPOCH),
            new Line("1.1", "backend-architect", true, "By events.", Instant.EPOCH),
            new Line("1.2", "Ben", false, "interesting", Instant.EPOCH)));

    private final Decider decider = new Decider("backend-architect", "database-architect", IntentModel.bundled());

    @ParameterizedTest
    @ValueSource(strings = {
            "and what happens when the broker is down?",
            "how would you retry the failed calls?",
            "can you show me the endpoint for refunds too?",
            "what about authentication between the two?",
            "e se o broker cair?",
            "como fica o retry nesse caso?",
            "backend-architect, is that enough?" })
    void it_goes_on_when_somebody_asks_for_more(String text) {
        assertThat(decide(text)).isInstanceOfSatisfying(Answer.class,
                answer -> assertThat(answer.because()).isEqualTo(Because.FOLLOW_UP));
    }

    @ParameterizedTest
    @ValueSource(strings = { "stop", "Stop!", "please stop", "be quiet", "shut up", "fica quieto", "para", "Chega!",
            "cala a boca",
            "quiet in this thread" })
    void it_leaves_when_it_is_told_to(String text) {
        assertThat(decide(text)).isEqualTo(new StaySilent(Because.TOLD_TO_STOP));
    }

    @ParameterizedTest
    @ValueSource(strings = { "thanks!", "thank you, that helps", "valeu", "perfect, thanks", "obrigada, entendi", "ok" })
    void thanks_end_it(String text) {
        assertThat(decide(text)).isEqualTo(new StaySilent(Because.THANKED));
    }

    @ParameterizedTest
    @ValueSource(strings = { "lol", "see you at lunch", "Ben, I will call you after the standup", "I merged it yesterday",
            "bora almoçar?", "haha verdade", "will do it tomorrow" })
    void it_is_silent_when_people_talk_to_each_other(String text) {
        assertThat(decide(text)).isInstanceOfSatisfying(StaySilent.class,
                silent -> assertThat(silent.because()).isEqualTo(Because.NOT_ASKED_TO_GO_ON));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n" })
    void where_nothing_is_said_nothing_is_answered(String text) {
        assertThat(decide(text)).isEqualTo(new StaySilent(Because.NOTHING_TO_ANSWER));
    }

    private Decision decide(String text) {
        var message = new Message(new EventId("slack", "Ev1"), new MessageRef(CHANNEL, "1.3"), new ThreadRef(CHANNEL, "1.0"),
                new Author("U1", "Ana"), Addressee.EVERYBODY, text, Instant.EPOCH);
        return decider.decide(new Situation(message, AgentsReport.of(AgentFolder.of(Optional.of(Path.of("agents")))).personas(),
                Optional.of("backend-architect"), TWO_PEOPLE, List.of()));
    }
}
