package dev.architect.diagram.mermaid.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Gathers what the statements say, in their order, and resolves it at the end. As in Mermaid, an id means the same state
/// everywhere, it lies in the composite that names it last, and what it is is settled where it is first named.
final class StateBuilder {

    private static final String SEPARATOR = ":";

    private static final class Entry {

        private final String id;
        private final List<RichText> descriptions = new ArrayList<>();
        private State.Kind kind;
        private Region region;
        private boolean isShown;

        private Entry(String id, State.Kind kind, Region region) {
            this.id = id;
            this.kind = kind;
            this.region = region;
        }
    }

    /// What stands between two `--`; a composite without any has one.
    private static final class Region {

        private final Body body;
        private final String id;
        private Optional<Direction> direction = Optional.empty();

        private Region(Body body, int number) {
            this.body = body;
            this.id = body.owner + SEPARATOR + number;
        }
    }

    /// What stands within the braces of a composite, or in the whole diagram.
    private static final class Body {

        private final String owner;
        private final List<Region> regions = new ArrayList<>();

        private Body(String owner) {
            this.owner = owner;
            divide();
        }

        private void divide() {
            regions.add(new Region(this, regions.size()));
        }
    }

    private record Note(String id, String target, boolean before, RichText text) {
    }

    private final Limits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Deque<Body> open = new ArrayDeque<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final List<Transition> transitions = new ArrayList<>();
    private final StyleSheet styles = new StyleSheet();
    private Optional<String> title = Optional.empty();

    StateBuilder(Limits limits) {
        this.limits = limits;
        open.push(bodies.computeIfAbsent("", Body::new));
    }

    StyleSheet styles() {
        return styles;
    }

    void title(String words) {
        title = Optional.of(words);
    }

    void direction(Direction direction) {
        here().direction = Optional.of(direction);
    }

    boolean isInComposite() {
        return open.size() > 1;
    }

    private Region here() {
        return open.element().regions.getLast();
    }

    void mention(String id, int line) {
        mention(id, State.Kind.SIMPLE, line);
    }

    void mention(String id, State.Kind kind, int line) {
        Entry entry = declare(id, kind, line);
        entry.isShown = true;
        if (isInComposite() && !isWithin(open.element().owner, id)) {
            entry.region = here();
        }
    }

    /// `state X` alone, which Mermaid leaves out when nothing else names it, and which is drawn here where it stands.
    Entry declare(String id, State.Kind kind, int line) {
        Entry entry = entries.computeIfAbsent(id, missing -> new Entry(id, kind, here()));
        if (!entry.isShown) {
            entry.kind = kind;
        }
        if (entries.size() + notes.size() > limits.elements()) {
            throw new SyntaxException(line, 0, "The state diagram has more than %d states and notes: draw it in parts"
                    .formatted(limits.elements()));
        }
        return entry;
    }

    /// Names what `[*]` means here.
    ///
    /// @param leads whether a transition starts there
    String terminal(boolean leads, int line) {
        String id = here().id + SEPARATOR + (leads ? "start" : "end");
        mention(id, leads ? State.Kind.START : State.Kind.END, line);
        return id;
    }

    /// A description makes a plain state of a pseudo state.
    void describe(String id, RichText text) {
        Entry entry = entries.get(id);
        entry.descriptions.add(text);
        entry.kind = State.Kind.SIMPLE;
    }

    void note(String target, boolean before, RichText text, int line) {
        mention(target, line);
        String id = target + SEPARATOR + "note" + notes.size();
        notes.put(id, new Note(id, target, before, text));
        declare(id, State.Kind.NOTE, line);
        connect(before ? id : target, before ? target : id, RichText.EMPTY, true, line);
    }

    /// A note that hangs on no state.
    void floatingNote(RichText text, int line) {
        String id = SEPARATOR + "note" + notes.size();
        notes.put(id, new Note(id, "", false, text));
        mention(id, State.Kind.NOTE, line);
    }

    void transition(String from, String to, RichText label, int line) {
        connect(from, to, label, false, line);
    }

    private void connect(String from, String to, RichText label, boolean isTether, int line) {
        if (transitions.size() >= limits.connections()) {
            throw new SyntaxException(line, 0, "The state diagram has more than %d transitions: draw it in parts"
                    .formatted(limits.connections()));
        }
        transitions.add(new Transition(from, to, label, isTether));
    }

    void open(String id, int line) {
        if (open.size() > limits.nesting()) {
            throw tooDeep(line);
        }
        open.push(bodies.computeIfAbsent(id, Body::new));
    }

    void close() {
        open.pop();
    }

    void divide(int line) {
        if (open.element().regions.size() >= limits.elements()) {
            throw new SyntaxException(line, 0, "A state has more than %d regions".formatted(limits.elements()));
        }
        open.element().divide();
    }

    /// Whether `id` is `ancestor` or lies in it.
    private boolean isWithin(String id, String ancestor) {
        var seen = new HashSet<String>();
        String current = id;
        while (!current.isEmpty() && seen.add(current)) {
            if (current.equals(ancestor)) {
                return true;
            }
            Entry entry = entries.get(current);
            current = entry == null ? "" : entry.region.body.owner;
        }
        return false;
    }

    StateDiagram build() {
        entries.values().forEach(entry -> {
            Note note = notes.get(entry.id);
            if (note != null && !note.target().isEmpty()) {
                entry.region = entries.get(note.target()).region;
            }
        });
        Map<String, List<Region>> regions = regions();
        regions.keySet().forEach(this::checkDepth);
        var order = new ArrayList<String>();
        var states = new ArrayList<State>();
        var composites = new ArrayList<Composite>();
        addRegions("", regions, order, composites);
        for (Entry entry : entries.values()) {
            order.add(entry.id);
            String parent = parent(entry, regions);
            if (regions.containsKey(entry.id)) {
                composites.add(composite(entry, parent, regions.get(entry.id)));
                addRegions(entry.id, regions, order, composites);
            } else {
                states.add(state(entry, parent));
            }
        }
        Direction direction = regions.getOrDefault("", List.of()).size() > 1 ? Direction.DOWN
                : bodies.get("").regions.getLast().direction.orElse(Direction.DOWN);
        return new StateDiagram(title, direction, order, states, composites, transitions);
    }

    /// A state that is named in another composite moves there, so that they may stand deeper than their braces do.
    private void checkDepth(String composite) {
        int depth = 0;
        for (String current = composite; !current.isEmpty(); current = entries.get(current).region.body.owner) {
            depth++;
        }
        if (depth > limits.nesting()) {
            throw tooDeep(0);
        }
    }

    private SyntaxException tooDeep(int line) {
        return new SyntaxException(line, 0,
                "Composite states stand more than %d deep in one another".formatted(limits.nesting()));
    }

    /// Regions with something in them, by their owner.
    private Map<String, List<Region>> regions() {
        Set<String> used = entries.values().stream().map(entry -> entry.region.id).collect(Collectors.toSet());
        var regions = new HashMap<String, List<Region>>();
        for (Body body : bodies.values()) {
            List<Region> filled = body.regions.stream().filter(region -> used.contains(region.id)).toList();
            if (!filled.isEmpty()) {
                regions.put(body.owner, filled);
            }
        }
        return regions;
    }

    private static String parent(Entry entry, Map<String, List<Region>> regions) {
        String owner = entry.region.body.owner;
        return regions.get(owner).size() > 1 ? entry.region.id : owner;
    }

    private void addRegions(String owner, Map<String, List<Region>> regions, List<String> order,
            List<Composite> composites) {
        List<Region> own = regions.getOrDefault(owner, List.of());
        if (own.size() < 2) {
            return;
        }
        for (Region region : own) {
            order.add(region.id);
            composites.add(new Composite(region.id, true, RichText.EMPTY, owner, region.direction.orElse(Direction.DOWN),
                    Map.of()));
        }
    }

    private Composite composite(Entry entry, String parent, List<Region> regions) {
        var lines = new ArrayList<List<Run>>();
        names(entry).forEach(name -> lines.addAll(name.lines()));
        Direction direction = regions.size() > 1 ? Direction.DOWN
                : regions.getFirst().direction.orElse(Direction.DOWN);
        return new Composite(entry.id, false, new RichText(lines), parent, direction, styles.ofNamed(entry.id));
    }

    private State state(Entry entry, String parent) {
        Note note = notes.get(entry.id);
        List<RichText> names = note != null ? List.of(note.text()) : names(entry);
        return switch (entry.kind) {
            case SIMPLE -> new State(entry.id, entry.kind, names.getFirst(), names.subList(1, names.size()), parent,
                    styles.of(entry.id));
            case NOTE -> new State(entry.id, entry.kind, names.getFirst(), List.of(), parent, Map.of());
            case START, END, BAR, CHOICE -> new State(entry.id, entry.kind, RichText.EMPTY, List.of(), parent,
                    styles.ofNamed(entry.id));
        };
    }

    private static List<RichText> names(Entry entry) {
        return entry.descriptions.isEmpty() ? List.of(RichText.plain(entry.id)) : entry.descriptions;
    }
}
