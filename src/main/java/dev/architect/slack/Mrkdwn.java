package dev.architect.slack;

import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Our own Markdown in Slack's older notation, for the places that know no other: sections, answers to slash commands.
/// See <https://docs.slack.dev/messaging/formatting-message-text>.
final class Mrkdwn extends AbstractVisitor {

    private static final Pattern HALF_ENTITY = Pattern.compile("&[a-z]{0,3}$");

    private final StringBuilder text = new StringBuilder();

    private Mrkdwn() {
    }

    /// @param length most characters; what is longer ends early, at the end of a line where one is near
    static String of(String markdown, int length) {
        Mrkdwn mrkdwn = new Mrkdwn();
        SafeMarkdown.parse(SafeMarkdown.markdown(markdown)).accept(mrkdwn);
        return cut(mrkdwn.text.toString().strip(), length);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        String cut = SlackText.cut(text, length - 1);
        int line = cut.lastIndexOf('\n');
        return HALF_ENTITY.matcher(line > length / 2 ? cut.substring(0, line) : cut).replaceFirst("").strip() + "…";
    }

    @Override
    public void visit(Document document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            boolean isAList = block instanceof BulletList || block instanceof OrderedList;
            newLine();
            if (block.getPrevious() != null && !isAList) {
                text.append('\n');
            }
            block.accept(this);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        between("*", heading);
    }

    @Override
    public void visit(ListItem item) {
        newLine();
        text.append("• ");
        visitChildren(item);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        between("*", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        between("_", emphasis);
    }

    @Override
    public void visit(Code code) {
        text.append('`').append(escaped(code.getLiteral())).append('`');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append("```\n").append(escaped(code.getLiteral())).append("```");
    }

    @Override
    public void visit(Text words) {
        text.append(escaped(words.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(escaped(html.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    private void between(String sign, Node node) {
        text.append(sign);
        visitChildren(node);
        text.append(sign);
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static String escaped(String words) {
        return SafeMarkdown.mrkdwn(words, Integer.MAX_VALUE);
    }
}
