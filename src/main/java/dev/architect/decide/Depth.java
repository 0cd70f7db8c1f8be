package dev.architect.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.architect.design.OutputPart;

/// What people want of the design that stands in their thread. The words are those of its buttons, and can be typed.
public sealed interface Depth {

    /// Each part is an answer of its own.
    int MOST_PARTS = 3;

    /// All of it as one file.
    record FullDossier() implements Depth {
    }

    /// The contracts, and nothing else.
    record OnlyTheContract() implements Depth {
    }

    /// @param parts in the order in which they were named; none where a button was pressed without one
    record Deeper(List<OutputPart> parts) implements Depth {

        public Deeper {
            parts = List.copyOf(parts);
        }
    }

    /// @param remark what should become different; blank where a button was pressed without one
    record Change(String remark) implements Depth {
    }

    record RecordAsAdr() implements Depth {
    }

    /// The assumptions are right, or good enough.
    record GoOn() implements Depth {
    }

    Pattern DOSSIER = words(
            "full dossier|(?:the |whole )?dossier|whole design as (?:a )?file|dossi[eê](?: completo)?|desenho completo em arquivo");
    Pattern CONTRACT = words(
            "(?:only|just) the (?:api )?contracts?|contracts? only|(?:s[oó]|somente|apenas) (?:o|os) contratos?(?: da api)?");
    Pattern DEEPER = Pattern.compile(
            "^(?:please |por favor,? )?(?:go |dig )?(?:deeper (?:on|into|in)|aprofund(?:e|a|ar)(?: (?:em|a parte|na parte|no|na))?)(?::|[:\\s]+([^\\n]{1,100}))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Pattern CHANGE = Pattern.compile(
            "^(?:please |por favor,? )?(?:change|revise|mude|muda|altere|altera|revise o desenho|change the design|mude o desenho)\\s{0,3}:\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    Pattern ADR = words(
            "record (?:it |this |that |this decision |the decision )?as (?:an )?adr|record (?:this|the) decision|registr(?:e|a|ar) (?:isso |isto )?como (?:um )?adr|registr(?:e|a|ar) (?:esta |essa |a )?decis[aã]o");
    Pattern GO_ON = words(
            "go on with (?:the |these |your )?assumptions|(?:siga|segue|pode seguir|continue) com as (?:suas )?premissas");

    /// Empty where the text wants something else.
    static Optional<Depth> parse(String text) {
        String said = withoutStops(text.strip());
        var change = CHANGE.matcher(said);
        if (change.matches()) {
            return Optional.of(new Change(change.group(1).strip()));
        }
        var deeper = DEEPER.matcher(said);
        if (deeper.matches()) {
            return deeper(deeper.group(1));
        }
        return List.of(new Word(DOSSIER, new FullDossier()), new Word(CONTRACT, new OnlyTheContract()),
                new Word(ADR, new RecordAsAdr()), new Word(GO_ON, new GoOn())).stream()
                .filter(word -> word.pattern().matcher(said).matches()).map(Word::depth).findFirst();
    }

    // What names something beside the parts is a question, and its answer is more than a part.
    private static Optional<Depth> deeper(String named) {
        if (named == null || named.isBlank()) {
            return Optional.of(new Deeper(List.of()));
        }
        List<OutputPart> parts = OutputPart.allNamed(named);
        return parts.isEmpty() || parts.size() > MOST_PARTS ? Optional.empty() : Optional.of(new Deeper(parts));
    }

    private static String withoutStops(String text) {
        int end = text.length();
        while (end > 0 && ".!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:please |por favor,? )?(?:the )?(?:" + alternatives + ")(?: please|,? por favor)?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    record Word(Pattern pattern, Depth depth) {
    }
}
