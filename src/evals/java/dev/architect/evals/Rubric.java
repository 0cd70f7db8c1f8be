package dev.architect.evals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.review.Reviewed;

/// What an answer must have, each a line that it meets or misses.
///
/// @param mentions patterns that must be found, in any case
/// @param forbids patterns that must not
/// @param contracts the file names that must be there
/// @param mostFindings that the review may have
/// @param handsOff whether schema work must go to the database architect
record Rubric(Optional<Language> language, int parts, List<String> mentions, List<String> forbids, List<String> contracts,
        int diagrams, int mostFindings, Optional<Boolean> handsOff) {

    static Rubric of(Map<String, Object> yaml) {
        return new Rubric(Optional.ofNullable(yaml.get("language")).map(tag -> tag.equals("pt") ? Language.PORTUGUESE : Language.ENGLISH),
                number(yaml, "parts", 0), Scenario.list(yaml.get("mentions")), Scenario.list(yaml.get("forbids")),
                Scenario.list(yaml.get("contracts")), number(yaml, "diagrams", 0), number(yaml, "most-findings", Integer.MAX_VALUE),
                Optional.ofNullable(yaml.get("hands-off")).map(Boolean.class::cast));
    }

    private static int number(Map<String, Object> yaml, String key, int usual) {
        return yaml.get(key) instanceof Number number ? number.intValue() : usual;
    }

    /// @param met what the answer has
    /// @param missed what it lacks
    record Result(List<String> met, List<String> missed) {
    }

    Result judge(String answer, Reviewed reviewed) {
        Design design = reviewed.design();
        var met = new ArrayList<String>();
        var missed = new ArrayList<String>();
        language.ifPresent(wanted -> (Language.told(design.prose()).filter(wanted::equals).isPresent() ? met : missed).add("language"));
        note("parts ≥ " + parts, design.parts().size() >= parts, parts > 0, met, missed);
        note("diagrams ≥ " + diagrams, reviewed.pictures().values().stream()
                .filter(Drawn.class::isInstance).count() >= diagrams, diagrams > 0, met, missed);
        contracts.forEach(name -> note(name, reviewed.scorecard().contracts().stream().anyMatch(it -> it.fileName().equals(name)), true, met, missed));
        mentions.forEach(pattern -> note(pattern, found(pattern, answer), true, met, missed));
        forbids.forEach(pattern -> note("no " + pattern, !found(pattern, design.markdown()), true, met, missed));
        note("findings ≤ " + mostFindings, reviewed.findings().size() <= mostFindings, mostFindings < Integer.MAX_VALUE, met, missed);
        handsOff.ifPresent(wanted -> note("hands off: " + wanted, reviewed.crossedBorder() == wanted, true, met, missed));
        return new Result(met, missed);
    }

    private static void note(String line, boolean isMet, boolean isWanted, List<String> met, List<String> missed) {
        if (isWanted) {
            (isMet ? met : missed).add(line);
        }
    }

    private static boolean found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
    }
}
