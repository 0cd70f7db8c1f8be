package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class PricesTest {

    private static final Map<String, String> OWN = Map.of(
            "architect.llm.prices.\"m-1.5\".input", "2", "architect.llm.prices.\"m-1.5\".output", "10",
            "architect.llm.prices.\"m-1.5\".cache-read", "0.20", "architect.llm.prices.\"m-1.5\".cache-write", "2.50",
            "architect.llm.prices.plain.input", "0.15", "architect.llm.prices.plain.output", "0",
            "architect.llm.currency", "EUR");

    private final Prices prices = prices(OWN);

    @Test
    void each_kind_of_token_has_its_price() {
        assertThat(prices.cost("m-1.5", new Usage(1, 1_000_000, 0, 0, 0))).hasValue(2_000_000);
        assertThat(prices.cost("m-1.5", new Usage(1, 1_000_000, 1_000_000, 0, 0))).hasValue(200_000);
        assertThat(prices.cost("m-1.5", new Usage(1, 1_000_000, 0, 1_000_000, 0))).hasValue(2_500_000);
        assertThat(prices.cost("m-1.5", new Usage(1, 0, 0, 0, 1_000_000))).hasValue(10_000_000);
        // 12 × 2 + 2,000 × 0.2 + 100 × 2.5 + 42 × 10
        assertThat(prices.cost("m-1.5", new Usage(1, 2_112, 2_000, 100, 42))).hasValue(24 + 400 + 250 + 420);
    }

    @Test
    void a_model_without_prices_for_its_cache_pays_input() {
        assertThat(prices.cost("plain", new Usage(1, 1_000, 400, 300, 999))).hasValue(150);
    }

    @Test
    void fractions_of_a_millionth_are_rounded_once() {
        assertThat(prices.cost("plain", new Usage(1, 3, 0, 0, 0))).hasValue(0);
        assertThat(prices.cost("plain", new Usage(1, 4, 2, 2, 0))).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "m-1.5", "M-1.5", " m-1.5 ", "m-1.5-20260423", "m-1.5-2026-04-23", "m-1.5@20260423" })
    void an_id_with_a_date_has_the_price_of_the_one_without(String model) {
        assertThat(prices.cost(model, Usage.of(1_000, 0))).hasValue(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "m-1.5-5", "m-1.5-pro", "m-1.5-5-20260423", "m-1", "m-1.55", "m-1.5-2026042", "m-1.5-latest",
            "x/m-1.5", "", " ", "gpt-5.5" })
    void the_price_of_another_model_is_not_guessed(String model) {
        assertThat(prices.cost(model, Usage.of(1_000, 10))).isEmpty();
    }

    @Test
    void an_id_without_end_has_no_price_and_takes_no_time() {
        assertThat(prices.cost("-20260423".repeat(50_000), Usage.of(1, 1))).isEmpty();
    }

    @Test
    void what_no_model_gave_costs_nothing() {
        assertThat(prices.cost("login-with-oauth", Usage.NONE)).hasValue(0);
        assertThat(prices.currency()).isEqualTo("EUR");
    }

    @ParameterizedTest
    @CsvSource({ "claude-sonnet-5, 2000000, 200000, 2500000, 10000000", "claude-opus-5, 5000000, 500000, 6250000, 25000000",
            "claude-haiku-4-5-20251001, 1000000, 100000, 1250000, 5000000",
            "gpt-5.5-2026-04-23, 5000000, 500000, 5000000, 30000000" })
    void the_models_that_are_asked_by_default_have_a_price(String model, long input, long read, long written, long output)
            throws IOException {
        URL properties = Path.of("src/main/resources/application.properties").toUri().toURL();
        Prices shipped = new Prices(new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(properties)).withMapping(LlmConfig.class)
                .withMappingIgnore("quarkus.**").withMappingIgnore("architect.**").build().getConfigMapping(LlmConfig.class));
        int million = 1_000_000;
        assertThat(List.of(shipped.cost(model, new Usage(1, million, 0, 0, 0)).orElseThrow(),
                shipped.cost(model, new Usage(1, million, million, 0, 0)).orElseThrow(),
                shipped.cost(model, new Usage(1, million, 0, million, 0)).orElseThrow(),
                shipped.cost(model, new Usage(1, 0, 0, 0, million)).orElseThrow()))
                .containsExactly(input, read, written, output);
        assertThat(shipped.cost("claude-sonnet-5-5", Usage.of(1, 1))).isEmpty();
        assertThat(shipped.currency()).isEqualTo("USD");
    }

    private static Prices prices(Map<String, String> own) {
        var models = new java.util.HashMap<>(own);
        for (String alias : List.of("sonnet", "opus", "haiku", "inherit")) {
            models.put("architect.llm.anthropic.models." + alias, alias);
        }
        models.put("architect.llm.openai.model", "gpt");
        return new Prices(new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(models, "own", 100)).withMapping(LlmConfig.class).build()
                .getConfigMapping(LlmConfig.class));
    }
}
