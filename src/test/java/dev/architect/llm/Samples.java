package dev.architect.llm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;

final class Samples {

    static final String ANTHROPIC_ANSWER = file("anthropic-answer.sse");
    static final String ANTHROPIC_BEGINNING = ANTHROPIC_ANSWER.substring(0, ANTHROPIC_ANSWER.indexOf("event: message_delta"));
    static final String OPENAI_ANSWER = file("openai-answer.sse");

    private Samples() {
    }

    static Prompt prompt() {
        return prompt("sonnet");
    }

    static Prompt prompt(String model) {
        return new Prompt("backend-architect", model,
                List.of("rules", "persona", " ", "standard", "checklist", "context"),
                List.of(new Turn(Role.ASSISTANT, "Shall I design it?"), new Turn(Role.USER, "yes"), new Turn(Role.USER, ""),
                        new Turn(Role.USER, "with \"Google\" & <OAuth>")),
                "yes", Locale.ENGLISH);
    }

    static String file(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/llm/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
