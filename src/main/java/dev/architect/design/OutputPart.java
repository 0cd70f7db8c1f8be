package dev.architect.design;

import java.util.Arrays;
import java.util.Optional;

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
    public static Optional<OutputPart> named(String words) {
        return PartTitles.named(words).or(() -> of(PartTitles.number(words + ".")));
    }

    public static Optional<OutputPart> of(int number) {
        return Arrays.stream(values()).filter(part -> part.number() == number).findFirst();
    }
}
