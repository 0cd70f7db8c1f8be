package dev.architect.teams;

import java.net.URI;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.rest.client.reactive.Url;

/// The kinds of call that Teams needs. Every address comes from a document, a setting or an activity, so each
/// method takes the whole of it; bodies are bytes, since a message must be weighed before it is sent.
@RegisterRestClient(configKey = "teams", baseUri = "https://login.botframework.com")
interface MicrosoftApi {

    @GET
    Response document(@Url URI address);

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Response token(@Url URI address, @FormParam("grant_type") String grantType, @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret, @FormParam("scope") String scope);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Response activity(@Url URI address, @HeaderParam("Authorization") String authorization, byte[] activity);

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    Response replacement(@Url URI address, @HeaderParam("Authorization") String authorization, byte[] activity);
}
