package dev.architect.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a message calls something: `medication tracking`, `controle de estoque`.
///
/// @param display as written: Latin letters, digits, hyphens and single spaces
/// @param terms the same in small ASCII letters, in the order of an English compound, translated where we can
record Name(String display, List<String> terms) {

    private static final int LONGEST_DISPLAY = 48;
    private static final int LONGEST_IDENTIFIER = 40;

    // Said of a thing, they name what is done with it: the resource of "medication tracking" is the medication.
    private static final Set<String> ACTIVITIES = Set.of("tracking", "management", "scheduling", "booking", "reporting",
            "monitoring", "processing", "handling", "search", "creation", "upload", "uploads", "download", "registration",
            "control", "history", "export", "import", "sharing", "validation", "approval", "listing", "generation",
            "storage", "lookup", "issuance", "issuing", "calculation", "request", "requests", "portal", "sync",
            "synchronization", "administration", "editing", "delivery", "service", "system");
    private static final Set<String> SAME_IN_PLURAL = Set.of("news", "series", "sms", "status", "analysis", "address",
            "access", "business", "process", "progress", "stock", "inventory", "feedback", "data", "media", "mail",
            "email", "fraud", "finance", "telemetry", "attendance", "merchandise", "fuel", "health", "freight", "cargo",
            "traffic", "payroll", "software", "hardware", "firmware", "weather", "music", "money", "cash", "content",
            "energy", "staff", "homework", "luggage", "baggage", "compliance", "insurance", "maintenance", "equipment",
            "chat", "billing", "gps", "dns", "css", "aws", "ios");
    private static final Set<String> COUNTED = Set.of("reading", "meeting", "listing", "rating", "building", "painting",
            "drawing", "setting", "offering", "hearing", "wedding", "posting", "string", "opening");
    // Words that a contract of ours uses for its own schemas, or that SQL keeps for itself.
    private static final Set<String> TAKEN = Set.of("apiproblem", "links", "page");
    private static final Map<String, String> IRREGULAR = Map.of("people", "person", "children", "child", "men", "man",
            "women", "woman", "mice", "mouse", "movies", "movie", "cookies", "cookie", "statuses", "status");

    Name {
        terms = List.copyOf(terms);
    }

    /// @return a name that can stand in an identifier, or empty terms where nothing is left of it
    static Name of(List<String> displayWords, List<String> terms) {
        String display = String.join(" ", displayWords).strip();
        if (display.length() > LONGEST_DISPLAY) {
            int cut = display.lastIndexOf(' ', LONGEST_DISPLAY);
            display = display.substring(0, cut > 0 ? cut : LONGEST_DISPLAY);
        }
        var clean = terms.stream().map(term -> term.replaceAll("[^a-z0-9-]", "").replaceAll("^[0-9-]+|-+$", ""))
                .filter(term -> !term.isEmpty()).map(Name::bounded).toList();
        return new Name(display, clean);
    }

    boolean isUsable() {
        return !terms.isEmpty() && !display.isEmpty() && String.join("", terms).length() > 1;
    }

    /// `medication-tracking`
    String kebab() {
        return joined(withLast(terms, singular(terms.getLast())));
    }

    /// `medication-tracking-service`
    String service() {
        String id = kebab();
        return id.matches(".*-?(gateway|worker|app|frontend|bff|service|processor|engine|portal|scheduler|platform|erp|crm)")
                ? id
                : id + "-service";
    }

    /// What the work is about, in the singular: `medication` of "medication tracking".
    String resource() {
        String id = joined(withLast(entity(), singular(entity().getLast())));
        return TAKEN.contains(id.replace("-", "")) ? id + "-record" : id;
    }

    /// `medications`
    String resources() {
        String id = resource();
        String last = entity().getLast();
        int hyphen = id.lastIndexOf('-') + 1;
        boolean isPluralAlready = !last.equals(singular(last)) && id.endsWith(singular(last));
        return isPluralAlready ? id.substring(0, id.length() - singular(last).length()) + last
                : id.substring(0, hyphen) + plural(id.substring(hyphen));
    }

    private List<String> entity() {
        int end = terms.size();
        while (end > 1 && ACTIVITIES.contains(terms.get(end - 1))) {
            end--;
        }
        return terms.subList(0, end);
    }

    private static List<String> withLast(List<String> words, String last) {
        return Stream.concat(words.subList(0, words.size() - 1).stream(), Stream.of(last))
                .toList();
    }

    private static String joined(List<String> words) {
        String id = String.join("-", words);
        return id.length() <= LONGEST_IDENTIFIER ? id : id.substring(0, LONGEST_IDENTIFIER).replaceAll("-[^-]*$", "");
    }

    private static String bounded(String word) {
        return word.length() <= LONGEST_IDENTIFIER ? word : word.substring(0, LONGEST_IDENTIFIER).replaceAll("-+$", "");
    }

    static String pascal(String kebab) {
        return Arrays.stream(kebab.split("-")).map(Name::capitalized).collect(Collectors.joining());
    }

    static String camel(String kebab) {
        String pascal = pascal(kebab);
        return pascal.isEmpty() ? pascal : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String singular(String word) {
        int hyphen = word.lastIndexOf('-') + 1;
        if (hyphen > 0) {
            return word.substring(0, hyphen) + singular(word.substring(hyphen));
        }
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (SAME_IN_PLURAL.contains(word) || word.length() <= 3 || !word.endsWith("s") || word.matches(".*(ss|us|[^a]is)")) {
            return word;
        }
        if (word.matches(".{3,}[dstl]ores|.*[lgh][ae]res|.*[rtl]izes")
                && !word.matches("(re)?stores|hares|shares|flares|spheres|(at)?mospheres|sizes|prizes")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("agens")) {
            return word.substring(0, word.length() - 2) + "m";
        }
        if (word.matches(".*[csxit]oes")) {
            return word.substring(0, word.length() - 3) + "ao";
        }
        if (word.length() > 4 && word.endsWith("ais")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(sses|shes|ches|xes|zes)")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    static String plural(String word) {
        if (SAME_IN_PLURAL.contains(word) || word.endsWith("ing") && !COUNTED.contains(word)) {
            return word;
        }
        for (var irregular : IRREGULAR.entrySet()) {
            if (irregular.getValue().equals(word)) {
                return irregular.getKey();
            }
        }
        if (word.endsWith("ao")) {
            return word.substring(0, word.length() - 2) + "oes";
        }
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.matches(".*(ss|us|is|sh|ch|x|z)")) {
            return word + "es";
        }
        return word.endsWith("s") ? word : word + "s";
    }
}
