package dev.architect.deliver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.architect.chat.Language;
import dev.architect.review.Finding;
import dev.architect.review.Reviewed;
import dev.architect.review.Scorecard;
import dev.architect.review.Severity;
import dev.architect.review.contract.ContractFacts;

/// What the review says of an answer, short and honest: `9 of 10 parts; openapi.yaml ✓ 6 operations; 1 warning: …`.
final class StatusLine {

    private static final int MOST_TOLD = 3;
    private static final int LONGEST_PROBLEM = 160;

    private final Reviewed reviewed;
    private final Language language;

    StatusLine(Reviewed reviewed, Language language) {
        this.reviewed = reviewed;
        this.language = language;
    }

    /// Blank where there was nothing to check.
    String markdown() {
        var items = new ArrayList<String>();
        Scorecard card = reviewed.scorecard();
        if (card.asked() > 0) {
            items.add((card.asked() == 1 ? say("%d of %d part", "%d de %d parte") : say("%d of %d parts", "%d de %d partes"))
                    .formatted(card.given(), card.asked()));
        }
        card.contracts().forEach(contract -> items.add(contract(contract)));
        counted(Severity.ERROR, say("error", "erro"), say("errors", "erros")).ifPresent(items::add);
        counted(Severity.WARNING, say("warning", "aviso"), say("warnings", "avisos")).ifPresent(items::add);
        if (card.unchecked() > 0) {
            items.add(say("%d checks took too long", "%d verificações demoraram demais").formatted(card.unchecked()));
        }
        return items.isEmpty() ? "" : "_" + String.join("; ", items) + "_" + told();
    }

    private String contract(ContractFacts contract) {
        boolean isGood = reviewed.findings().stream().noneMatch(
                finding -> finding.severity() == Severity.ERROR && finding.artefact().equals(contract.fileName()));
        String operations = contract.operations() == 0 ? ""
                : " " + (contract.operations() == 1 ? say("1 operation", "1 operação")
                        : say("%d operations", "%d operações").formatted(contract.operations()));
        return "`%s` %s%s".formatted(contract.fileName(), isGood ? "✓" : "✗", operations);
    }

    private Optional<String> counted(Severity severity, String one, String many) {
        long count = reviewed.findings().stream().filter(finding -> finding.severity() == severity).count();
        return count == 0 ? Optional.empty() : Optional.of(count + " " + (count == 1 ? one : many));
    }

    // The worst first; the rest is a number.
    private String told() {
        List<Finding> findings = reviewed.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
        var text = new StringBuilder();
        findings.stream().limit(MOST_TOLD).forEach(finding -> text.append("\n- ⚠️ ").append(told(finding)));
        return text.toString();
    }

    private String told(Finding finding) {
        String where = finding.line() > 0 ? say(", line %d", ", linha %d").formatted(finding.line()) : "";
        String problem = finding.problem(language).replaceAll("[\\p{Cntrl}\\s]+", " ").replace("`", "'");
        return "%s%s: %s".formatted(finding.artefact(), where,
                problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM) + "…");
    }

    private String say(String english, String portuguese) {
        return switch (language) {
            case ENGLISH -> english;
            case PORTUGUESE -> portuguese;
        };
    }
}
