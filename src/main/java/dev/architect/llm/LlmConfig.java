package dev.architect.llm;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Which model is asked, and within which limits. Retries, circuit breaker, bulkhead and the total time of a call are
/// the fault tolerance keys of [BoundedCall] and [GuardedTry].
@ConfigMapping(prefix = "architect.llm")
public interface LlmConfig {

    /// `auto`, or the name of one provider.
    @WithDefault("auto")
    String provider();

    /// Where `auto` looks: the first of these that is configured.
    @WithDefault("anthropic,openai")
    List<String> autoOrder();

    /// The most tokens an answer may have.
    @WithDefault("8192")
    int maxTokens();

    /// From the request to the first piece of the answer.
    @WithDefault("30s")
    Duration firstPieceTimeout();

    /// Between two pieces of an answer, the provider's pings included.
    @WithDefault("30s")
    Duration idleTimeout();

    /// An answer that grows beyond this is no answer.
    @WithDefault("1M")
    MemorySize maxAnswer();

    /// What a model's tokens cost, by its id: `architect.llm.prices."claude-sonnet-5".input`. An id with a date behind it
    /// has the same price. A model that is not here has an unknown cost.
    Map<String, Price> prices();

    /// The currency of all prices.
    @WithDefault("USD")
    String currency();

    /// For a million tokens each.
    interface Price {

        BigDecimal input();

        BigDecimal output();

        /// Of input that the provider remembered; where it names no such price, that of input.
        Optional<BigDecimal> cacheRead();

        /// Of input that it is told to remember; where it names no such price, that of input.
        Optional<BigDecimal> cacheWrite();
    }

    Anthropic anthropic();

    OpenAi openai();

    interface Anthropic {

        Optional<String> apiKey();

        Aliases models();
    }

    /// The model ids behind the aliases that a persona's file may use. A full id is taken as it is.
    interface Aliases {

        String sonnet();

        String opus();

        String haiku();

        /// A persona that names no model of its own.
        String inherit();
    }

    interface OpenAi {

        Optional<String> apiKey();

        /// Set for everything that is not OpenAI itself: Ollama, vLLM, a gateway.
        Optional<String> baseUrl();

        /// The model that stands behind every alias.
        String model();

        /// The request's field for the token limit: OpenAI's newer models refuse `max_tokens`, many compatible
        /// servers know no other. By default it follows from whether a base URL is set.
        Optional<TokenLimitField> tokenLimitField();
    }

    enum TokenLimitField {
        MAX_TOKENS,
        MAX_COMPLETION_TOKENS
    }
}
