package dev.architect.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.DiagramRenderer;

class EngineOrderTest {

    private final ScriptedEngine mermaid = ScriptedEngine.draws("mermaid");
    private final ScriptedEngine kroki = ScriptedEngine.draws("kroki");

    @Test
    void engines_are_asked_in_the_order_in_which_they_are_named() {
        assertThat(order("kroki", "mermaid")).containsExactly(kroki, mermaid);
        assertThat(order(" Mermaid", "KROKI ", "mermaid")).containsExactly(mermaid, kroki);
        assertThat(order("mermaid")).containsExactly(mermaid);
    }

    @Test
    void an_engine_that_is_not_configured_is_left_out() {
        assertThat(EngineOrder.of(EngineOrder.USUAL, List.of(kroki.notConfigured(), mermaid))).containsExactly(mermaid);
    }

    @Test
    void an_unknown_engine_is_named_with_the_known_ones() {
        assertThatThrownBy(() -> order("mermaid", "plantuml"))
                .hasMessage("DIAGRAM_ENGINES: there is no engine 'plantuml', choose from kroki, mermaid");
    }

    @Test
    void an_order_of_which_nothing_is_left_names_the_mend() {
        assertThatThrownBy(() -> EngineOrder.of(List.of("kroki"), List.of(kroki.notConfigured(), mermaid)))
                .hasMessage("DIAGRAM_ENGINES: kroki is not configured: set KROKI_URL, or add mermaid");
    }

    private List<DiagramRenderer> order(String... names) {
        return EngineOrder.of(List.of(names), List.of(kroki, mermaid));
    }
}
