package dev.architect.persona;

import java.util.ArrayList;
import java.util.List;

/// Somebody who answers, as a sub-agent file describes them.
///
/// @param name unique among the personas, for example `backend-architect`
/// @param description the header's description with its line breaks restored
/// @param model an alias or a model id; `inherit` where the file names none
/// @param color a color's name, or blank
/// @param topics the bullets under "use this agent when"
/// @param proactive the bullets under "should be used PROACTIVELY when"
/// @param proactivePortuguese the same bullets in Portuguese (key `proactive-pt`), or none
/// @param examples the `<example>` blocks
/// @param body the Markdown below the header: the system prompt
/// @param source the file, for messages
/// @param hash of the file's bytes, SHA-256 in hexadecimal
public record Persona(String name, String description, String model, String color, List<String> topics,
        List<String> proactive, List<String> proactivePortuguese, List<Example> examples, String body, String source,
        String hash) {

    public Persona {
        topics = List.copyOf(topics);
        proactive = List.copyOf(proactive);
        proactivePortuguese = List.copyOf(proactivePortuguese);
        examples = List.copyOf(examples);
    }

    /// `backend-architect` as people read it: `Backend Architect`.
    public String displayName() {
        var words = new StringBuilder();
        for (String word : name.split("[-_\\s]+")) {
            words.append(words.isEmpty() ? "" : " ").append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }

    /// What this persona offers its help for, the bullets first. A persona that names nothing is never offered.
    public List<TriggerRule> rules() {
        var rules = new ArrayList<TriggerRule>();
        for (int i = 0; i < proactive.size(); i++) {
            String text = proactive.get(i);
            rules.add(new TriggerRule(name, name + "/" + (i + 1), text,
                    i < proactivePortuguese.size() ? proactivePortuguese.get(i) : text, text));
        }
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String text = example.user().isBlank() ? example.context() : example.user();
            if (!text.isBlank()) {
                rules.add(new TriggerRule(name, name + "/example-" + (i + 1), text, text,
                        String.join("\n", example.user(), example.context(), example.commentary())));
            }
        }
        return List.copyOf(rules);
    }

    /// An `<example>` of the description: a situation in which this persona is the right one. Each part may be blank.
    public record Example(String context, String user, String assistant, String commentary) {
    }
}
