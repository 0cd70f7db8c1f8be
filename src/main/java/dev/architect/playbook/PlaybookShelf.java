package dev.architect.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.architect.playbook.Playbook.Reach;
import io.quarkus.logging.Log;

/// The playbooks of one or more folders, read again when a file of them changes.
///
/// A folder holds `*.md`, one file per topic and language; `providers.yaml`, who people log in with; `glossary.yaml`,
/// English words for identifiers; and whatever its playbooks take in. Folders may lie in any file system, a jar's too.
public final class PlaybookShelf {

    /// Points from which on a topic's phrases pick it.
    private static final int POINTS_THAT_SUFFICE = 3;
    private static final int DEPTH = 3;

    /// What the folders held when they were last read.
    record Content(Map<String, String> fingerprint, List<Playbook> playbooks, List<Provider> providers,
            Map<String, String> glossary) {
    }

    private final List<Path> folders;
    private volatile Content content;
    private volatile Map<String, String> refused = Map.of();
    private volatile String problem = "";

    /// @param folders the most important first: its file of a name and language hides the others'. One that does not
    ///        exist is passed over.
    /// @throws BadPlaybookException when a file cannot be used, or there is no playbook at all
    public PlaybookShelf(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.content = read(fingerprint());
    }

    /// Why a change was not taken over, for the health check: file, line and mend.
    public Optional<String> problem() {
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    Content content() {
        Map<String, String> now = fingerprint();
        if (!now.equals(content.fingerprint()) && !now.equals(refused)) {
            reread(now);
        }
        return content;
    }

    private synchronized void reread(Map<String, String> now) {
        if (now.equals(content.fingerprint()) || now.equals(refused)) {
            return;
        }
        try {
            content = read(now);
            refused = Map.of();
            problem = "";
            Log.infof("Playbooks read again: %d files", content.playbooks().size());
        } catch (BadPlaybookException e) {
            refused = now;
            problem = e.getMessage();
            Log.warnf("A changed playbook is not used, the old ones stay: %s", e.getMessage());
        }
    }

    private Content read(Map<String, String> fingerprint) {
        var playbooks = new LinkedHashMap<String, Playbook>();
        var providers = new LinkedHashMap<String, Provider>();
        var glossary = new HashMap<String, String>();
        for (Path folder : folders) {
            var own = new HashMap<String, Playbook>();
            for (Path file : files(folder, 1)) {
                if (!file.getFileName().toString().endsWith(".md")) {
                    continue;
                }
                Playbook playbook = PlaybookFile.read(folder, file);
                String key = playbook.name() + "." + playbook.language();
                Playbook twin = own.put(key, playbook);
                if (twin != null) {
                    throw new BadPlaybookException(playbook.source(), 2, "give it another name or language: " + twin.source()
                            + " has the same");
                }
                playbooks.putIfAbsent(key, playbook);
            }
            Path known = folder.resolve("providers.yaml");
            if (Files.isRegularFile(known)) {
                Provider.read(PlaybookFile.readYaml(known), known.toString())
                        .forEach(provider -> providers.putIfAbsent(provider.id(), provider));
            }
            Path words = folder.resolve("glossary.yaml");
            if (Files.isRegularFile(words)) {
                PlaybookFile.readYaml(words)
                        .forEach((word, english) -> glossary.putIfAbsent(Text.folded(word),
                                Text.folded(String.valueOf(english))));
            }
        }
        if (playbooks.isEmpty()) {
            throw new BadPlaybookException(String.valueOf(folders.isEmpty() ? "playbooks" : folders.getFirst()), 1,
                    "put a playbook into this folder, for example backend.en.md");
        }
        return new Content(fingerprint, List.copyOf(playbooks.values()), List.copyOf(providers.values()), Map.copyOf(glossary));
    }

    private Map<String, String> fingerprint() {
        var fingerprint = new HashMap<String, String>();
        for (Path folder : folders) {
            for (Path file : files(folder, DEPTH)) {
                try {
                    fingerprint.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
                } catch (IOException e) {
                    fingerprint.put(file.toString(), "unreadable");
                }
            }
        }
        return fingerprint;
    }

    private static List<Path> files(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException | UncheckedIOException e) {
            Log.warnf("The playbooks in %s cannot be listed: %s", folder, e.getMessage());
            return List.of();
        }
    }

    /// The playbook whose phrases fit a message best, of those that a persona has.
    static Optional<Playbook> best(List<Playbook> playbooks, String persona, String message, Locale language) {
        String normalized = Text.normalized(message);
        var points = new LinkedHashMap<String, Integer>();
        playbooks.stream().filter(playbook -> playbook.persona().equals(persona))
                .forEach(playbook -> points.merge(playbook.name(), playbook.score(normalized), Math::max));
        return points.entrySet().stream().filter(topic -> topic.getValue() >= POINTS_THAT_SUFFICE)
                .max(Map.Entry.<String, Integer> comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer> comparingByKey().reversed()))
                .flatMap(topic -> variant(playbooks, topic.getKey(), language));
    }

    /// What answers when nothing fits.
    static Playbook general(List<Playbook> playbooks, String persona, Locale language) {
        var candidates = new ArrayList<Playbook>();
        playbooks.stream().filter(playbook -> playbook.persona().equals(persona) && playbook.reach() != Reach.TOPIC)
                .forEach(candidates::add);
        playbooks.stream().filter(playbook -> playbook.reach() == Reach.EVERYBODY).forEach(candidates::add);
        playbooks.stream().filter(playbook -> playbook.persona().equals(persona)).forEach(candidates::add);
        candidates.addAll(playbooks);
        return variant(playbooks, candidates.getFirst().name(), language).orElseThrow();
    }

    private static Optional<Playbook> variant(List<Playbook> playbooks, String name, Locale language) {
        return playbooks.stream().filter(playbook -> playbook.name().equals(name))
                .min(Comparator.comparing((Playbook playbook) -> !playbook.isIn(language))
                        .thenComparing(playbook -> !playbook.isIn(Locale.ENGLISH)).thenComparing(Playbook::language));
    }
}
