package dev.architect.diagram.kroki;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.Response;

import dev.architect.diagram.engine.EngineUnavailable;

/// Kroki answered, and there will be no picture of this source.
final class Refusal extends RuntimeException {

    private static final int LARGEST_BODY = 8 * 1024;
    private static final int EXCERPT = 200;

    /// What stands before the words of the Mermaid parser.
    private static final Pattern PREFIX = Pattern.compile("^(?:(?:Error \\d+|Error|SyntaxError|UnknownDiagramError): *)+");

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    /// HTTP 400 is about the source, every other status about the server.
    static RuntimeException of(Response response) {
        return response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                ? new Refusal(reason(beginningOf(response)))
                : new EngineUnavailable("it answered HTTP " + response.getStatus(), null);
    }

    /// The first line that says something.
    static String reason(String body) {
        return body.lines().map(line -> PREFIX.matcher(line.strip()).replaceFirst("").strip())
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .map(line -> line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…")
                .orElse("it does not say why");
    }

    private static String beginningOf(Response response) {
        try (InputStream body = response.readEntity(InputStream.class)) {
            return body == null ? "" : new String(body.readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            // The status says enough; the words that go with it are a courtesy.
            return "";
        }
    }
}
