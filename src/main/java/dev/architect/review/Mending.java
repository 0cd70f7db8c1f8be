package dev.architect.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Fence;

/// What the model is asked to mend, and how its reply changes the design.
sealed interface Mending {

    List<Finding> findings();

    /// The user's turn of the prompt.
    String asked();

    /// @param weight of a design; a change that does not make it better is not taken
    Design apply(Design design, String reply, Function<Design, Weight> weight);

    /// Single artefacts and single gaps.
    ///
    /// @param artefacts those with findings, with all that is wrong with each
    /// @param gaps what is missing elsewhere
    record Patches(Map<Artefact, List<Finding>> artefacts, List<Finding> gaps) implements Mending {

        // Each is read again by a model that is paid by the word.
        private static final int MOST_ARTEFACTS = 12;
        private static final int MOST_GAPS = 25;
        private static final Set<String> NOT_BY_PATCHES = Set.of("lead", "language");

        static Optional<Patches> of(Design design, Language language, List<Finding> findings) {
            Map<String, Artefact> known = Artefact.in(design, language).stream()
                    .collect(Collectors.toMap(Artefact::name, artefact -> artefact, (first, _) -> first, LinkedHashMap::new));
            var broken = new LinkedHashMap<Artefact, List<Finding>>();
            var gaps = new ArrayList<Finding>();
            for (Finding finding : findings) {
                Artefact artefact = known.get(finding.artefact());
                if (artefact != null && (broken.containsKey(artefact) || broken.size() < MOST_ARTEFACTS)
                        && !isALimit(finding)) {
                    broken.computeIfAbsent(artefact, _ -> new ArrayList<>()).add(finding);
                } else if (artefact == null && gaps.size() < MOST_GAPS && !NOT_BY_PATCHES.contains(finding.check())) {
                    gaps.add(finding);
                }
            }
            return broken.isEmpty() && gaps.isEmpty() ? Optional.empty() : Optional.of(new Patches(broken, gaps));
        }

        // A diagram that was rejected without a line is too large, or no engine was free.
        private static boolean isALimit(Finding finding) {
            return finding.check().equals(Review.MERMAID) && finding.line() == 0;
        }

        @Override
        public List<Finding> findings() {
            var all = new ArrayList<Finding>();
            artefacts.values().forEach(all::addAll);
            all.addAll(gaps);
            return all;
        }

        @Override
        public String asked() {
            var text = new ArrayList<String>();
            artefacts.forEach(
                    (artefact, findings) -> text.add(Fence.artefact(text.size() + 1, artefact.name(), artefact.source(),
                            findings.stream().map(Patches::told).toList())));
            if (!gaps.isEmpty()) {
                text.add(Fence.gaps(gaps.stream().map(gap -> gap.artefact() + ": " + told(gap)).toList()));
            }
            return String.join("\n\n", text);
        }

        private static String told(Finding finding) {
            String where = finding.line() > 0 ? "Line %d: ".formatted(finding.line()) : "";
            return "%s%s. %s".formatted(where, finding.english(), finding.mend());
        }

        @Override
        public Design apply(Design design, String reply, Function<Design, Weight> weight) {
            Design mended = design;
            Weight now = weight.apply(design);
            for (UnaryOperator<Design> change : MendReply.of(reply).changes(List.copyOf(artefacts.keySet()))) {
                Design candidate = change.apply(mended);
                Weight then = candidate.equals(mended) ? now : weight.apply(candidate);
                if (then.isBetterThan(now)) {
                    mended = candidate;
                    now = then;
                }
            }
            return mended;
        }
    }

    /// The whole answer once more.
    record Anew(String answer, List<Finding> findings) implements Mending {

        // Languages differ in length, but not by that much.
        private static final double FAIR_SHARE = 0.5;

        @Override
        public String asked() {
            return Fence.answer(answer) + "\n" + Fence.gaps(findings.stream().map(Patches::told).toList());
        }

        @Override
        public Design apply(Design design, String reply, Function<Design, Weight> weight) {
            Design written = Design.parse(reply);
            return isWhole(written, design) && weight.apply(written).isBetterThan(weight.apply(design)) ? written : design;
        }

        // An apology is short of findings too.
        private static boolean isWhole(Design written, Design design) {
            return written.parts().containsAll(design.parts())
                    && count(written, Block.Diagram.class) >= count(design, Block.Diagram.class)
                    && count(written, Block.Contract.class) >= count(design, Block.Contract.class)
                    && written.prose().length() >= design.prose().length() * FAIR_SHARE;
        }

        private static long count(Design design, Class<? extends Block> kind) {
            return design.blocks().stream().filter(kind::isInstance).count();
        }
    }
}
