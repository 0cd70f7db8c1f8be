package dev.architect.persona;

import java.util.List;
import java.util.stream.Stream;

/// What a folder's files say, and everything that is wrong with them.
public record AgentsReport(List<Persona> personas, List<ProjectContext> contexts, List<PersonaProblem> problems) {

    public static AgentsReport of(AgentFolder folder) {
        var personas = Shelf.<Persona> empty().reread(folder, Shelf.Kind.PERSONAS);
        var contexts = Shelf.<ProjectContext> empty().reread(folder, Shelf.Kind.CONTEXTS);
        return new AgentsReport(personas.items(), contexts.items(),
                Stream.concat(personas.problems().stream(), contexts.problems().stream()).toList());
    }
}
