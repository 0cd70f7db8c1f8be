package dev.architect.deliver;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import dev.architect.chat.Language;
import dev.architect.chat.Part;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.memory.Adrs.Adr;
import dev.architect.memory.Designs.SavedDesign;

/// A design as an architecture decision record, in the sections of MADR 4 (<https://adr.github.io/madr/>).
public final class AdrFile {

    private static final int LONGEST_TITLE = 100;
    private static final int MOST_DECISIONS = 12;

    private AdrFile() {
    }

    /// The first line of the design's lead, as a title.
    public static String title(SavedDesign saved, Language language) {
        String line = Design.parse(saved.markdown()).lead().lines().filter(text -> !text.isBlank()).findFirst()
                .map(text -> text.replaceAll("[*_`#>]+", "").replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .replaceFirst("^[-\\s\\d.]+", "").strip())
                .orElse("");
        String title = line.isBlank() ? say(language, "Backend design", "Desenho de backend")
                : line.replaceFirst("(?<![.:;])[.:;]++$", "");
        return title.length() <= LONGEST_TITLE ? title
                : title.substring(0,
                        title.lastIndexOf(' ', LONGEST_TITLE) > 20 ? title.lastIndexOf(' ', LONGEST_TITLE) : LONGEST_TITLE)
                        + "…";
    }

    /// What later designs in the channel are told.
    public static List<String> decisions(Design design) {
        List<String> decisions = design.decisions();
        List<String> lines = decisions.isEmpty()
                ? design.lead().lines().map(line -> line.replaceAll("[*_`]+", "").replaceFirst("^[-\\s]+", "").strip())
                        .filter(line -> !line.isBlank()).toList()
                : decisions;
        return lines.stream().map(line -> line.replaceAll("\\s+", " ")).limit(MOST_DECISIONS).toList();
    }

    public static Part.File of(Adr adr) {
        return new Part.File("adr-%04d-%s.md".formatted(adr.number(), slug(adr.title())), "text/markdown", adr.markdown());
    }

    public static String markdown(SavedDesign saved, String title, String by, Instant at, Language language) {
        Design design = Design.parse(saved.markdown());
        var text = new StringBuilder("""
                ---
                status: accepted
                date: %s
                decision-makers: "%s"
                ---

                # %s

                ## %s

                """.formatted(at.atZone(ZoneOffset.UTC).toLocalDate(), by.replaceAll("[\"\\\\\\p{Cntrl}]", " ").strip(), title,
                say(language, "Context and Problem Statement", "Contexto e problema")));
        text.append(quoted(saved.question())).append('\n');
        if (!saved.context().isBlank()) {
            text.append('\n').append(Phrases.context(saved.context(), language)).append('\n');
        }
        list(text, say(language, "Decision Drivers", "O que pesa na decisão"), design.assumptions());
        list(text, say(language, "Considered Options", "Opções consideradas"), design.decisions());
        text.append("\n## ").append(say(language, "Decision Outcome", "Decisão")).append("\n\n").append(design.lead())
                .append('\n');
        String tradeOffs = design.textOf(OutputPart.TRADE_OFFS).replaceFirst("^\\s{0,3}#{1,6}[^\\n]*\\n+", "").strip();
        if (!tradeOffs.isBlank()) {
            text.append("\n### ").append(say(language, "Consequences", "Consequências")).append("\n\n").append(tradeOffs)
                    .append('\n');
        }
        list(text, say(language, "Open questions", "Perguntas em aberto"), design.questions());
        return text.append("\n## ").append(say(language, "More Information", "Mais informações")).append("\n\n")
                .append(Phrases.origin(saved, language)).append('\n').toString();
    }

    private static void list(StringBuilder text, String heading, List<String> items) {
        if (!items.isEmpty()) {
            text.append("\n## ").append(heading).append("\n\n");
            items.forEach(item -> text.append("- ").append(item.replaceAll("\\s+", " ")).append('\n'));
        }
    }

    private static String quoted(String question) {
        return question.isBlank() ? "–" : "> " + question.strip().replace("\n", "\n> ");
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() <= 50 ? plain : plain.substring(0, 50).replaceAll("-[^-]*$", "");
        return cut.isBlank() ? "decision" : cut;
    }

    private static String say(Language language, String english, String portuguese) {
        return switch (language) {
            case ENGLISH -> english;
            case PORTUGUESE -> portuguese;
        };
    }
}
