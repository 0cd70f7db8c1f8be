package dev.architect.decide;

import java.util.List;
import java.util.Set;

import dev.architect.chat.Language;
import dev.architect.intent.Tokens;

/// The language of an order, which is often a single word: its own words tell more than a sentence's would.
public final class CommandLanguage {

    private static final Set<String> PORTUGUESE = Set.of("por", "porque", "explica", "explique", "modo", "quieto", "quieta",
            "fica", "fique", "silencio", "silencia", "silenciar", "dessilenciar", "pare", "para", "chega", "cala", "cale",
            "calado", "pode", "nao", "volta", "liga", "ligar", "fala", "acorda", "horario", "ajuda", "comandos", "estado",
            "configuracao", "como", "hoje", "sempre", "conversa", "canal", "aqui", "contexto", "contextos");

    private CommandLanguage() {
    }

    /// English where nothing tells.
    public static Language of(String text) {
        List<String> words = Tokens.of(text);
        return words.stream().anyMatch(PORTUGUESE::contains) ? Language.PORTUGUESE : Language.of(text);
    }
}
