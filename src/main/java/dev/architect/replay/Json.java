package dev.architect.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/// Walks the arrays of objects that an export is made of, token by token: what nobody asks for is never built.
final class Json {

    static final JsonFactory FACTORY = new JsonFactory();

    private Json() {
    }

    /// A field of an object. The parser stands at its value.
    interface Field {
        void read(String name, JsonParser value) throws IOException;
    }

    /// Calls `each` at the start of every object of the array; what else lies in the array is passed over.
    ///
    /// @throws IOException when it is not an array, or not JSON
    static void array(JsonParser parser, Each each) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new IOException("it is not a list");
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new IOException("the list does not end");
            }
            if (token == JsonToken.START_OBJECT) {
                each.read();
            } else {
                parser.skipChildren();
            }
        }
    }

    interface Each {
        void read() throws IOException;
    }

    /// Reads the fields of the object that the parser stands at the start of. A value that `field` does not read is passed over.
    static void object(JsonParser parser, Field field) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name, parser);
            // An object or array that was read stands at its end already.
            parser.skipChildren();
        }
    }

    /// A string that is one, or blank. Half a surrogate pair is legal in JSON, yet no file takes it.
    static String text(JsonParser value) throws IOException {
        return value.currentToken() == JsonToken.VALUE_STRING
                ? new String(value.getText().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : "";
    }

    static boolean isTrue(JsonParser value) {
        return value.currentToken() == JsonToken.VALUE_TRUE;
    }

    /// Reads a value that may be an object; nothing where it is none.
    static void inner(JsonParser value, Field field) throws IOException {
        if (value.currentToken() == JsonToken.START_OBJECT) {
            object(value, field);
        }
    }
}
