package cn.yangguang.publication.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a person should look at a line.
 *
 * @param file the name of its file
 * @param line its number, from 1
 * @param id in the other system, as far as it was read
 * @param publication the piece that it became; null where it was refused
 */
public record Remark(
        String file,
        long line,
        String id,
        What what,
        String reason,
        @Nullable UUID publication) {

    /** What became of it. */
    public enum What {
        HELD("没有公开"),
        CHANGED("内容有变"),
        REFUSED("拒收"),
        UNREAD("没有认出");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /** In Chinese. */
        public String words() {
            return words;
        }
    }
}
