package dev.architect.review.border;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Blank;
import dev.architect.review.border.Piece.Heading;
import dev.architect.review.border.Piece.Prose;

/// Keeps, while the pieces of an answer go by, what each of them stands under: headings, the sentence that introduces it,
/// the list items above it.
final class Surroundings {

    private static final Pattern NAMED = Pattern.compile("`[a-z][\\w.]{0,60}` (?:table|tabela)\\b|\\b(?:table|tabela) "
            + "`|[a-z]_[a-z]\\w{0,40} table\\b"
            + "|\\b(?:columns|colunas) (?:below|above|are|sao|abaixo|of|da|de)\\b|\\b(?:following|seguintes) "
            + "(?:columns|colunas)\\b");

    private record Item(int indent, Context context) {
    }

    private final Context[] headings = new Context[Heading.BOLD + 1];
    private final Deque<Item> items = new ArrayDeque<>();
    private Context intro = Context.NONE;

    Context of(Piece piece) {
        var near = new ArrayList<Context>();
        int indent = piece instanceof Prose prose ? prose.indent() : Integer.MAX_VALUE;
        items.stream().filter(item -> item.indent() < indent).forEach(item -> near.add(item.context()));
        near.add(intro);
        for (int level = headings.length - 1; level > 0; level--) {
            if (headings[level] != null) {
                near.add(headings[level]);
            }
        }
        return Context.nearest(near);
    }

    void pass(Piece piece, String text) {
        switch (piece) {
            case Blank blank -> {
            }
            case Heading heading -> {
                for (int level = heading.level(); level < headings.length; level++) {
                    headings[level] = null;
                }
                headings[heading.level()] = contextOf(heading.title());
                intro = Context.NONE;
                items.clear();
            }
            case Prose prose when prose.isItem() -> {
                while (!items.isEmpty() && items.peek().indent() >= prose.indent()) {
                    items.pop();
                }
                items.push(new Item(prose.indent(), introducing(prose, text)));
            }
            case Prose prose -> {
                intro = introducing(prose, text);
                items.clear();
            }
            default -> {
            }
        }
    }

    /// A sentence without a colon introduces only what it names.
    private static Context introducing(Prose prose, String text) {
        List<Span> sentences = prose.sentences();
        if (sentences.isEmpty()) {
            return Context.NONE;
        }
        String last = sentences.getLast().of(text);
        Context context = contextOf(last);
        boolean announces = Plain.prose(last).text().strip().endsWith(":");
        boolean names = prose.isItem() && last.length() < 80
                || context == Context.TABLE && NAMED.matcher(Plain.prose(last).lower()).find();
        return announces || names ? context : Context.NONE;
    }

    private static Context contextOf(String raw) {
        String cut = raw.length() > 400 ? raw.substring(raw.length() - 400) : raw;
        return Context.of(Plain.prose(cut).lower().strip());
    }
}
