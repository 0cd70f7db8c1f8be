package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.design.Block.Contract;
import dev.architect.design.OutputPart;

/// Services that prose and contracts name in full, "the Billing Service", and that the boundaries do not know: most likely
/// one of theirs under another name.
final class Strangers {

    private static final Pattern IN_FULL = Pattern.compile(
            "(?<![\\w-])(?:(?:[A-Z][a-z]{2,30} ){1,3}Service|Serviço d[aeo]s? [A-ZÀ-Ý][\\p{L}]{2,30}(?: [A-ZÀ-Ý][\\p{L}]{2,30})?)(?![\\w-])(?! (?!API)[A-Z])");
    private static final Pattern IN_CODE = Pattern
            .compile("(?m)^\\s{0,4}service\\s{1,4}((?:[A-Z][a-z0-9]{1,30}){1,4}Service)\\b");
    // What may come later, or was not taken, or is somebody else's, is no part of the boundaries.
    private static final Set<OutputPart> OF_OTHERS = Set.of(OutputPart.TECHNOLOGY_CHOICES, OutputPart.TRADE_OFFS);
    private static final Words ELSEWHERE = Words
            .of("""
                    existing, exist*, existente*, already, ja, later, mais tarde, futur*, planned, planejad*, external, extern*, partner*, parceir*, third party, terceir*, instead of, em vez de, not, nao, monolith, monolito, legacy, legad*,
                    amazon, aws, azure, google, apple, managed, gerenciad*, windows, unchanged""");
    // Titles of platforms and of departments.
    private static final Words NONE_OF_OURS = Words
            .of("""
                    simple notification service, simple queue service, simple email service, push notification service, container service, kubernetes service, key management service, token service, directory service, migration service, message service, name service,
                    customer service, denial of service, terms of service, quality of service, fargate service, app service, cognitive service, storage service""");
    private static final int SEVERAL = 2;

    private final Evidence evidence;
    private final List<Owner> owners;
    private final List<Naming> drawn;

    Strangers(Evidence evidence, List<Owner> owners, List<Naming> drawn) {
        this.evidence = evidence;
        this.owners = owners;
        this.drawn = drawn;
    }

    /// Those that are told nowhere else: neither described nor drawn.
    List<Naming> names() {
        boolean hasBoundaries = owners.stream().filter(owner -> owner.name().hasSuffix()).count() >= SEVERAL;
        return hasBoundaries ? named().filter(naming -> !isDrawn(naming.name())).toList() : List.of();
    }

    /// One that is drawn and told but not described, where exactly one that is described is drawn and told nowhere.
    Optional<Naming> renamed() {
        List<Naming> unknown = Stream.concat(named(), drawn.stream().filter(Naming::isSure).filter(this::isUnknown)).toList();
        boolean isOne = unknown.stream().map(naming -> String.join("", naming.name().words())).distinct().count() == 1;
        boolean isOneUnused = owners.stream().filter(owner -> owner.name().hasSuffix())
                .filter(owner -> !isDrawn(owner.name()) && !isToldOutside(owner)).count() == 1;
        return isOne && isOneUnused ? unknown.stream().findFirst() : Optional.empty();
    }

    private Stream<Naming> named() {
        Stream<Naming> inText = evidence.statements().stream()
                .filter(statement -> Evidence.isSaid(statement) && !statement.isLead() && !statement.is(Statement.Kind.ROW))
                .filter(statement -> statement.part().filter(OF_OTHERS::contains).isEmpty() && !statement.says(ELSEWHERE))
                .flatMap(statement -> found(statement.raw(), "text"));
        Stream<Naming> inContracts = evidence.contracts().stream()
                .flatMap(contract -> Stream.concat(found(contract.content(), contract.fileName()), inCode(contract)));
        return Stream.concat(inText, inContracts).filter(this::isUnknown);
    }

    private static Stream<Naming> found(String text, String place) {
        return IN_FULL.matcher(text).results().map(found -> naming(found.group(), place));
    }

    /// Code is English in every answer: its names say something only of boundaries in English.
    private Stream<Naming> inCode(Contract contract) {
        boolean isInEnglish = owners.stream().allMatch(owner -> owner.name().words().getLast().equals("service"));
        return isInEnglish
                ? IN_CODE.matcher(contract.content()).results().map(found -> naming(found.group(1), contract.fileName()))
                : Stream.empty();
    }

    private static Naming naming(String name, String place) {
        return new Naming(ServiceName.of(name), place, Optional.empty(), true);
    }

    /// "When Order Service" ends with the name of one that is known.
    private boolean isUnknown(Naming naming) {
        List<String> words = naming.name().words();
        boolean isOurs = Namings.saysService(naming.name()) && !Infrastructure.isLayer(words)
                && !NONE_OF_OURS.in(Tokens.of(naming.name().written()));
        return isOurs && owners.stream().map(owner -> owner.name().words()).noneMatch(
                known -> words.size() >= known.size() && words.subList(words.size() - known.size(), words.size()).equals(known)
                        || known.size() > words.size() && known.subList(0, words.size()).equals(words));
    }

    private boolean isDrawn(ServiceName name) {
        return drawn.stream().anyMatch(other -> other.name().isSame(name));
    }

    private boolean isToldOutside(Owner owner) {
        Words name = Words.of(String.join(" ", owner.name().words()));
        return evidence.statements().stream().filter(statement -> !statement.isIn(OutputPart.SERVICE_BOUNDARIES))
                .anyMatch(statement -> statement.says(name))
                || evidence.contracts().stream().anyMatch(contract -> name.in(Tokens.of(contract.content())));
    }
}
