package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One operation of an OpenAPI document.
///
/// @param path with its placeholders, as it is written; of a webhook its name
/// @param pathItem what it shares with the other operations of its path
record Operation(Place place, String path, Place pathItem, Role role) {

    /// Who calls it.
    enum Role {
        OFFERED,
        CALLED_BACK
    }

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]{1,100})\\}");

    String method() {
        return place.key().toUpperCase(Locale.ROOT);
    }

    String name() {
        return method() + " " + path;
    }

    /// Its own parameters, then those of its path, references followed.
    List<Place> parameters() {
        var parameters = new ArrayList<Place>();
        place.get("parameters").children().forEach(parameter -> parameter.resolved().ifPresent(parameters::add));
        pathItem.get("parameters").children().forEach(parameter -> parameter.resolved().ifPresent(parameters::add));
        return parameters;
    }

    /// By status code, references followed.
    Map<String, Place> responses() {
        var responses = new LinkedHashMap<String, Place>();
        place.get("responses").children().stream().filter(response -> !response.key().startsWith("x-"))
                .forEach(response -> response.resolved().ifPresent(target -> responses.put(response.key(), target)));
        return responses;
    }

    Optional<Place> requestBody() {
        return Optional.of(place.get("requestBody")).filter(Place::isObject).flatMap(Place::resolved);
    }

    boolean hasResponse(Pattern status) {
        return responses().keySet().stream().anyMatch(code -> status.matcher(code).matches());
    }
}
