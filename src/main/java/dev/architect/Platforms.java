package dev.architect;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChatPlatform;
import dev.architect.chat.PlatformException;
import io.quarkus.arc.All;

/// The platforms by their names; two with one name stop the start.
@ApplicationScoped
class Platforms {

    private final Map<String, ChatPlatform> byName;

    Platforms(@All List<ChatPlatform> platforms) {
        this.byName = platforms.stream().collect(Collectors.toUnmodifiableMap(ChatPlatform::name, Function.identity()));
    }

    ChatPlatform named(String name) {
        ChatPlatform platform = byName.get(name);
        if (platform == null) {
            throw new PlatformException.Permanent("no platform is named " + name, null);
        }
        return platform;
    }
}
