package dev.architect.memory;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Reads what people wrote out of the events that the inbox stored.
@ApplicationScoped
class StoredEvents {

    private final ObjectMapper json = new ObjectMapper();

    Optional<String> textOf(String event) {
        try {
            return Optional.ofNullable(json.readTree(event).path("text").textValue());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
