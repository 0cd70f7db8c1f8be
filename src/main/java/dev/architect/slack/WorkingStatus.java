package dev.architect.slack;

import java.util.List;

import dev.architect.chat.Language;

/// What a thread shows while an answer is being worked on.
///
/// @param status follows the bot's name
/// @param loadingMessages shown in turn; no comma in them, since the SDK joins them with commas
record WorkingStatus(String status, List<String> loadingMessages) {

    static WorkingStatus in(Language language) {
        return switch (language) {
            case ENGLISH -> new WorkingStatus("is working on an answer…",
                    List.of("Reading the thread…", "Drawing service boundaries…", "Writing the contracts…",
                            "Checking the diagrams…"));
            case PORTUGUESE -> new WorkingStatus("está preparando uma resposta…",
                    List.of("Lendo a conversa…", "Desenhando os limites dos serviços…", "Escrevendo os contratos…",
                            "Conferindo os diagramas…"));
        };
    }
}
