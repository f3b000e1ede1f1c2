package cn.yangguang.publication;

/**
 * A file of an edition.
 *
 * @param name clean, ending in what the content is
 * @param sm3 its address in the store
 * @param size bytes
 */
public record Attachment(String name, String sm3, long size) {

    /** How its links name it: the same content keeps its link from edition to edition. */
    public String address() {
        return sm3.substring(0, 16);
    }

    /** As pages print its size: in KB below a megabyte. */
    public String sizeWords() {
        return size < 1 << 20 ? Math.max(1, size >> 10) + " KB" : "%.1f MB".formatted(size / (double) (1 << 20));
    }
}
