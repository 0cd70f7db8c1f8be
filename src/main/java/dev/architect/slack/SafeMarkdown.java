package dev.architect.slack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import dev.architect.markdown.Commonmark;

/// Makes a model's words harmless in Slack: nobody is notified, and no link hides where it leads. What a model writes
/// may come from what a stranger wrote, so it is data even inside a code fence.
final class SafeMarkdown {

    /// Invisible, has no width, and breaks a mention without breaking the line.
    static final String WORD_JOINER = "\u2060";

    private static final String OPENING_BRACKET = "(?:<|&lt;|&#0*60;|&#[xX]0*3[cC];)";
    private static final Pattern MENTION = Pattern.compile(
            "(" + OPENING_BRACKET + ")(?=@\\w+(?:[|>]|&gt;)|!(?:channel|here|everyone|group|subteam|date)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BROADCAST_WORD = Pattern.compile("(?<!\\w)@(?=(?:channel|here|everyone|group)\\b)",
            Pattern.CASE_INSENSITIVE);
    // Slack's own notation for a link with a label: `<https://example.org|label>`.
    private static final Pattern BRACKETED_LINK = Pattern.compile("<(\\w[\\w+.-]*:[^<>|\\s]+)\\|([^<>\\n]*)>");
    private static final Pattern SCHEME = Pattern.compile("(?i)^\\s*[a-z][a-z0-9+.-]*:");
    private static final Pattern SCRIPT = Pattern.compile("(?i)\\b(javascript|vbscript|data)(?=:)");
    // Slack knows no HTML: what stands between tags is Markdown to it.
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(Heading.class, FencedCodeBlock.class,
            IndentedCodeBlock.class, ThematicBreak.class, ListBlock.class, BlockQuote.class);
    private static final Parser PARSER = Commonmark.parser().extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private SafeMarkdown() {
    }

    /// Markdown that shows the same, with every link spelled out.
    static String markdown(String markdown) {
        String spelledOut = BRACKETED_LINK.matcher(withLinksSpelledOut(markdown))
                .replaceAll(link -> Matcher.quoteReplacement(spelledOut(link.group(2), link.group(1))));
        return words(spelledOut);
    }

    /// Plain words - a title, an alternative text, a file's name - that notify nobody.
    static String words(String text) {
        String withoutBroadcasts = BROADCAST_WORD.matcher(MENTION.matcher(text).replaceAll("$1" + WORD_JOINER))
                .replaceAll("@" + WORD_JOINER);
        return withoutBroadcasts.replace("\0", "");
    }

    /// The same for a field that Slack reads as mrkdwn, at most `length` characters long: Slack's three characters
    /// become entities, so nothing in it can be a mention or a link with a label.
    static String mrkdwn(String text, int length) {
        StringBuilder escaped = new StringBuilder();
        for (int codePoint : words(text).codePoints().toArray()) {
            String next = switch (codePoint) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> Character.toString(codePoint);
            };
            if (escaped.length() + next.length() > length) {
                break;
            }
            escaped.append(next);
        }
        return escaped.toString();
    }

    /// Markdown as Slack reads it.
    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    private static String withLinksSpelledOut(String markdown) {
        List<Replacement> replacements = new ArrayList<>();
        for (Node node : inOrder(parse(markdown))) {
            // CommonMark takes `<!subteam^S1|@team>` for a mail address.
            if (node instanceof Link link && !link.getDestination().startsWith("mailto:!")) {
                replacements.add(replacement(link, link.getDestination()));
            } else if (node instanceof Image image) {
                replacements.add(replacement(image, image.getDestination()));
            }
        }
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Replacement replacement : replacements) {
            if (replacement.start >= from) {
                result.append(markdown, from, replacement.start).append(replacement.text);
                from = replacement.end;
            }
        }
        return result.append(markdown.substring(from)).toString();
    }

    private static Replacement replacement(Node node, String destination) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = spans.getFirst().getInputIndex();
        int end = spans.getLast().getInputIndex() + spans.getLast().getLength();
        int bar = destination.indexOf('|');
        return bar > 0 && label(node).equals(destination)
                ? new Replacement(start, end, spelledOut(destination.substring(bar + 1), destination.substring(0, bar)))
                : new Replacement(start, end, spelledOut(label(node), destination));
    }

    private static String spelledOut(String label, String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            String address = destination.substring("mailto:".length());
            return label.isBlank() || label.equals(address) || label.equals(destination) ? address
                    : label + " (" + address + ")";
        }
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        if (!web && SCHEME.matcher(destination).find() || destination.isBlank() || destination.startsWith("#")) {
            return SCRIPT.matcher(label).replaceAll("$1" + WORD_JOINER);
        }
        boolean sameThing = label.isBlank() || label.equals(destination)
                || lower.endsWith("://" + label.toLowerCase(Locale.ROOT));
        return sameThing ? destination : label + " (" + destination + ")";
    }

    private static String label(Node node) {
        StringBuilder label = new StringBuilder();
        for (Node part : inOrder(node)) {
            label.append(switch (part) {
                case Text text -> text.getLiteral();
                case Code code -> "`" + code.getLiteral() + "`";
                case SoftLineBreak lineBreak -> " ";
                case HardLineBreak lineBreak -> " ";
                default -> "";
            });
        }
        return label.toString().strip();
    }

    // Without recursion: a model may nest a thousand quotes.
    private static List<Node> inOrder(Node root) {
        List<Node> nodes = new ArrayList<>();
        Deque<Node> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            nodes.add(node);
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                waiting.push(child);
            }
        }
        return nodes;
    }

    private record Replacement(int start, int end, String text) {
    }
}
