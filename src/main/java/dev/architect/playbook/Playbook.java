package dev.architect.playbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.architect.playbook.NameFinder.Role;

/// An answer that is kept as a file.
///
/// @param name of its topic; a topic has one file per language
/// @param title for people
/// @param persona whose answer it is
/// @param language a language tag: `en`, `pt`
/// @param reach when it answers although no phrase picks it
/// @param subject what of a message it is about
/// @param phrases what in a message picks it
/// @param defaults what each placeholder shows when the message names nothing
/// @param lead the lines before the first heading
/// @param sections the rest, by its second-level headings
/// @param source the file, for messages
record Playbook(String name, String title, String persona, String language, Reach reach, Subject subject, List<Phrase> phrases,
        Map<String, String> defaults, String lead, List<Section> sections, String source) {

    static final int POINTS_OF_A_PHRASE = 3;

    Playbook {
        phrases = List.copyOf(phrases);
        defaults = Map.copyOf(defaults);
        sections = List.copyOf(sections);
    }

    enum Reach {
        /// Only when one of its phrases picks it.
        TOPIC,
        /// Also when its persona has nothing that fits better.
        PERSONA,
        /// Also for a persona that has no playbook of its own.
        EVERYBODY
    }

    /// @param number of the output standard's part (1 to 10), 0 for any other section
    /// @param text the heading's line and all below it
    record Section(int number, String text) {
    }

    /// What of a message fills `{{feature}}`, `{{resource}}` and their kin: the first of these that the message names.
    enum Subject {
        FEATURE(3, Role.FEATURE, Role.CALLEE),
        /// A part of the craft, for a feature that the message may name: a wish alone does not ask for it.
        CRAFT(3, Role.FEATURE, Role.CALLEE),
        CALLEE(5, Role.CALLEE),
        /// A part of the craft, for a call: neither do two ends alone ask for it.
        CRAFT_OF_A_CALL(5, Role.CALLEE, Role.FEATURE),
        PART(6, Role.PART, Role.FEATURE),
        ENTITY(0, Role.ENTITY, Role.FEATURE),
        /// It is always about the same.
        NONE(0);

        private final int points;
        private final List<Role> sources;

        Subject(int points, Role... sources) {
            this.points = points;
            this.sources = List.of(sources);
        }

        /// What it counts when a message names it: a split or a call says more than a wish, which nearly each message has.
        int points() {
            return points;
        }

        List<Role> sources() {
            return sources;
        }
    }

    boolean isIn(Locale locale) {
        return language.equals(locale.getLanguage());
    }

    /// Points for what a message says, and for naming what this playbook is about.
    int score(String normalized, Map<Role, Name> names) {
        int said = phrases.stream().filter(phrase -> phrase.isIn(normalized)).mapToInt(Phrase::points).sum();
        boolean isSaid = said >= POINTS_OF_A_PHRASE;
        boolean namesItsSubject = reach == Reach.TOPIC && switch (subject) {
            case FEATURE -> names.containsKey(Role.BUILT);
            case CRAFT -> names.containsKey(Role.BUILT) && isSaid;
            case CALLEE -> names.containsKey(Role.CALLER) && names.containsKey(Role.CALLEE);
            case CRAFT_OF_A_CALL -> names.containsKey(Role.CALLER) && names.containsKey(Role.CALLEE) && isSaid;
            case PART -> names.containsKey(Role.PART);
            case ENTITY, NONE -> false;
        };
        return said + (namesItsSubject ? subject.points() : 0);
    }
}
