package dev.architect.playbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.architect.playbook.NameFinder.Role;
import dev.architect.playbook.Playbook.Reach;
import io.quarkus.logging.Log;

/// The playbooks of one or more folders, read again when a file of them changes.
///
/// A folder holds `*.md`, one file per topic and language; `providers.yaml`, who people log in with; `glossary.yaml`,
/// English words for identifiers; and whatever its playbooks take in.
public final class PlaybookShelf {

    /// Points from which on a topic's phrases pick it.
    private static final int POINTS_THAT_SUFFICE = 3;
    private static final String PROVIDERS = "providers.yaml";
    private static final String GLOSSARY = "glossary.yaml";

    /// What the folders held when they were last read.
    record Content(String fingerprint, List<Playbook> playbooks, List<Provider> providers,
            Map<String, String> glossary) {
    }

    private final List<Folder> folders;
    private volatile Content content;
    private volatile String refused;
    private volatile String problem = "";

    private PlaybookShelf(List<Folder> folders) {
        this.folders = folders;
        this.content = read(fingerprint());
    }

    /// The playbooks of a folder, which need not exist, and those inside the application that it does not hide with a
    /// file of the same name and language.
    ///
    /// @throws BadPlaybookException when a file cannot be used, or there is no playbook at all
    public static PlaybookShelf of(Path folder) {
        return new PlaybookShelf(List.of(new FolderOnDisk(folder), new BundledFolder()));
    }

    /// The playbooks of a folder alone, as a check wants them.
    ///
    /// @throws BadPlaybookException when a file cannot be used, or there is no playbook at all
    public static PlaybookShelf only(Path folder) {
        return new PlaybookShelf(List.of(new FolderOnDisk(folder)));
    }

    /// Why a change was not taken over, for the health check: file, line and mend.
    public Optional<String> problem() {
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    Content content() {
        String now = fingerprint();
        if (!now.equals(content.fingerprint()) && !now.equals(refused)) {
            reread(now);
        }
        return content;
    }

    private synchronized void reread(String now) {
        if (now.equals(content.fingerprint()) || now.equals(refused)) {
            return;
        }
        try {
            content = read(now);
            refused = null;
            problem = "";
            Log.infof("Playbooks read again: %d files", content.playbooks().size());
        } catch (BadPlaybookException e) {
            refused = now;
            problem = e.getMessage();
            Log.warnf("A changed playbook is not used, the old ones stay: %s", e.getMessage());
        }
    }

    private Content read(String fingerprint) {
        var playbooks = new LinkedHashMap<String, Playbook>();
        var providers = new LinkedHashMap<String, Provider>();
        var glossary = new HashMap<String, String>();
        for (Folder folder : folders) {
            Map<String, String> files = folder.files();
            playbooks(folder, files).forEach(playbooks::putIfAbsent);
            if (files.containsKey(PROVIDERS)) {
                String source = folder.name() + "/" + PROVIDERS;
                Provider.read(PlaybookFile.yaml(source, files.get(PROVIDERS), 0), source)
                        .forEach(provider -> providers.putIfAbsent(provider.id(), provider));
            }
            if (files.containsKey(GLOSSARY)) {
                PlaybookFile.yaml(folder.name() + "/" + GLOSSARY, files.get(GLOSSARY), 0)
                        .forEach((word, english) -> glossary.putIfAbsent(Text.folded(word),
                                Text.folded(String.valueOf(english))));
            }
        }
        if (playbooks.isEmpty()) {
            throw new BadPlaybookException(folders.getFirst().name(), 1,
                    "put a playbook into this folder, for example backend.en.md");
        }
        return new Content(fingerprint, List.copyOf(playbooks.values()), List.copyOf(providers.values()), Map.copyOf(glossary));
    }

    private static Map<String, Playbook> playbooks(Folder folder, Map<String, String> files) {
        var playbooks = new LinkedHashMap<String, Playbook>();
        for (String file : files.keySet()) {
            if (file.endsWith(".md") && !file.contains("/")) {
                Playbook playbook = PlaybookFile.read(folder.name(), files, file);
                Playbook twin = playbooks.put(playbook.name() + "." + playbook.language(), playbook);
                if (twin != null) {
                    throw new BadPlaybookException(playbook.source(), 2,
                            "give it another name or language: " + twin.source() + " has the same");
                }
            }
        }
        return playbooks;
    }

    private String fingerprint() {
        return folders.stream().map(Folder::fingerprint).collect(Collectors.joining("\n"));
    }

    /// The playbook whose phrases fit a message best, of those that a persona has.
    static Optional<Playbook> best(List<Playbook> playbooks, String persona, String message, Map<Role, Name> names,
            Locale language) {
        String normalized = Text.normalized(message);
        var points = new LinkedHashMap<String, Integer>();
        playbooks.stream().filter(playbook -> playbook.persona().equals(persona))
                .forEach(playbook -> points.merge(playbook.name(), playbook.score(normalized, names), Math::max));
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
