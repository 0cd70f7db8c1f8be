package dev.architect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Message;
import dev.architect.decide.Because;
import dev.architect.decide.Decision;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.decide.Decision.Suggest;
import dev.architect.decide.Reading;
import dev.architect.design.Fence;
import dev.architect.llm.Completion;
import dev.architect.llm.ModelCall;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import dev.architect.memory.JudgeDays;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

/// Asks the model about a message of which the rules are unsure. It may only say yes or no, in strict JSON, within few
/// tokens, little time and a budget for each day; anything else is silence.
@ApplicationScoped
class JudgeDesk {

    private static final int LONGEST_MESSAGE = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final ModelCall model;
    private final JudgeDays days;
    private final BudgetDesk budgets;
    private final ArchitectConfig.Judge config;
    private final Clock clock;
    private final String instructions = read("/prompts/judge.md");

    JudgeDesk(ModelCall model, JudgeDays days, BudgetDesk budgets, ArchitectConfig config, Clock clock) {
        this.model = model;
        this.days = days;
        this.budgets = budgets;
        this.config = config.judge();
        this.clock = clock;
    }

    boolean isThere() {
        return config.dailyCalls() > 0 && model.isConfigured();
    }

    Decision decide(Message message, Reading reading) {
        ChannelRef channel = message.ref().channel();
        // Nothing is offered that only a playbook would keep.
        if (budgets.spent(channel).isPresent()
                || !days.take(LocalDate.ofInstant(clock.instant(), clock.getZone()), config.dailyCalls())) {
            return new StaySilent(Because.JUDGE_IS_SPENT, reading);
        }
        Optional<Completion> said = model.completeWithin(config.timeout(), prompt(message, reading), piece -> {
        });
        said.ifPresent(completion -> budgets.chargeJudge(channel, completion));
        Optional<Boolean> verdict = said.filter(completion -> !completion.isCutOff()).flatMap(JudgeDesk::verdict);
        if (verdict.isEmpty()) {
            return new StaySilent(Because.JUDGE_DID_NOT_SAY, reading);
        }
        return verdict.get() ? new Suggest(reading.certain(), Because.JUDGE_SAID_YES)
                : new StaySilent(Because.JUDGE_SAID_NO, reading);
    }

    private Prompt prompt(Message message, Reading reading) {
        String rules = reading.personas().stream().flatMap(persona -> persona.rules().stream()).map(TriggerRule::text)
                .map(text -> "- " + text.replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
        String text = message.text().length() <= LONGEST_MESSAGE ? message.text()
                : message.text().substring(0,
                        LONGEST_MESSAGE - (Character.isHighSurrogate(message.text().charAt(LONGEST_MESSAGE - 1)) ? 1 : 0));
        Persona first = reading.personas().getFirst();
        return new Prompt(first.name(), config.model(), List.of(instructions + "\n\n" + rules),
                List.of(new Turn(Role.USER, Fence.message(message.author().name(), text))), text,
                Locale.ENGLISH, Set.of(), OptionalInt.of(config.mostTokens()));
    }

    /// Only an object with the one key `speak` and a boolean is an answer.
    private static Optional<Boolean> verdict(Completion completion) {
        try {
            JsonNode json = JSON.readTree(completion.text().strip());
            return json.isObject() && json.size() == 1 && json.path("speak").isBoolean()
                    ? Optional.of(json.path("speak").booleanValue())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String read(String resource) {
        try (InputStream in = JudgeDesk.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
