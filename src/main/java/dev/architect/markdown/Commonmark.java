package dev.architect.markdown;

import java.util.Set;

import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/// CommonMark's parser for text of any length that may be meant to break it.
public final class Commonmark {

    // Deeper nesting says nothing more and costs stack.
    private static final int DEEPEST_BLOCK = 40;

    private Commonmark() {
    }

    public static Parser.Builder parser() {
        return Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).customInlineContentParserFactory(new FirstTags());
    }

    /// The parser looks for the end of a tag behind every `<`, up to the paragraph's end, so 200 KB of them take it half a
    /// minute. Of each paragraph the first ones may open tags, the others are what they look like.
    private static final class FirstTags implements InlineContentParserFactory {

        private static final char OPENING = '<';
        private static final int MOST_TAGS = 200;

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(OPENING);
        }

        @Override
        public InlineContentParser create() {
            return new InlineContentParser() {
                private int tags;

                @Override
                public ParsedInline tryParse(InlineParserState state) {
                    tags++;
                    if (tags <= MOST_TAGS) {
                        return ParsedInline.none();
                    }
                    state.scanner().next();
                    return ParsedInline.of(new Text(String.valueOf(OPENING)), state.scanner().position());
                }
            };
        }
    }
}
