package dev.architect.diagram.kroki;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

import dev.architect.diagram.engine.DiagramConfig;
import dev.architect.diagram.engine.EngineUnavailable;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.CircuitBreakerName;

/// One call of Kroki: once more when it failed at once, not when it was slow, and not at all while it keeps failing.
@ApplicationScoped
class KrokiCall {

    static final String CIRCUIT = "kroki";

    // Beyond the time limit of a call: it only clears away what was given up before its answer began.
    private static final long READ_TIMEOUT_SECONDS = 30;

    private final Optional<KrokiApi> api;
    private final int largest;

    KrokiCall(DiagramConfig config) {
        this.api = config.kroki().url().map(String::strip).filter(url -> !url.isEmpty())
                .map(url -> client(address(url), config.kroki()));
        this.largest = (int) Math.min(Integer.MAX_VALUE - 1, config.kroki().largest().asLongValue());
    }

    boolean isConfigured() {
        return api.isPresent();
    }

    /// What Kroki sends for a picture.
    ///
    /// @throws Refusal when it cannot draw the source
    /// @throws EngineUnavailable when it does not answer, or not with a picture
    @Retry(maxRetries = 1, delay = 200, jitter = 100, retryOn = EngineUnavailable.class)
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 30_000, failOn = { EngineUnavailable.class,
            TimeoutException.class })
    @CircuitBreakerName(CIRCUIT)
    @Timeout(8_000)
    byte[] png(String source) {
        KrokiApi kroki = api.orElseThrow(() -> new EngineUnavailable("KROKI_URL is not set", null));
        try (InputStream answer = kroki.png(source)) {
            byte[] bytes = answer.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new Refusal("the picture has more than the %d bytes that are taken".formatted(largest));
            }
            return bytes;
        } catch (IOException | ProcessingException | WebApplicationException e) {
            throw new EngineUnavailable("it cannot be reached or broke off: " + e.getClass().getSimpleName(), e);
        }
    }

    private static URI address(String url) {
        try {
            var address = new URI(url);
            if (address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "KROKI_URL: '%s' is no http or https address, give one such as http://localhost:8000".formatted(url));
    }

    private static KrokiApi client(URI address, DiagramConfig.Kroki config) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(READ_TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .build(KrokiApi.class);
    }
}
