package dev.architect.diagram.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;

/// An engine that answers what it is told to and counts how often it was asked.
record ScriptedEngine(String name, Supplier<Rendering> answer, AtomicInteger asked, boolean isConfigured)
        implements
            DiagramRenderer {

    static ScriptedEngine of(String name, Supplier<Rendering> answer) {
        return new ScriptedEngine(name, answer, new AtomicInteger(), true);
    }

    static ScriptedEngine draws(String name) {
        return of(name, () -> picture(name));
    }

    static ScriptedEngine rejects(String name) {
        return of(name, () -> new Rejected(name.equals("mermaid") ? 3 : 0, 0, name + " says no", ""));
    }

    static ScriptedEngine breaks(String name, Throwable failure) {
        return of(name, () -> sneak(failure));
    }

    ScriptedEngine notConfigured() {
        return new ScriptedEngine(name, answer, asked, false);
    }

    static Drawn picture(String by) {
        return new Drawn(by.getBytes(), 1, 1, "by " + by, List.of());
    }

    @Override
    public Set<String> languages() {
        return Set.of("mermaid");
    }

    @Override
    public Rendering render(String source, PictureFormat format) {
        asked.incrementAndGet();
        return answer.get();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> Rendering sneak(Throwable failure) throws E {
        throw (E) failure;
    }
}
