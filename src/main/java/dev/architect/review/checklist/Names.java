package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.Figures;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// A service has one name, in the text, the contracts and the diagrams. Somebody who looks for `orders-service` because a
/// picture says so must find it.
record Names(Function<Draft, Evidence> reading) implements Check {

    private static final int MOST = 10;
    private static final int MOST_KNOWN = 200;

    @Override
    public String id() {
        return "names";
    }

    @Override
    public List<Finding> check(Draft draft) {
        return new Comparison(reading.apply(draft)).findings();
    }

    private static final class Comparison {

        private final Evidence evidence;
        private final List<Owner> owners;
        private final List<Naming> drawn;
        private final List<Naming> written;
        private final Strangers strangers;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> told = new HashSet<>();
        private final Set<String> missed = new HashSet<>();

        Comparison(Evidence evidence) {
            this.evidence = evidence;
            this.owners = Owners.in(evidence);
            this.drawn = Namings.drawn(evidence);
            this.written = Namings.written(evidence);
            this.strangers = new Strangers(evidence, owners, drawn);
        }

        List<Finding> findings() {
            List<ServiceName> known = known();
            Stream.concat(drawn.stream(), written.stream()).forEach(naming -> nearest(naming, known)
                    .ifPresent(meant -> addOtherName(naming, meant)));
            drawn.stream().filter(this::isNeverTold).forEach(this::addNeverTold);
            owners.stream().filter(this::isNeverDrawn).forEach(this::addNeverDrawn);
            strangers.names().stream().filter(naming -> !missed.contains(key(naming.name()))).forEach(this::addStranger);
            if (findings.isEmpty()) {
                strangers.renamed().ifPresent(this::addStranger);
            }
            return findings.stream().limit(MOST).toList();
        }

        /// The boundaries say what a service is called; for others, what is said most often does.
        private List<ServiceName> known() {
            Map<String, List<Naming>> byName = new LinkedHashMap<>();
            Stream.concat(written.stream(), drawn.stream()).filter(Naming::isSure)
                    .forEach(naming -> byName.computeIfAbsent(key(naming.name()), key -> new ArrayList<>()).add(naming));
            Stream<ServiceName> others = byName.values().stream()
                    .sorted(Comparator.comparingInt((List<Naming> same) -> -same.size())).map(same -> same.getFirst().name());
            return Stream.concat(owners.stream().map(Owner::name), others).limit(MOST_KNOWN).toList();
        }

        private Optional<ServiceName> nearest(Naming naming, List<ServiceName> known) {
            int own = indexOf(naming.name(), known);
            if (own >= 0 && own < owners.size()) {
                return Optional.empty();
            }
            return known.stream().limit(own < 0 ? known.size() : own).filter(naming::isNear)
                    .filter(meant -> naming.isSure() && !hasOwnMeaning(naming, meant)
                            || !isBeside(naming, meant) && isShortFor(naming, meant))
                    .findFirst();
        }

        private static int indexOf(ServiceName name, List<ServiceName> known) {
            for (int i = 0; i < known.size(); i++) {
                if (known.get(i).isSame(name)) {
                    return i;
                }
            }
            return -1;
        }

        /// Two names side by side in one diagram that differ in more than an ending are two things.
        private boolean hasOwnMeaning(Naming naming, ServiceName meant) {
            return isBeside(naming, meant) && !singularSubject(naming.name()).equals(singularSubject(meant));
        }

        private static List<String> singularSubject(ServiceName name) {
            return name.subject().stream().map(Naming::singular).toList();
        }

        private boolean isBeside(Naming naming, ServiceName meant) {
            return naming.drawing().isPresent() && drawn.stream()
                    .anyMatch(other -> other.drawing().equals(naming.drawing()) && other.name().isSame(meant));
        }

        /// `payments` for `payment-service`; but the name of what is owned alone may be that thing.
        private static boolean isShortFor(Naming naming, ServiceName meant) {
            return meant.hasSuffix() && !naming.isSure() && singularSubject(naming.name()).equals(singularSubject(meant));
        }

        private boolean isNeverTold(Naming naming) {
            if (!naming.isSure() || missed.contains(key(naming.name()))) {
                return false;
            }
            Words name = Words.of(String.join(" ", naming.name().words()));
            String joined = String.join("", naming.name().words());
            return evidence.statements().stream().noneMatch(statement -> statement.says(name))
                    && written.stream().noneMatch(other -> String.join("", other.name().words()).equals(joined))
                    && owners.stream().noneMatch(owner -> owner.name().isSame(naming.name())
                            || singularSubject(owner.name()).equals(singularSubject(naming.name())));
        }

        private boolean isNeverDrawn(Owner owner) {
            boolean hasPicture = evidence.drawings().stream()
                    .anyMatch(drawing -> drawing.isStructure() && drawing.figures().all().size() > 1)
                    && drawn.stream()
                            .anyMatch(naming -> naming.isSure() && naming.drawing().filter(Drawn::isStructure).isPresent());
            boolean isOurs = owner.owns() && !owner.isOptional() && owner.name().hasSuffix() && isName(owner.name());
            return hasPicture && isOurs && evidence.drawings().stream()
                    .filter(drawing -> drawing.figures().view() != Figures.View.OTHER)
                    .flatMap(drawing -> drawing.figures().all().stream())
                    .noneMatch(figure -> Tokens.words(figure.label()).stream().map(Naming::singular).toList()
                            .containsAll(singularSubject(owner.name())));
        }

        private static boolean isName(ServiceName name) {
            return name.written().indexOf(' ') < 0 || Character.isUpperCase(name.written().charAt(0));
        }

        private void addOtherName(Naming naming, ServiceName meant) {
            missed.add(key(naming.name()));
            if (told.add(naming.place() + key(naming.name()))) {
                add(naming.place(), "%s is called %s elsewhere".formatted(naming.name().written(), meant.written()),
                        "%s se chama %s em outro lugar".formatted(naming.name().written(), meant.written()),
                        "Write %s everywhere, not %s: one name for a service in text, contract and diagrams."
                                .formatted(meant.written(), naming.name().written()));
            }
        }

        private void addNeverTold(Naming naming) {
            if (told.add(key(naming.name()))) {
                add(naming.place(), "%s is drawn but never described".formatted(naming.name().written()),
                        "%s está no diagrama mas não no texto".formatted(naming.name().written()),
                        "Describe %s in the service boundaries, or draw it under the name that it has there."
                                .formatted(naming.name().written()));
            }
        }

        private void addStranger(Naming naming) {
            if (told.add(key(naming.name()))) {
                add(naming.place(), "%s is no service of the boundaries".formatted(naming.name().written()),
                        "%s não é um serviço das fronteiras".formatted(naming.name().written()),
                        "Write the service that is meant under the name that it has in the boundaries, or describe %s there."
                                .formatted(naming.name().written()));
            }
        }

        private void addNeverDrawn(Owner owner) {
            if (told.add("undrawn " + key(owner.name()))) {
                add("diagrams", "%s is in no diagram".formatted(owner.name().written()),
                        "%s não está em nenhum diagrama".formatted(owner.name().written()),
                        "Draw %s in the architecture diagram, under this name.".formatted(owner.name().written()));
            }
        }

        private void add(String artefact, String english, String portuguese, String mend) {
            findings.add(new Finding("names", Severity.WARNING, artefact, 0, english, portuguese, mend));
        }

        private static String key(ServiceName name) {
            return String.join("", name.words());
        }
    }
}
