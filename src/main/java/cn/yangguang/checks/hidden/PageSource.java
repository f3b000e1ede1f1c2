package cn.yangguang.checks.hidden;

import cn.yangguang.checks.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/** A web page: what its source says and its picture does not. */
final class PageSource {

    private static final Pattern UNSEEN = Pattern.compile(
            "(?i).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt|em)?\\s*(?:;|$)|(?<!-)color\\s*:\\s*(?:#fff(?:fff)?|white)\\b).*");

    private final Hidden hidden;

    PageSource(Hidden hidden) {
        this.hidden = hidden;
    }

    void look(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        hidden.addProperty("作者", page.select("meta[name=author i]").attr("content"));
        page.traverse((NodeVisitor) (node, _) -> {
            if (node instanceof Comment comment
                    && !comment.getData().isBlank()
                    && !comment.getData().startsWith("[if")) {
                hidden.add(Kind.HIDDEN_COMMENT, "源代码中的注释：" + comment.getData());
            }
        });
        for (Element element : page.select("[hidden], [style]")) {
            boolean unseen = element.hasAttr("hidden")
                    || UNSEEN.matcher(element.attr("style")).matches();
            if (unseen && element.hasText()) {
                hidden.add(Kind.HIDDEN_TEXT, "看不见的文字：" + element.text());
            }
        }
        if (!page.select("script:not([type=application/ld+json])").isEmpty()) {
            hidden.add(Kind.HIDDEN_MACRO, "脚本");
        }
        if (!page.select("object, embed, iframe").isEmpty()) {
            hidden.add(Kind.HIDDEN_OBJECT, "嵌入的内容");
        }
    }
}
