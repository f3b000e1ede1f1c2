package cn.yangguang.publication.saved;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The marks that content systems put around the text of an article. */
final class BodyMarks {

    private BodyMarks() {}

    /** The nodes between the marks of a content system, which are siblings, as an element of their own. */
    static @Nullable Element between(Document page) {
        Comment begin = begin(page.body());
        if (begin == null) {
            return null;
        }
        List<Node> between = new ArrayList<>();
        for (Node next = begin.nextSibling(); next != null && !ends(next); next = next.nextSibling()) {
            between.add(next);
        }
        Element place = new Element("div");
        begin.after(place);
        between.forEach(place::appendChild);
        return Words.tight(place.text()).length() >= BodyPlace.LEAST ? place : null;
    }

    private static @Nullable Comment begin(Element body) {
        List<Comment> marks = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Comment mark && begins(mark.getData())) {
                marks.add(mark);
            }
        });
        return marks.isEmpty() ? null : marks.getLast();
    }

    private static boolean begins(String mark) {
        String tight = Words.tight(mark);
        return tight.equals("ZJEG_RSS.content.begin")
                || tight.equals("<$[信息内容]>begin")
                || tight.equals("enpcontent")
                || tight.equals("$[InfoContent]");
    }

    private static boolean ends(Node node) {
        if (!(node instanceof Comment mark)) {
            return false;
        }
        String tight = Words.tight(mark.getData());
        return tight.equals("ZJEG_RSS.content.end")
                || tight.equals("<$[信息内容]>end")
                || tight.equals("/enpcontent")
                || tight.equals("/$[InfoContent]");
    }
}
