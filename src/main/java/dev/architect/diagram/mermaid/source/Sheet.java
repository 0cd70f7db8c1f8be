package dev.architect.diagram.mermaid.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// Lays what a diagram type has drawn on a sheet: an even margin around it, the source's title above it, its words as alt
/// text.
public final class Sheet {

    public static final double MARGIN = 10;

    private static final double TITLE_SIZE = 18;
    private static final double NARROWEST_TITLE = 400;
    private static final int ALT_TEXT = 600;

    private Sheet() {
    }

    /// @param primitives wherever they lie; at least one
    /// @param type what the diagram is called when it has no title: `Flowchart`
    /// @param labels the words that somebody who does not see the picture should hear, in their order
    public static Drawing of(Source source, List<Primitive> primitives, String type, Stream<String> labels) {
        return new Drawing(framed(source, primitives), altText(source, type, labels));
    }

    private static Scene framed(Source source, List<Primitive> primitives) {
        Bounds drawn = primitives.stream().map(Primitive::bounds).reduce(Bounds::union).orElseThrow().grown(MARGIN);
        TextBlock title = source.title()
                .map(text -> TextMeasure.wrap(RichText.plain(text), TITLE_SIZE, Math.max(NARROWEST_TITLE, drawn.width())))
                .orElse(new TextBlock(List.of(), TITLE_SIZE, 0, 0));
        double above = title.isEmpty() ? 0 : title.height() + MARGIN;
        double width = Math.max(drawn.width(), title.width() + 2 * MARGIN);
        var all = new ArrayList<Primitive>();
        if (!title.isEmpty()) {
            all.addAll(title.placed(width / 2, MARGIN, Anchor.MIDDLE, source.theme().onPaper("titleColor")));
        }
        double dx = (width - drawn.width()) / 2 - drawn.x();
        double dy = above - drawn.y();
        primitives.forEach(primitive -> all.add(primitive.moved(dx, dy)));
        return new Scene(width, drawn.height() + above, all);
    }

    /// `title: description`, where the description is the source's own or else its labels.
    public static String altText(Source source, String type, Stream<String> labels) {
        String title = source.accessibleTitle().or(source::title).orElse(type);
        String text = title + ": " + source.accessibleDescription().orElseGet(
                () -> labels.filter(words -> !words.isBlank()).distinct().collect(Collectors.joining(", ")));
        return text.length() <= ALT_TEXT ? text : text.substring(0, ALT_TEXT - 1) + "…";
    }
}
