package dev.architect.teams;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;

/// Microsoft's side of the wire: a call ends in an [Answer], whatever its status, or in [Unreachable].
@Singleton
class Microsoft {

    private final MicrosoftApi api;

    Microsoft(TeamsSettings settings) {
        this.api = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create("https://login.botframework.com"))
                .connectTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .disableDefaultMapper(true)
                .build(MicrosoftApi.class);
    }

    Answer document(URI address) {
        return call(address, api -> api.document(address));
    }

    Answer token(URI address, String clientId, String clientSecret, String scope) {
        return call(address, api -> api.token(address, "client_credentials", clientId, clientSecret, scope));
    }

    Answer activity(URI address, String token, byte[] activity) {
        return call(address, api -> api.activity(address, "Bearer " + token, activity));
    }

    Answer replacement(URI address, String token, byte[] activity) {
        return call(address, api -> api.replacement(address, "Bearer " + token, activity));
    }

    private Answer call(URI address, Function<MicrosoftApi, Response> call) {
        try (Response response = call.apply(api)) {
            return answer(response);
        } catch (WebApplicationException e) {
            return answer(e.getResponse());
        } catch (ProcessingException | IllegalStateException e) {
            throw new Unreachable("%s did not answer".formatted(address.getHost()), e);
        }
    }

    private static Answer answer(Response response) {
        String body = response.hasEntity() ? response.readEntity(String.class) : "";
        return new Answer(response.getStatus(), body == null ? "" : body, response.getHeaderString("Retry-After"));
    }

    /// @param retryAfter the header of that name, or `null`
    record Answer(int status, String body, String retryAfter) {

        boolean isGood() {
            return status / 100 == 2;
        }
    }

    /// No answer came: no connection, or not in time.
    static final class Unreachable extends RuntimeException {

        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
