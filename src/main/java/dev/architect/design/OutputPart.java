package dev.architect.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.architect.chat.Language;

/// The ten parts of the output standard, in its order.
public enum OutputPart {
    SERVICE_BOUNDARIES("Service boundaries", "Fronteiras dos serviços"),
    API_CONTRACTS("API contracts", "Contratos de API"),
    ARCHITECTURE_DIAGRAMS("Architecture diagrams", "Diagramas de arquitetura"),
    COMMUNICATION_PATTERNS("Communication patterns", "Padrões de comunicação"),
    RESILIENCE("Resilience", "Resiliência"),
    OBSERVABILITY("Observability", "Observabilidade"),
    SECURITY("Security", "Segurança"),
    TECHNOLOGY_CHOICES("Technology choices", "Escolhas de tecnologia"),
    DEPLOYMENT("Deployment", "Implantação"),
    TRADE_OFFS("Trade-offs", "Trade-offs");

    private static final Pattern BETWEEN = Pattern.compile("[,;/&+]|\\s(?:and|e)\\s", Pattern.CASE_INSENSITIVE);

    private final String english;
    private final String portuguese;

    OutputPart(String english, String portuguese) {
        this.english = english;
        this.portuguese = portuguese;
    }

    /// From 1 to 10.
    public int number() {
        return ordinal() + 1;
    }

    public String title(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case PORTUGUESE -> portuguese;
        };
    }

    /// The part that somebody calls by its title, by other words for it, or by its number.
    private static Optional<OutputPart> named(String words) {
        return PartTitles.named(words).or(() -> of(PartTitles.number(words + ".")));
    }

    /// The same of several, as in "security and resilience"; none where something else is named beside them.
    public static List<OutputPart> allNamed(String words) {
        Optional<OutputPart> one = PartTitles.exact(words);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Optional<OutputPart>> named = BETWEEN.splitAsStream(words).filter(piece -> !piece.isBlank())
                .map(OutputPart::named).toList();
        return named.stream().allMatch(Optional::isPresent) ? named.stream().flatMap(Optional::stream).distinct().toList()
                : List.of();
    }

    public static Optional<OutputPart> of(int number) {
        return Arrays.stream(values()).filter(part -> part.number() == number).findFirst();
    }
}
