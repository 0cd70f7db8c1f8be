package dev.architect.diagram.mermaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.diagram.mermaid.source.Limits;

/// `docs/diagrams.md`, made from the corpus: what is drawn, told by what is proven to be drawn. Its text depends on nothing
/// but the corpus and the renderer, so that it is the same on every machine; pictures are not compared.
final class DiagramsPage {

    private static final Path RESOURCES = Path.of("src/test/resources/dev/architect/diagram");
    private static final Path CORPUS = RESOURCES.resolve("mermaid");

    /// Of a picture for a page: large enough to read, small enough to be kept with the sources.
    private static final PictureFormat PICTURE = new PictureFormat.Png(1.25);
    private static final int SHORT_ENOUGH = 700;
    private static final int LONG_ENOUGH = 200;
    private static final int MOST_REPAIRS = 4;

    /// The words that start a diagram in Mermaid 11.17.
    private static final List<String> ORIGINAL = List.of("flowchart", "graph", "flowchart-elk", "sequenceDiagram",
            "classDiagram", "classDiagram-v2", "stateDiagram", "stateDiagram-v2", "erDiagram", "C4Context", "C4Container",
            "C4Component", "C4Dynamic", "C4Deployment", "gantt", "pie", "journey", "mindmap", "timeline", "gitGraph",
            "quadrantChart", "requirementDiagram", "requirement", "sankey", "sankey-beta", "xychart", "xychart-beta", "block",
            "block-beta", "packet", "packet-beta", "kanban", "architecture", "architecture-beta", "radar-beta", "treemap",
            "treemap-beta", "zenuml", "info", "cynefin-beta", "eventmodeling", "ishikawa", "ishikawa-beta", "railroad-beta",
            "railroad-abnf-beta", "railroad-ebnf-beta", "railroad-peg-beta", "swimlane-beta", "treeView-beta", "venn-beta",
            "wardley-beta");

    private static final List<String> WRONG = List.of("flowchart LR\n  Order service --> Billing",
            "flowchart LR\n  a -->|paid b", "sequenceDiagram\n  Shop->>: order", "recipe\n  flour");
    private static final List<String> SLIPS = List.of("flowchart LR\n  a[Orders (v2)] -> b",
            "flowchart LR\n  subgraph core\n  a --> b", "sequenceDiagram\n  loop retry\n  A->>B: call");

    private final MermaidRenderer renderer = new MermaidRenderer();
    private final Map<String, Rendering> rendered = new HashMap<>();
    private final List<Kind> kinds = kinds();

    /// A type of diagram as the corpus has it.
    ///
    /// @param words what stands in words.txt; empty for a type that is not there yet
    /// @param keywords that start it, of those that the renderer knows
    private record Kind(String folder, Optional<Words> words, Collection<String> keywords, List<Corpus.Sample> samples) {

        String name() {
            return words.map(Words::name)
                    .orElseGet(() -> folder.substring(0, 1).toUpperCase(Locale.ROOT) + folder.substring(1));
        }
    }

    private record Words(String keyword, String name, List<String> statements, List<String> signs) {
    }

    String text() {
        Limits limits = Limits.DEFAULT;
        return Stream.of(
                Map.entry("table", table()), Map.entry("types", types()), Map.entry("unknown", unknown()),
                Map.entry("rejections", WRONG.stream().map(this::rejection).collect(Collectors.joining("\n\n"))),
                Map.entry("repairs", SLIPS.stream().map(this::repair).collect(Collectors.joining("\n\n"))),
                Map.entry("sourceLength", number(limits.sourceLength())), Map.entry("elements", number(limits.elements())),
                Map.entry("connections", number(limits.connections())), Map.entry("nesting", number(limits.nesting())),
                Map.entry("labelLength", number(limits.labelLength())), Map.entry("seconds", number(limits.time().toSeconds())),
                Map.entry("megapixels", number(limits.pixels() / 1_000_000)))
                .reduce(read(RESOURCES.resolve("diagrams.md")),
                        (page, part) -> page.replace("{{" + part.getKey() + "}}", part.getValue()), (page, _) -> page);
    }

    /// The page's pictures by their file names.
    Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new TreeMap<>();
        for (Kind kind : kinds) {
            for (Corpus.Sample sample : shown(kind)) {
                if (renderer.render(sample.source(), PICTURE) instanceof Drawn drawn) {
                    pictures.put(picture(kind, sample), drawn.bytes());
                }
            }
        }
        return pictures;
    }

    private String table() {
        return kinds.stream().map(kind -> "| [%s](#%s) | %s | %d |".formatted(kind.name(), anchor(kind), code(kind.keywords()),
                kind.samples().size())).collect(Collectors.joining("\n"));
    }

    private String types() {
        return kinds.stream().map(this::section).collect(Collectors.joining());
    }

    private String section(Kind kind) {
        var text = new StringBuilder("## %s%n%n".formatted(kind.name()));
        for (Corpus.Sample sample : shown(kind)) {
            Rendering rendering = render(sample.source());
            if (rendering instanceof Drawn drawn) {
                text.append("![%s](diagrams/%s)%n%n".formatted(drawn.altText().replaceAll("[\\[\\]\\s]+", " ").strip(),
                        picture(kind, sample)));
                text.append("<details><summary>Source</summary>%n%n````text%n%s%n````%n%n</details>%n%n"
                        .formatted(sample.source().strip()));
            }
        }
        kind.words().ifPresent(words -> {
            Set<String> had = new LinkedHashSet<>();
            words.statements().stream().filter(word -> isStarted(kind, word)).forEach(had::add);
            words.signs().stream().filter(sign -> isThere(kind, sign)).forEach(had::add);
            Set<String> missing = new LinkedHashSet<>(words.statements());
            missing.addAll(words.signs());
            missing.removeAll(had);
            text.append("The corpus has %s.%n%n".formatted(code(had)));
            if (!missing.isEmpty()) {
                text.append("It has no %s yet.%n%n".formatted(code(missing)));
            }
        });
        List<String> repairs = repairs(kind);
        if (!repairs.isEmpty()) {
            text.append("Mended or left out in it, for example:%n%n".formatted());
            repairs.forEach(repair -> text.append("- ").append(repair).append('\n'));
            text.append('\n');
        }
        return text.toString().replace("\r\n", "\n");
    }

    private List<String> repairs(Kind kind) {
        return kind.samples().stream().map(sample -> render(sample.source()))
                .flatMap(rendering -> rendering instanceof Drawn drawn ? drawn.warnings().stream() : Stream.empty())
                .map(warning -> warning.replaceFirst("^Line \\d+: ", "")).distinct().limit(MOST_REPAIRS).toList();
    }

    private String unknown() {
        return code(ORIGINAL.stream().filter(keyword -> DiagramType.of(keyword).isEmpty()).toList());
    }

    private String rejection(String source) {
        return switch (render(source)) {
            case Drawn _ -> throw new IllegalStateException("This is drawn now, choose another example: " + source);
            case Rejected rejected -> "```text%n%s%n```%n%n> Line %d, column %d: %s".formatted(source, rejected.line(),
                    rejected.column(), rejected.reason()).replace("\r\n", "\n");
        };
    }

    private String repair(String source) {
        return switch (render(source)) {
            case Drawn drawn -> "```text%n%s%n```%n%n> %s".formatted(source, String.join("\n> ", drawn.warnings()))
                    .replace("\r\n", "\n");
            case Rejected _ -> throw new IllegalStateException("This is not mended, choose another example: " + source);
        };
    }

    private Rendering render(String source) {
        return rendered.computeIfAbsent(source, text -> renderer.render(text, new PictureFormat.Svg()));
    }

    /// One that is neither tiny nor long, and beside it one in Portuguese.
    private List<Corpus.Sample> shown(Kind kind) {
        List<Corpus.Sample> fit = kind.samples().stream()
                .filter(sample -> sample.source().length() >= LONG_ENOUGH && sample.source().length() <= SHORT_ENOUGH)
                .filter(sample -> render(sample.source()) instanceof Drawn drawn
                        && drawn.warnings().isEmpty())
                .toList();
        Optional<Corpus.Sample> portuguese = fit.stream().filter(sample -> stem(sample).endsWith("-pt")).findFirst();
        return Stream.concat(fit.stream().filter(sample -> !stem(sample).endsWith("-pt")).limit(1), portuguese.stream())
                .toList();
    }

    private static boolean isStarted(Kind kind, String word) {
        Pattern start = Pattern.compile("(?im)(?:^|;)\\s*" + Pattern.quote(word) + "(?![\\w-])");
        return kind.samples().stream().anyMatch(sample -> start.matcher(sample.source()).find());
    }

    private static boolean isThere(Kind kind, String sign) {
        return kind.samples().stream().anyMatch(sample -> sample.source().contains(sign));
    }

    private static List<Kind> kinds() {
        List<Words> words = read(RESOURCES.resolve("words.txt")).lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(DiagramsPage::words).toList();
        List<String> order = words.stream().map(Words::keyword).toList();
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory).sorted().map(folder -> kind(folder.getFileName().toString(), words))
                    .sorted((a, b) -> Integer.compare(place(order, a), place(order, b))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int place(List<String> order, Kind kind) {
        return kind.words().map(words -> order.indexOf(words.keyword())).orElse(order.size());
    }

    private static Kind kind(String folder, List<Words> words) {
        List<Corpus.Sample> samples = Corpus.of(folder).toList();
        Set<String> keywords = samples.stream().flatMap(sample -> type(sample).stream())
                .flatMap(type -> keywords(type).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        return new Kind(folder, words.stream().filter(row -> keywords.contains(row.keyword())).findFirst(), keywords, samples);
    }

    private static List<String> keywords(DiagramType type) {
        return Arrays.stream(DiagramType.names().split(", ")).filter(word -> DiagramType.of(word).orElseThrow() == type)
                .toList();
    }

    /// The type of the first line that starts one.
    private static Optional<DiagramType> type(Corpus.Sample sample) {
        return sample.source().lines().map(String::strip).map(line -> line.split("[^\\w-]", 2)[0])
                .flatMap(word -> DiagramType.of(word).stream()).findFirst();
    }

    private static Words words(String row) {
        String[] cells = row.split(" ¦ ");
        return new Words(cells[0].strip(), cells[1].strip(), List.of(cells[2].strip().split("\\s+")),
                List.of(cells[3].strip().split("\\s+")));
    }

    private static String picture(Kind kind, Corpus.Sample sample) {
        return kind.folder() + "-" + stem(sample).replaceFirst("^\\d+-", "") + ".png";
    }

    private static String stem(Corpus.Sample sample) {
        return sample.name().replaceFirst(".*/", "").replaceFirst("\\.mmd$", "");
    }

    private static String anchor(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /// As code; a sign with a backtick needs a longer fence.
    private static String code(Collection<String> words) {
        return words.stream().map(word -> word.contains("`") ? "`` " + word + " ``" : "`" + word.replace("|", "\\|") + "`")
                .collect(Collectors.joining(", "));
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
