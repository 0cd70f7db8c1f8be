package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(NoModelTest.NoKeys.class)
class NoModelTest {

    @Inject
    ModelCall model;

    public static final class NoKeys implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ANTHROPIC_API_KEY", "", "ANTHROPIC_BASE_URL", "", "OPENAI_API_KEY", "", "OPENAI_BASE_URL", "",
                    "OPENAI_MODEL", "");
        }
    }

    @Test
    void without_keys_the_application_starts_and_says_that_there_is_no_model() {
        assertThat(model.isConfigured()).isFalse();
        assertThatThrownBy(() -> model.complete(Samples.prompt(), text -> {
        })).isInstanceOf(ModelException.Permanent.class).hasMessageContaining("ANTHROPIC_API_KEY");
    }
}
