package cn.yangguang.document;

import java.util.List;

/** What an office file says, in reading order, free of its format. */
public record Document(String name, Format format, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
