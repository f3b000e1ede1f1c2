package cn.yangguang.web;

/**
 * Which page of a long list is shown.
 *
 * @param number the page, from 1
 * @param size how many entries a page has
 * @param total how many entries there are
 */
public record Paging(int number, int size, long total) {

    /** How many entries a page has unless a room says otherwise. */
    public static final int USUAL_SIZE = 50;

    public Paging {
        if (size < 1 || total < 0) {
            throw new IllegalArgumentException("size " + size + ", total " + total);
        }
        number = Math.clamp(number, 1, Math.toIntExact(Math.min(Integer.MAX_VALUE, last(size, total))));
    }

    /** A page of usual size; a number outside the list is moved to its nearest end. */
    public static Paging of(int number, long total) {
        return new Paging(number, USUAL_SIZE, total);
    }

    /** How many entries come before this page. */
    public long offset() {
        return (number - 1L) * size;
    }

    /** The number of the last page; an empty list has one page. */
    public int pages() {
        return (int) last(size, total);
    }

    private static long last(int size, long total) {
        return Math.max(1, (total + size - 1) / size);
    }
}
