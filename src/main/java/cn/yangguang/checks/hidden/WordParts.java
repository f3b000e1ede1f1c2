package cn.yangguang.checks.hidden;

import cn.yangguang.checks.Kind;
import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.content.Xml;
import cn.yangguang.document.content.XmlPart;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Word file: comments, tracked changes, vanished and white words, pictures without a description. */
final class WordParts {

    private static final Pattern STORY =
            Pattern.compile("word/(?:document|document2|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private final Hidden hidden;

    WordParts(Hidden hidden) {
        this.hidden = hidden;
    }

    void look(Content content) throws Unreadable {
        try (Archive archive = Archive.open(content)) {
            Packages.look(archive, hidden);
            for (String name : archive.names()) {
                if (name.equals("word/comments.xml")) {
                    lookAtComments(archive, name);
                } else if (STORY.matcher(name).matches()) {
                    lookAtStory(archive, name);
                }
            }
        }
    }

    private void lookAtComments(Archive archive, String name) throws Unreadable {
        try (XmlPart part = XmlPart.open(archive, name)) {
            for (String element = part.next(); element != null; element = part.next()) {
                if (element.equals("comment")) {
                    String author = part.attribute("author");
                    hidden.add(Kind.HIDDEN_COMMENT, "批注" + by(author) + "：" + Packages.words(part.tree()));
                }
            }
        }
    }

    private void lookAtStory(Archive archive, String name) throws Unreadable {
        try (XmlPart part = XmlPart.open(archive, name)) {
            for (String element = part.next(); element != null; element = part.next()) {
                switch (element) {
                    case "ins", "moveTo" -> changed("插入", part);
                    case "del", "moveFrom" -> changed("删除", part);
                    case "r" -> lookAtRun(part.tree());
                    case "docPr" -> lookAtPicture(part.attribute("descr"), part.attribute("title"));
                    default -> {}
                }
            }
        }
    }

    /** The mark of a paragraph that was itself inserted has no words. */
    private void changed(String deed, XmlPart part) throws Unreadable {
        String author = part.attribute("author");
        String words = Packages.words(part.tree());
        if (!words.isBlank()) {
            hidden.add(Kind.HIDDEN_CHANGE, "修订（" + deed + "）" + by(author) + "：" + words);
        }
    }

    private void lookAtRun(Xml run) {
        Xml properties = run.child("rPr");
        StringBuilder words = new StringBuilder();
        run.children().stream().filter(child -> child.is("t")).forEach(child -> words.append(child.text()));
        if (properties != null && !words.toString().isBlank() && unseen(properties)) {
            hidden.add(Kind.HIDDEN_TEXT, "看不见的文字：" + words);
        }
        lookForPictures(run);
    }

    private void lookForPictures(Xml element) {
        for (Xml child : element.children()) {
            if (child.is("docPr")) {
                lookAtPicture(child.attribute("descr"), child.attribute("title"));
            }
            lookForPictures(child);
        }
    }

    private void lookAtPicture(@Nullable String description, @Nullable String title) {
        boolean described = (description != null && !description.isBlank()) || (title != null && !title.isBlank());
        if (!described) {
            hidden.add(Kind.IMAGE_WITHOUT_TEXT, "图片没有替代文字");
        }
    }

    /** Vanished, or white on nothing. */
    private static boolean unseen(Xml properties) {
        Xml vanish = properties.child("vanish");
        Xml colour = properties.child("color");
        String off = vanish == null ? "0" : vanish.attribute("val");
        boolean vanished = vanish != null && (off == null || !off.matches("0|false|off"));
        String shade = colour == null ? null : colour.attribute("val");
        boolean white = shade != null
                && shade.toUpperCase(Locale.ROOT).equals("FFFFFF")
                && properties.child("shd") == null
                && properties.child("highlight") == null;
        return vanished || white;
    }

    private static String by(@Nullable String author) {
        return author == null || author.isBlank() || Programs.wrote(author) ? "" : "（" + author.strip() + "）";
    }
}
