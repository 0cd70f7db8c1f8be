package dev.architect.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A form as Slack posts it, decoded only after its bytes were found to be Slack's. A blank field is absent.
record SlackForm(Map<String, String> fields) {

    /// @throws Malformed when it is none
    static SlackForm read(byte[] body) throws Malformed {
        if (body.length == 0) {
            throw new Malformed("the request is empty");
        }
        Map<String, String> fields = new HashMap<>();
        for (String pair : new String(body, UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        if (fields.isEmpty()) {
            throw new Malformed("the request is not a form");
        }
        return new SlackForm(fields);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).filter(text -> !text.isBlank());
    }

    String required(String name) throws Malformed {
        return text(name).orElseThrow(() -> new Malformed(name + " is missing"));
    }

    String requiredId(String name) throws Malformed {
        String id = required(name);
        if (!Fields.isId(id)) {
            throw new Malformed(name + " is not an id");
        }
        return id;
    }

    private static String decoded(String text) throws Malformed {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Malformed("the request is not a form");
        }
    }
}
