package dev.architect.design;

import java.util.List;

/// What a channel has decided before: a design that somebody recorded as an ADR.
///
/// @param number of the ADR in its channel, from 1
/// @param decisions a line each
/// @param services the names of the services that it settled
public record Recorded(int number, String title, List<String> decisions, List<String> services) {

    public Recorded {
        decisions = List.copyOf(decisions);
        services = List.copyOf(services);
    }
}
