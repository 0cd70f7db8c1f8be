package dev.architect.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// Teams as an operator sets it up, with Microsoft on a free port of loopback.
public class TeamsIsOn implements QuarkusTestProfile {

    static final String PORT = "test.teams.port";

    @Override
    public Map<String, String> getConfigOverrides() {
        try (var socket = new ServerSocket(0)) {
            var settings = new HashMap<>(FakeTeams.settings(socket.getLocalPort()));
            settings.put(PORT, String.valueOf(socket.getLocalPort()));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
