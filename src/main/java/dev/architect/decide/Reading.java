package dev.architect.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;

/// What the rules make of a message that calls nobody.
///
/// @param label what kind of help it needs, as far as the rules can tell
/// @param certainty whether that suffices to speak
/// @param score how probable the label is, 0 to 1
/// @param personas who would help, in their order; empty where nobody is there for it
/// @param rule the rule that comes closest
/// @param words the message's words that spoke for the label, or came closest
public record Reading(Label label, Certainty certainty, double score, List<Persona> personas, Optional<TriggerRule> rule,
        List<String> words) {

    public static final Reading NOTHING = new Reading(Label.NONE, Certainty.SILENT, 0, List.of(), Optional.empty(), List.of());

    public enum Label {
        NONE,
        ARCHITECT,
        SCHEMA,
        BOTH,
        /// A persona other than the two, by its own rules.
        OTHER;

        /// As it stands in labelled files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Certainty {
        SILENT,
        /// A model may be asked; without one it is silence.
        UNSURE,
        FIRES
    }

    public boolean fires() {
        return certainty == Certainty.FIRES;
    }

    /// The label in a labelled file: what the bot would offer. A persona of the team's own goes by its name.
    public String predicted() {
        return !fires() ? Label.NONE.word() : label == Label.OTHER ? personas.getFirst().name() : label.word();
    }

    public Reading certain() {
        return new Reading(label, Certainty.FIRES, score, personas, rule, words);
    }
}
