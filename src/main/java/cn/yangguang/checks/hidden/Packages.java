package cn.yangguang.checks.hidden;

import cn.yangguang.checks.Kind;
import cn.yangguang.document.content.Archive;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.content.Xml;
import cn.yangguang.document.content.XmlPart;
import java.util.Locale;

/** What Word files and workbooks have in common: they are zips with properties, embedded files and programs. */
final class Packages {

    private Packages() {}

    static void look(Archive archive, Hidden hidden) throws Unreadable {
        for (String name : archive.names()) {
            String part = name.toLowerCase(Locale.ROOT);
            if (part.contains("/embeddings/")) {
                hidden.add(Kind.HIDDEN_OBJECT, "嵌入的文件 " + name.substring(name.lastIndexOf('/') + 1));
            } else if (part.endsWith("vbaproject.bin") || part.contains("/activex/")) {
                hidden.add(Kind.HIDDEN_MACRO, "宏或控件 " + name.substring(name.lastIndexOf('/') + 1));
            }
        }
        lookAtProperties(archive, hidden, "docProps/core.xml");
        lookAtProperties(archive, hidden, "docProps/app.xml");
        if (archive.has("docProps/custom.xml")) {
            lookAtCustom(archive, hidden);
        }
    }

    private static void lookAtProperties(Archive archive, Hidden hidden, String part) throws Unreadable {
        if (!archive.has(part)) {
            return;
        }
        try (XmlPart properties = XmlPart.open(archive, part)) {
            for (String name = properties.next(); name != null; name = properties.next()) {
                switch (name) {
                    case "creator" -> hidden.addProperty("作者", properties.tree().text());
                    case "lastModifiedBy" ->
                        hidden.addProperty("最后修改者", properties.tree().text());
                    case "Manager" -> hidden.addProperty("经理", properties.tree().text());
                    case "description" ->
                        hidden.addProperty("备注", properties.tree().text());
                    default -> {}
                }
            }
        }
    }

    private static void lookAtCustom(Archive archive, Hidden hidden) throws Unreadable {
        try (XmlPart properties = XmlPart.open(archive, "docProps/custom.xml")) {
            for (String name = properties.next(); name != null; name = properties.next()) {
                if (name.equals("property")) {
                    String label = properties.attribute("name");
                    // what WPS Office puts into every file
                    if (label != null && !label.startsWith("KSO")) {
                        hidden.addProperty("自定义属性 " + label, words(properties.tree()));
                    }
                }
            }
        }
    }

    /** All characters inside an element. */
    static String words(Xml element) {
        StringBuilder words = new StringBuilder(element.text());
        element.children().forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
