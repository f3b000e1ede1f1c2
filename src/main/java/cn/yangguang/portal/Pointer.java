package cn.yangguang.portal;

/**
 * One line that leads somewhere.
 *
 * @param words what is there
 * @param note what is said beside it, or nothing
 */
public record Pointer(String words, String path, String note) {

    /** A line with nothing beside it. */
    public static Pointer of(String words, String path) {
        return new Pointer(words, path, "");
    }
}
