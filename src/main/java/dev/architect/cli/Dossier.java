package dev.architect.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.architect.design.Block;
import dev.architect.design.Block.Contract;
import dev.architect.design.Block.Diagram;
import dev.architect.design.CodeFence;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.persona.Persona;
import dev.architect.review.Reviewed;

/// An answer for a terminal or a folder.
final class Dossier {

    private final List<Entry> entries = new ArrayList<>();

    void add(Persona persona, Reviewed reviewed) {
        entries.add(new Entry(persona, reviewed));
    }

    /// What the review found, a line each.
    List<String> findings() {
        return entries.stream()
                .flatMap(entry -> entry.reviewed().findings().stream())
                .map(finding -> finding.artefact() + ": " + finding.english())
                .toList();
    }

    /// The whole answer, with the sources of its diagrams and contracts in place.
    String markdown() {
        return markdown(artefact -> switch (artefact) {
            case Block.Text text -> text.markdown();
            case Diagram diagram -> CodeFence.of("mermaid", diagram.source());
            case Block.Referral referral -> referral(referral);
            case Contract contract -> CodeFence.of(CodeFence.language(contract), contract.content());
        });
    }

    /// Writes `answer.md` with its pictures and contracts beside it.
    ///
    /// @return the files, in the order in which they were written
    List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        String answer = markdown(block -> switch (block) {
            case Block.Text text -> text.markdown();
            case Block.Referral referral -> referral(referral);
            case Contract contract -> contract(contract, folder, written);
            case Diagram diagram -> picture(diagram, folder, written);
        });
        write(folder.resolve("answer.md"), answer.getBytes(StandardCharsets.UTF_8), written);
        return written;
    }

    private static String referral(Block.Referral referral) {
        return "→ `%s`: %s".formatted(referral.handOff().to(), referral.handOff().question());
    }

    private static String contract(Contract contract, Path folder, List<Path> written) {
        Path file = unused(folder, contract.fileName(), written);
        write(file, contract.content().getBytes(StandardCharsets.UTF_8), written);
        return "[%s](%s)".formatted(file.getFileName(), file.getFileName());
    }

    private String picture(Diagram diagram, Path folder, List<Path> written) {
        for (Entry entry : entries) {
            if (entry.reviewed().pictures().get(diagram) instanceof Drawn drawn) {
                Path file = unused(folder, "diagram.png", written);
                write(file, drawn.bytes(), written);
                return "![%s](%s)".formatted(diagram.title().replaceAll("[\\[\\]]", ""), file.getFileName());
            }
        }
        return CodeFence.of("mermaid", diagram.source());
    }

    private String markdown(Function<Block, String> form) {
        var parts = new ArrayList<String>();
        for (Entry entry : entries) {
            if (entries.size() > 1) {
                parts.add("# " + entry.persona().displayName());
            }
            if (!entry.reviewed().design().lead().isBlank()) {
                parts.add(entry.reviewed().design().lead());
            }
            entry.reviewed().design().blocks().stream().map(form).forEach(parts::add);
        }
        return String.join("\n\n", parts);
    }

    private static Path unused(Path folder, String name, List<Path> written) {
        int dot = name.lastIndexOf('.');
        Path file = folder.resolve(name);
        for (int i = 2; written.contains(file); i++) {
            file = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        return file;
    }

    private static void write(Path file, byte[] bytes, List<Path> written) {
        try {
            Files.write(file, bytes);
            written.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Entry(Persona persona, Reviewed reviewed) {
    }
}
