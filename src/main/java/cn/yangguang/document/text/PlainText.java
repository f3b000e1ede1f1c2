package cn.yangguang.document.text;

import cn.yangguang.document.Block;
import cn.yangguang.document.Place;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** Plain text: every line a paragraph, the empty ones too, for empty lines and leading blanks carry the layout. */
public final class PlainText {
    private static final int MOST_LINES = 1_000_000;

    private PlainText() {}

    public static List<Block> read(Content content, String text) throws Unreadable {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = lineEnd(text, from);
            String line = text.substring(from, end).replace("\f", "").replace("\u001a", "");
            blocks.add(new Block.Paragraph(line, new Place.Line(blocks.size() + 1)));
            if (blocks.size() > MOST_LINES) {
                throw content.refused(" 超过 " + MOST_LINES + " 行，请拆成几个文件后再上传。");
            }
            from = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return blocks;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
