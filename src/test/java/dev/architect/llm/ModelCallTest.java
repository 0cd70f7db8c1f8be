package dev.architect.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;

@QuarkusTest
@TestProfile(SmallTimeouts.class)
@Timeout(30)
class ModelCallTest {

    private static final String TEXT = "Autenticação: use **OAuth** 🔐\nwith PKCE.";
    private static final String PING = "event: ping\ndata: {\"type\":\"ping\"}\n\n";

    FakeModelPeer anthropic;
    FakeModelPeer openai;

    @Inject
    ModelCall model;

    @Inject
    CircuitBreakerMaintenance circuits;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void start_anew() {
        anthropic.reset();
        openai.reset();
        circuits.reset(GuardedTry.CIRCUIT);
    }

    @Test
    void of_two_configured_providers_the_first_is_asked() {
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        assertThat(model.provider()).contains("anthropic");
        assertThat(ask().provider()).isEqualTo("anthropic");
        assertThat(openai.requests()).isEmpty();
    }

    @Test
    void tokens_are_counted_and_the_cached_ones_apart() {
        double input = meters.counter("architect.llm.tokens", "provider", "anthropic", "direction", "input").count();
        double read = meters.counter("architect.llm.cached.tokens", "provider", "anthropic", "cache", "read").count();
        double written = meters.counter("architect.llm.cached.tokens", "provider", "anthropic", "cache", "written").count();
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        ask();
        assertThat(meters.counter("architect.llm.tokens", "provider", "anthropic", "direction", "input").count() - input)
                .isEqualTo(2112);
        assertThat(meters.counter("architect.llm.cached.tokens", "provider", "anthropic", "cache", "read").count() - read)
                .isEqualTo(2000);
        assertThat(meters.counter("architect.llm.cached.tokens", "provider", "anthropic", "cache", "written").count() - written)
                .isEqualTo(100);
    }

    @Test
    void what_may_pass_is_tried_again_and_succeeds() {
        anthropic.answers(
                FakeModelPeer.status(429, "", "retry-after", "0"),
                FakeModelPeer.status(529, "overloaded"),
                FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        assertThat(ask().text()).isEqualTo(TEXT);
        assertThat(anthropic.requests()).hasSize(3);
        assertThat(anthropic.requests()).extracting(FakeModelPeer.Request::body)
                .containsOnly(anthropic.requests().getFirst().body());
    }

    @Test
    void a_provider_that_stays_down_is_asked_three_times() {
        anthropic.answers(FakeModelPeer.status(500, "down"));
        assertThatThrownBy(this::ask).isInstanceOf(ModelException.Transient.class).hasMessageContaining("HTTP 500");
        assertThat(anthropic.requests()).hasSize(3);
    }

    @Test
    void a_refusal_is_not_repeated() {
        anthropic.answers(FakeModelPeer.status(401, "invalid x-api-key"));
        assertThatThrownBy(this::ask).isInstanceOf(ModelException.Permanent.class).hasMessageContaining("invalid x-api-key");
        assertThat(anthropic.requests()).hasSize(1);
    }

    @Test
    void a_provider_that_asks_for_a_long_wait_is_not_waited_for() {
        anthropic.answers(FakeModelPeer.status(429, "", "retry-after", "60"));
        assertThatThrownBy(this::ask).isInstanceOf(ModelException.Transient.class).hasMessageContaining("HTTP 429");
        assertThat(anthropic.requests()).hasSize(1);
    }

    @Test
    void text_of_a_broken_try_is_not_heard_twice() {
        anthropic.answers(FakeModelPeer.cutAfter(Samples.ANTHROPIC_BEGINNING), FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        List<String> heard = new ArrayList<>();
        assertThat(model.complete(Samples.prompt(), heard::add).text()).isEqualTo(TEXT);
        assertThat(String.join("", heard)).isEqualTo(TEXT);
        assertThat(anthropic.requests()).hasSize(2);
    }

    @Test
    void a_stalled_stream_is_tried_again() {
        anthropic.answers(FakeModelPeer.hangAfter(PING), FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        assertThat(ask().text()).isEqualTo(TEXT);
    }

    @Test
    void a_call_that_only_pings_ends_with_its_total_time_and_is_not_repeated() {
        anthropic.answers(FakeModelPeer.endless(PING, 50));
        assertThatThrownBy(this::ask).isInstanceOf(ModelException.Transient.class).hasMessageContaining("TimeoutException");
        assertThat(anthropic.requests()).hasSize(1);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void after_many_failures_the_circuit_opens_and_the_provider_is_left_alone() {
        anthropic.answers(FakeModelPeer.status(500, "down"));
        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(this::ask).isInstanceOf(ModelException.Transient.class);
        }
        assertThat(circuits.currentState(GuardedTry.CIRCUIT)).isEqualTo(CircuitBreakerState.OPEN);
        assertThat(anthropic.requests()).hasSize(6);

        assertThatThrownBy(this::ask).isInstanceOf(ModelException.Transient.class).hasMessageContaining("CircuitBreakerOpen");
        assertThat(anthropic.requests()).hasSize(6);
    }

    @Test
    void a_call_too_many_at_once_is_turned_away() throws Exception {
        var started = new CountDownLatch(2);
        var goOn = new CountDownLatch(1);
        anthropic.answers((exchange, released) -> {
            started.countDown();
            goOn.await();
            FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER).write(exchange, released);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Completion>> calls = Stream.generate(() -> CompletableFuture.supplyAsync(this::ask, threads))
                    .limit(2).toList();
            started.await();
            assertThatThrownBy(this::ask).isInstanceOf(ModelException.Transient.class)
                    .hasMessageContaining("BulkheadException");
            goOn.countDown();
            assertThat(calls).allSatisfy(call -> assertThat(call.join().text()).isEqualTo(TEXT));
        }
        assertThat(anthropic.requests()).hasSize(2);
    }

    @Test
    void an_interrupted_caller_gets_its_thread_back_and_the_connection_is_closed() throws Exception {
        var closed = new CountDownLatch(1);
        var pinged = new CountDownLatch(1);
        anthropic.answers((exchange, released) -> {
            pinged.countDown();
            try {
                FakeModelPeer.endless(PING, 20).write(exchange, released);
            } finally {
                closed.countDown();
            }
        });
        List<RuntimeException> failures = Collections.synchronizedList(new ArrayList<>());
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                ask();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        });
        pinged.await();
        caller.interrupt();
        caller.join();
        closed.await();
        assertThat(failures).singleElement().isInstanceOf(ModelException.Transient.class);
        assertThat(anthropic.requests()).hasSize(1);
    }

    @Test
    void calls_and_tokens_are_counted() {
        anthropic.answers(FakeModelPeer.stream(Samples.ANTHROPIC_ANSWER));
        double before = meters.counter("architect.llm.tokens", "provider", "anthropic", "direction", "output").count();
        ask();
        assertThat(meters.counter("architect.llm.tokens", "provider", "anthropic", "direction", "output").count() - before)
                .isEqualTo(42);
        assertThat(meters.timer("architect.llm.calls", "provider", "anthropic", "outcome", "answered").count()).isPositive();
    }

    private Completion ask() {
        return model.complete(Samples.prompt(), text -> {
        });
    }
}
