package dev.architect.diagram.mermaid;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

import dev.architect.diagram.mermaid.scene.PngPainter;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;

/// The steps from a source to its picture, one at a time. They are nobody's business but the renderer's, so a benchmark finds
/// them here, in the renderer's package.
public final class Steps {

    private final String text;
    private final MethodHandle parser;

    /// @param parser the class that reads the type below this package, such as `flowchart.FlowchartParser`
    public Steps(String text, String parser) {
        this.text = text;
        this.parser = handle(parser);
    }

    /// The source becomes the type's model.
    public Object parse() throws Throwable {
        return parser.invokeExact(read());
    }

    /// The source becomes a scene: parsed, measured and laid out.
    public Drawing parseAndLayOut() {
        return MermaidRenderer.draw(read());
    }

    public PngPainter.Picture paint(Scene scene) {
        return PngPainter.paint(scene, 2, Limits.DEFAULT.pixels());
    }

    // Read anew each time: reading keeps its warnings in it.
    private Source read() {
        return SourceReader.read(text, Limits.DEFAULT);
    }

    private static MethodHandle handle(String parser) {
        try {
            Method parse = Class.forName(Steps.class.getPackageName() + "." + parser).getDeclaredMethod("parse", Source.class);
            parse.setAccessible(true);
            return MethodHandles.lookup().unreflect(parse).asType(MethodType.methodType(Object.class, Source.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("There is no " + parser + ".parse(Source)", e);
        }
    }
}
