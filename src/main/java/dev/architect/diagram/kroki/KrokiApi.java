package dev.architect.diagram.kroki;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.common.annotation.Blocking;

/// Kroki's plain text interface (docs.kroki.io). It tells its errors in the first of the accepted types that it can write
/// them in: text, here.
@RegisterRestClient(configKey = "kroki", baseUri = "http://localhost:8000")
interface KrokiApi {

    /// The answer as it comes in, so that one that is too large is not taken in first.
    @POST
    @Path("mermaid/png")
    @Consumes("text/plain;charset=UTF-8")
    @Produces({ "image/png", "text/plain" })
    InputStream png(String source);

    @ClientExceptionMapper
    @Blocking
    static RuntimeException refusal(Response response) {
        return Refusal.of(response);
    }
}
