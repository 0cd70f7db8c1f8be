package dev.architect.persona;

import java.util.regex.Pattern;

/// Reads a sub-agent file.
final class PersonaFile {

    // Names stand in messages, mentions and prompts: no line breaks, no markup.
    private static final Pattern NAME = Pattern
            .compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._ -]{0,62}[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern MODEL = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._:/@\\[\\]-]{0,199}");
    private static final Pattern COLOR = Pattern.compile("#?[\\p{L}\\p{N} -]{1,40}");

    private PersonaFile() {
    }

    static Persona read(AgentFile file) {
        FrontMatter header = FrontMatter.of(file);
        String text = header.text("description");
        if (text.isBlank()) {
            throw header.problem("description", "the header has no description",
                    "Add one that says when the persona is the right one: description: Use this agent when ...");
        }
        if (header.body().isBlank()) {
            throw header.problemInBody("there is no text below the header", "Write the persona's instructions there.");
        }
        String model = header.word("model");
        if (!model.isBlank() && !MODEL.matcher(model).matches()) {
            throw header.problem("model", "the model is not one name",
                    "Write an alias such as sonnet, a model id, or inherit.");
        }
        String color = header.word("color");
        if (!color.isBlank() && !COLOR.matcher(color).matches()) {
            throw header.problem("color", "the color is not one name", "Write a color such as blue or \"#4a90e2\".");
        }
        Description description = Description.read(text);
        return new Persona(name(header), text, model.isBlank() ? "inherit" : model, color, description.topics(),
                description.proactive(), header.list("proactive-pt"), description.examples(), header.body(), header.source(),
                file.hash());
    }

    /// The name of a persona or a project context.
    static String name(FrontMatter header) {
        String name = header.word("name");
        if (name.isBlank()) {
            throw header.problem("name", "the header has no name", "Add a line such as name: backend-architect.");
        }
        if (!NAME.matcher(name).matches()) {
            throw header.problem("name", "the name has characters that a name cannot have, or is longer than 64",
                    "Use letters, digits and dashes, as in backend-architect.");
        }
        return name;
    }
}
