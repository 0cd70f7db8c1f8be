package dev.architect.llm;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;

import org.jboss.resteasy.reactive.client.SseEvent;

/// Takes an answer that is no event stream, as some servers give that ignore `stream`, or a proxy's error page. The
/// client hands it over as it comes in, so a part may end in the middle of a character: its bytes are kept as Latin-1.
@Priority(1)
public class WholeBodyReader implements MessageBodyReader<SseEvent<String>> {

    record BodyPart(String data) implements SseEvent<String> {

        @Override
        public String id() {
            return null;
        }

        @Override
        public String name() {
            return null;
        }

        @Override
        public String comment() {
            return null;
        }
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return SseEvent.class.isAssignableFrom(type);
    }

    @Override
    public SseEvent<String> readFrom(Class<SseEvent<String>> type, Type genericType, Annotation[] annotations,
            MediaType mediaType, MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return new BodyPart(new String(body.readAllBytes(), StandardCharsets.ISO_8859_1));
    }
}
