package dev.architect.llm.anthropic;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.SseEvent;

import dev.architect.llm.ProviderFailure;
import dev.architect.llm.WholeBodyReader;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

@RegisterRestClient(configKey = "anthropic")
@RegisterProvider(WholeBodyReader.class)
@Path("v1/messages")
interface AnthropicApi {

    /// The version that the request and the events are written to.
    String VERSION = "2023-06-01";

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    Multi<SseEvent<String>> messages(@HeaderParam("x-api-key") String apiKey,
            @HeaderParam("anthropic-version") String version, MessagesRequest request);

    @ClientExceptionMapper
    @Blocking
    static RuntimeException refusal(Response response) {
        return ProviderFailure.of(AnthropicModel.NAME, response);
    }
}
