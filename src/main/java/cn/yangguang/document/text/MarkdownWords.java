package cn.yangguang.document.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words inside a Markdown block, without its marks. */
final class MarkdownWords extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private MarkdownWords() {}

    static String of(Node node) {
        MarkdownWords words = new MarkdownWords();
        words.visitChildren(node);
        return words.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().startsWith("<br")) {
            words.append('\n');
        }
    }
}
