package dev.architect.persona;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What one folder's files say, at one moment: good files by their path, and what is wrong with the others.
///
/// @param fingerprint of the folder when its files were read
/// @param byFile what each file says; a file that went bad still says what it said before
record Shelf<T>(String fingerprint, Map<String, T> byFile, List<PersonaProblem> problems) {

    /// A kind of file: in which folder it lies, how it is read, what it is called.
    ///
    /// @param required whether a folder without one is a mistake
    record Kind<T>(String folder, Function<AgentFile, T> reader, Function<T, String> name, boolean required) {

        static final Kind<Persona> PERSONAS = new Kind<>("", PersonaFile::read, Persona::name, true);
        static final Kind<ProjectContext> CONTEXTS = new Kind<>("contexts", ContextFile::read, ProjectContext::name, false);
    }

    static <T> Shelf<T> empty() {
        return new Shelf<>("", Map.of(), List.of());
    }

    List<T> items() {
        return List.copyOf(byFile.values());
    }

    /// The folder as it is now. A file that cannot be used, or whose name another file has, keeps what it said before.
    Shelf<T> reread(AgentFolder folder, Kind<T> kind) {
        // Taken before the files are read: a change in between is seen the next time.
        String now = folder.fingerprint(kind.folder());
        List<AgentFile> files;
        try {
            files = folder.files(kind.folder());
        } catch (PersonaException e) {
            return new Shelf<>(now, byFile, e.problems());
        }
        if (files.isEmpty() && kind.required()) {
            return new Shelf<>(now, byFile, List.of(new PersonaProblem(folder.name(), 0, "the folder holds no persona",
                    "Put a file such as backend-architect.md into it.")));
        }
        var read = new LinkedHashMap<AgentFile, T>();
        var problems = new ArrayList<PersonaProblem>();
        for (AgentFile file : files) {
            try {
                read.put(file, kind.reader().apply(file));
            } catch (PersonaException e) {
                problems.addAll(e.problems());
                Optional.ofNullable(byFile.get(file.path())).ifPresent(before -> read.put(file, before));
            }
        }
        return new Shelf<>(now, named(read, kind, problems), List.copyOf(problems));
    }

    // Whoever had a name before keeps it; otherwise the first file does.
    private Map<String, T> named(Map<AgentFile, T> read, Kind<T> kind, List<PersonaProblem> problems) {
        var owners = new LinkedHashMap<String, AgentFile>();
        read.forEach((file, item) -> {
            T before = byFile.get(file.path());
            if (before != null && key(kind, before).equals(key(kind, item))) {
                owners.putIfAbsent(key(kind, item), file);
            }
        });
        read.forEach((file, item) -> owners.putIfAbsent(key(kind, item), file));
        var named = new LinkedHashMap<String, T>();
        read.forEach((file, item) -> {
            AgentFile owner = owners.get(key(kind, item));
            if (owner == file) {
                named.put(file.path(), item);
                return;
            }
            problems.add(new PersonaProblem(file.path(), FrontMatter.of(file).line("name"),
                    "the name %s is taken by %s".formatted(kind.name().apply(item), owner.path()),
                    "Give one of the two another name."));
            T before = byFile.get(file.path());
            if (before != null && !owners.containsKey(key(kind, before))) {
                owners.put(key(kind, before), file);
                named.put(file.path(), before);
            }
        });
        return named;
    }

    private static <T> String key(Kind<T> kind, T item) {
        return kind.name().apply(item).toLowerCase(Locale.ROOT);
    }
}
