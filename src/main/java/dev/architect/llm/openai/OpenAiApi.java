package dev.architect.llm.openai;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

@RegisterRestClient(configKey = "openai")
@RegisterProvider(WholeBodyReader.class)
@Path("chat/completions")
interface OpenAiApi {

    /// @param authorization `Bearer …`, or `null` for a server without keys
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({ MediaType.SERVER_SENT_EVENTS, MediaType.APPLICATION_JSON })
    Multi<SseEvent<String>> chatCompletions(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, ChatRequest request);

    @ClientExceptionMapper
    @Blocking
    static RuntimeException refusal(Response response) {
        return ProviderFailure.of(OpenAiModel.NAME, response);
    }
}
