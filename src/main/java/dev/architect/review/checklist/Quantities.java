package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.review.checklist.Quantity.Kind;

/// Reads the quantities of a statement, in digits and in words.
final class Quantities {

    private static final Set<String> TIME = Set.of("ms", "s", "sec", "secs", "second", "seconds", "m", "min", "mins", "minute",
            "minutes", "h", "hr", "hrs", "hour", "hours", "d", "day", "days", "week", "weeks", "month", "months", "year",
            "years",
            "millis", "millisecond", "milliseconds", "us", "seg", "segs", "segundo", "segundos", "minuto", "minutos", "hora",
            "horas", "dia", "dias", "semana", "semanas", "mes", "meses", "ano", "anos", "milissegundo", "milissegundos",
            "quarter");
    private static final Set<String> SIZE = Set.of("b", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "tib", "byte", "bytes");
    private static final Set<String> RATE = Set.of("rps", "qps", "tps", "rpm", "eps", "iops");
    private static final Set<String> PER = Set.of("/", "per", "por", "a", "each", "cada", "every");
    private static final Set<String> TIMES = Set.of("k", "mil", "thousand", "million", "millions", "milhao", "milhoes", "m",
            "mi", "bi");
    private static final Map<String, Integer> IN_WORDS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("twelve", 12), Map.entry("fifteen", 15),
            Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("fifty", 50), Map.entry("sixty", 60),
            Map.entry("hundred", 100), Map.entry("thousand", 1_000), Map.entry("twice", 2), Map.entry("once", 1),
            Map.entry("dois", 2), Map.entry("duas", 2), Map.entry("tres", 3), Map.entry("quatro", 4), Map.entry("cinco", 5),
            Map.entry("seis", 6), Map.entry("sete", 7), Map.entry("oito", 8), Map.entry("nove", 9), Map.entry("dez", 10),
            Map.entry("doze", 12), Map.entry("quinze", 15), Map.entry("vinte", 20), Map.entry("trinta", 30),
            Map.entry("cinquenta", 50), Map.entry("cem", 100), Map.entry("mil", 1_000));
    private static final Set<String> HALF = Set.of("half", "metade");
    // `At once`, `at least once` and `once the order is paid` count nothing.
    private static final Set<String> BEFORE_NO_ONCE = Set.of("at", "all", "least", "most", "exactly");
    private static final Set<String> BEHIND_NO_ONCE = Set.of("the", "a", "an", "every", "each", "it", "they", "we", "you",
            "all");
    // An article more often than a number: it counts in front of a unit and of what is done again.
    private static final Set<String> ONE = Set.of("one", "um", "uma", "a", "an");
    private static final Set<String> JOINS = Set.of("and", "e", "or", "ou", "then", "depois", "for", "in", "em", "within");
    private static final Words WHAT_IS_COUNTED = Words.of(
            "more, further, extra, additional, time, retry, retries, attempt*, try, vez, retentativa, tentativa, extra attempt, more time, mais uma vez");
    // The number behind one of these is a version.
    private static final Set<String> VERSIONED = Set.of("v", "version", "versao", "oauth", "oauth2", "tls", "openapi", "http",
            "java", "node", "js", "python", "postgres", "postgresql", "redis", "quarkus", "spring", "boot", "graphql", "rfc",
            "iso",
            "utf", "sha", "proto", "kafka", "ssl", "step", "phase", "fase", "passo", "part", "parte", "etapa", "section",
            "secao",
            "level", "nivel", "adr", "lts", "net", "php", "angular", "react", "asyncapi", "swagger", "saml", "w");

    private static final int LONGEST = 20;
    private static final int FAR = 6;

    private final List<Token> tokens;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Quantity> in(List<Token> tokens) {
        return new Quantities(tokens).read();
    }

    private List<Quantity> read() {
        for (int at = 0; at < tokens.size();) {
            Optional<Quantity> quantity = HALF.contains(word(at)) && !word(at + 1).equals("open")
                    ? Optional.of(new Quantity(Kind.PERCENT, 50, at, at + 1))
                    : value(at).flatMap(this::quantity);
            quantity.ifPresent(found::add);
            at = quantity.map(Quantity::end).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private record Number(double value, int at, int end, boolean isArticle) {
    }

    private Optional<Number> value(int at) {
        Token token = tokens.get(at);
        if (token.isNumber()) {
            boolean isVersion = at > 0 && VERSIONED.contains(word(at - 1));
            boolean isEnumerator = word(at + 1).equals(")")
                    && (at == 0 || word(at - 1).equals("(") || !tokens.get(at - 1).isWord());
            return isVersion || isEnumerator || word(at + 1).equals("xx") ? Optional.empty()
                    : Optional.of(scaled(number(token.text()), at));
        }
        if (isIsoDuration(token.text())) {
            return Optional.of(new Number(1, at, at, false));
        }
        if (ONE.contains(token.text())) {
            return Optional.of(new Number(1, at, at + 1, true));
        }
        boolean isNoNumber = token.is("once")
                && (BEFORE_NO_ONCE.contains(word(at - 1)) || BEHIND_NO_ONCE.contains(word(at + 1)));
        return isNoNumber ? Optional.empty() : Optional.ofNullable(IN_WORDS.get(token.text())).map(value -> scaled(value, at));
    }

    private Number scaled(double value, int at) {
        int next = at + 1;
        String word = word(next);
        boolean isScale = TIMES.contains(word) && !(word.equals("m") && tokens.get(at).isNumber() && !isUsers(next + 1));
        return isScale ? new Number(value * (word.equals("k") || word.equals("mil") || word.equals("thousand") ? 1_000 : 1e6),
                at, next + 1, false) : new Number(value, at, next, false);
    }

    // `2 m users` are millions, `2 m` are minutes.
    private boolean isUsers(int at) {
        return word(at).startsWith("user") || word(at).startsWith("usuari") || word(at).startsWith("request");
    }

    private Optional<Quantity> quantity(Number number) {
        int end = number.end();
        if (number.at() == number.end()) {
            return Optional.of(new Quantity(Kind.DURATION, 1, number.at(), number.at() + 1));
        }
        Optional<Quantity> rate = rate(number);
        if (rate.isPresent()) {
            return rate;
        }
        int unit = end;
        if (word(end).equals("more") || word(end).equals("full")) {
            unit = end + 1;
        }
        if (isTime(unit)) {
            return Optional.of(of(Kind.DURATION, number, unit + 1));
        }
        if (number.isArticle()) {
            boolean counts = end < tokens.size() && WHAT_IS_COUNTED.at(tokens, end).isPresent()
                    && !word(number.at()).startsWith("a");
            return counts ? Optional.of(of(Kind.COUNT, number, end)) : Optional.empty();
        }
        if (word(end).equals("%") || word(end).startsWith("percent") || word(end).equals("pct")
                || (word(end).equals("per") || word(end).equals("por")) && word(end + 1).startsWith("cent")) {
            return Optional.of(of(Kind.PERCENT, number, end + 1));
        }
        if (SIZE.contains(word(end))) {
            return Optional.of(of(Kind.SIZE, number, end + 1));
        }
        return Optional.of(of(Kind.COUNT, number, end));
    }

    /// `60/min`, `200 requests/s`, `200 HTTP requests per second`, `60 per user per minute`.
    private Optional<Quantity> rate(Number number) {
        if (RATE.contains(word(number.end()))) {
            return Optional.of(of(Kind.RATE, number, number.end() + 1));
        }
        // `Once readings come every second` counts nothing per second.
        int last = word(number.at()).equals("once") ? number.end() + 1 : number.end() + FAR;
        for (int at = number.end(); at < last; at++) {
            String word = word(at);
            boolean isPer = PER.contains(word);
            boolean isOpen = word.equals("/") || word.equals("per") || word.equals("por");
            boolean isSpelled = isOpen && !word.equals("/");
            if (isPer && isTime(at + 1) && !(number.isArticle() && !isOpen)) {
                return Optional.of(of(Kind.RATE, number, at + 2));
            }
            // `once every 10 s`, `10 requests per 10 seconds`
            if (isPer && at - number.end() <= 1 && at + 1 < tokens.size()
                    && tokens.get(at + 1).isNumber() && isTime(at + 2) && isSpelled) {
                return Optional.of(of(Kind.RATE, number, at + 3));
            }
            boolean goesOn = at < tokens.size() && (tokens.get(at).isWord() || isOpen) && !isTime(at)
                    && !(isPer && !isOpen) && !JOINS.contains(word);
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Quantity of(Kind kind, Number number, int end) {
        return new Quantity(kind, number.value(), number.at(), end);
    }

    private boolean isTime(int at) {
        return TIME.contains(word(at));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }

    /// `PT30S` is one token.
    private static boolean isIsoDuration(String word) {
        return word.length() >= 3 && word.startsWith("p") && word.length() < 12 && Character.isLetter(word.charAt(1))
                && word.charAt(1) == 't' && Character.isDigit(word.charAt(2))
                && Character.isLetter(word.charAt(word.length() - 1));
    }

    /// `1,000` is a thousand, `0,5` and `0.5` a half.
    private static double number(String digits) {
        if (digits.length() > LONGEST) {
            return Double.MAX_VALUE;
        }
        String plain = digits.matches("\\d{1,3}(?:[.,]\\d{3}){1,5}") && !digits.startsWith("0") ? digits.replaceAll("[.,]", "")
                : digits.replace(',', '.');
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException severalPoints) {
            return 1;
        }
    }
}
