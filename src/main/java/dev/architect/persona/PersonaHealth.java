package dev.architect.persona;

import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says which files of the agents folder went bad. The bot goes on with what they said before, so it stays up.
@Readiness
class PersonaHealth implements HealthCheck {

    private final PersonaCatalog catalog;

    @Inject
    PersonaHealth(PersonaCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("personas").up().withData("personas", catalog.personas().size());
        int number = 1;
        for (PersonaProblem problem : catalog.problems()) {
            response.withData("problem " + number++, problem.toString());
        }
        return response.build();
    }
}
