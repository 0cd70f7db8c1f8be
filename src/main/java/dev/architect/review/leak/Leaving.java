package dev.architect.review.leak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.architect.chat.Language;
import dev.architect.persona.Persona;
import dev.architect.review.leak.Stretch.Kind;

/// Decides which sentences of an answer are instructions. One sentence in common with them is chance, or one that the
/// persona lives by; several, a very long one, or one that is said to be an instruction are not.
final class Leaving {

    private static final int FEWEST_WORDS = 5;
    private static final int WHOLE_SENTENCE = 8;
    private static final int MANY = 3;
    private static final int LONG_RUN = 14;
    private static final int LONG_SENTENCE = 30;
    private static final double NEARLY_ALL = 0.75;
    private static final double HALF = 0.5;
    private static final Set<String> PLAIN_FENCES = Set.of("", "text", "txt", "plaintext", "markdown", "md", "plain");
    private static final Pattern ADDRESSED_IN_PORTUGUESE = Pattern.compile(
            "^voce e (?:(?:o|a|um|uma) (?:\\w+ )?)?arquitet[oa] (?:de |do )?(?:backend|banco|dados|software)\\b.*");
    /// Without its accent it says "you and".
    private static final Pattern YOU_ARE_IN_PORTUGUESE = Pattern.compile("^[\\P{L}]{0,20}você é\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "that", "it", "is", "to", "a", "in", "for", "with");
    private static final int FOREIGN = 2;

    private final List<Page> pages;
    private final Persona persona;
    private final Told told;
    private final Language language;
    private final Pattern addressed;

    private record Place(Page page, Sentence sentence, int words) {
    }

    Leaving(List<Page> pages, Persona persona, Told told, Language language) {
        this.pages = pages;
        this.persona = persona;
        this.told = told;
        this.language = language;
        this.addressed = Pattern.compile(
                "^you are (?:(?:a|an|the|our) (?:\\w+ )?)?" + Pattern.quote(Plain.of(persona.displayName())) + "\\b.*");
    }

    /// Whether a heading says that instructions stand below it.
    static boolean isTitle(String title) {
        return Revelation.in(Sentence.of(0, 0, title));
    }

    void leaveOut() {
        for (Page page : pages) {
            new Frame(page, persona.name(), this::isOurs).leaveOut();
            List<Stretch> stretches = page.stretches();
            for (int i = 0; i < stretches.size(); i++) {
                leaveOutConfessed(page, i);
                leaveOutAddressed(page, stretches.get(i));
                leaveOutForm(page, stretches.get(i));
            }
        }
        leaveOutRecited();
    }

    /// What is said to be an instruction, with what it announces.
    private void leaveOutConfessed(Page page, int at) {
        Stretch stretch = page.stretches().get(at);
        if (stretch.kind() == Kind.FENCE && !isText(stretch)) {
            return;
        }
        int openLine = -1;
        boolean isConfessed = false;
        for (Sentence sentence : stretch.sentences()) {
            boolean goesOn = sentence.line() == openLine;
            if (Revelation.in(sentence) || Revelation.isLabel(sentence) && isToldBehind(page, at, sentence)) {
                isConfessed = true;
                page.leaveOut(sentence);
                openLine = sentence.endsWithColon() || Revelation.isLabel(sentence) ? sentence.line() : openLine;
            } else if (goesOn) {
                page.leaveOut(sentence);
            }
        }
        if (!isConfessed) {
            return;
        }
        boolean isHead = stretch.kind() == Kind.TABLE && stretch.sentences().stream()
                .anyMatch(sentence -> sentence.line() == stretch.first() && page.isLeftOut(sentence));
        if (isHead || stretch.kind() == Kind.FENCE) {
            page.leaveOut(stretch);
        }
        if (stretch.kind() == Kind.HEADING) {
            leaveOutBelow(page, at);
        } else if (stretch.sentences().getLast().endsWithColon() && page.isLeftOut(stretch.sentences().getLast())) {
            leaveOutAnnounced(page, at);
        }
    }

    // A product may have a page of that name.
    private void leaveOutBelow(Page page, int at) {
        List<Stretch> stretches = page.stretches();
        for (int i = at + 1; i < stretches.size() && stretches.get(i).kind() != Kind.HEADING; i++) {
            if (stretches.get(i).sentences().stream().anyMatch(sentence -> isRecited(sentence, HALF))) {
                page.leaveOut(stretches.get(i));
            }
        }
    }

    private void leaveOutAnnounced(Page page, int at) {
        List<Stretch> stretches = page.stretches();
        if (at + 1 < stretches.size()) {
            Stretch next = stretches.get(at + 1);
            if (next.isWhole() && (next.kind() != Kind.FENCE || isText(next))) {
                page.leaveOut(next);
            }
        }
    }

    /// Whether a fence is marked as no code, in which anybody may speak.
    private static boolean isText(Stretch fence) {
        return PLAIN_FENCES.contains(fence.info().toLowerCase(Locale.ROOT));
    }

    /// Whether the label of a system prompt has words of ours behind it, and not those of a product under design.
    private boolean isToldBehind(Page page, int at, Sentence label) {
        boolean isBehind = false;
        List<Stretch> stretches = page.stretches();
        for (int i = at; i < Math.min(stretches.size(), at + 2); i++) {
            Stretch stretch = stretches.get(i);
            if (FormTalk.isOfOurs(stretch.plain()) && (i > at || stretch.kind() != Kind.TABLE)) {
                return true;
            }
            for (Sentence sentence : stretch.sentences()) {
                if (isBehind && (isRecited(sentence, HALF) || isAddressed(sentence))) {
                    return true;
                }
                isBehind |= sentence == label;
            }
        }
        return false;
    }

    /// "You are the backend architect", wherever it stands.
    private void leaveOutAddressed(Page page, Stretch stretch) {
        var lines = new HashSet<Integer>();
        stretch.sentences().stream().filter(this::isAddressed).forEach(sentence -> {
            page.leaveOut(sentence);
            lines.add(sentence.line());
        });
        if (lines.isEmpty()) {
            return;
        }
        var recited = new HashSet<Integer>();
        boolean isWhole = stretch.kind() == Kind.FENCE || stretch.kind() == Kind.QUOTE;
        stretch.sentences().stream().filter(sentence -> lines.contains(sentence.line()) && isRecited(sentence, HALF))
                .map(Sentence::line).forEach(recited::add);
        stretch.sentences().stream().filter(sentence -> isWhole || recited.contains(sentence.line()))
                .forEach(page::leaveOut);
    }

    private boolean isAddressed(Sentence sentence) {
        return addressed.matcher(sentence.plain()).matches()
                || ADDRESSED_IN_PORTUGUESE.matcher(sentence.plain()).matches()
                        && YOU_ARE_IN_PORTUGUESE.matcher(sentence.raw()).find();
    }

    private void leaveOutForm(Page page, Stretch stretch) {
        boolean isOurs = stretch.sentences().stream().anyMatch(this::isTold);
        if (!FormTalk.isEnough(stretch.plain(), isOurs)) {
            return;
        }
        boolean isWhole = stretch.isWhole() && (isOurs || FormTalk.isMuch(stretch.plain()));
        stretch.sentences().stream().filter(sentence -> isWhole || FormTalk.isAny(sentence.plain())).forEach(page::leaveOut);
    }

    private boolean isOurs(Sentence sentence) {
        return isTold(sentence) || FormTalk.isOfOurs(sentence.plain());
    }

    private boolean isTold(Sentence sentence) {
        return isRecited(sentence, NEARLY_ALL) || isAddressed(sentence);
    }

    private void leaveOutRecited() {
        var recited = new ArrayList<Place>();
        var run = new ArrayList<Place>();
        for (Page page : pages) {
            for (Stretch stretch : page.stretches()) {
                for (Sentence sentence : stretch.sentences()) {
                    int words = sentence.words().length;
                    if (isRecited(sentence, NEARLY_ALL)) {
                        run.add(new Place(page, sentence, words));
                    } else if (words >= FEWEST_WORDS) {
                        close(run, recited);
                    }
                }
            }
            close(run, recited);
        }
        if (recited.stream().filter(place -> place.words() >= WHOLE_SENTENCE).count() >= MANY) {
            recited.forEach(place -> place.page().leaveOut(place.sentence()));
        }
    }

    /// A run of them is no chance.
    private void close(List<Place> run, List<Place> recited) {
        int words = run.stream().mapToInt(Place::words).sum();
        boolean isLong = run.size() > 1 && words >= LONG_RUN || words >= LONG_SENTENCE;
        run.stream().filter(place -> isLong || isForeign(place)).forEach(place -> place.page().leaveOut(place.sentence()));
        recited.addAll(run);
        run.clear();
    }

    /// In an answer in Portuguese nobody writes a sentence of the English instructions by chance.
    private boolean isForeign(Place place) {
        if (language == Language.ENGLISH || place.words() < WHOLE_SENTENCE) {
            return false;
        }
        return List.of(place.sentence().words()).stream().filter(ENGLISH::contains).count() >= FOREIGN;
    }

    private boolean isRecited(Sentence sentence, double share) {
        String[] words = sentence.words();
        return words.length >= FEWEST_WORDS && told.shared(words) >= share * words.length;
    }
}
