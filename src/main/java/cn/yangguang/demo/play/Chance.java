package cn.yangguang.demo.play;

import java.util.Random;

/** What looks like luck and is the same in every play: drawn from words that say what it is about. */
final class Chance {

    private static final long SEED = 20_260_115;

    private Chance() {}

    /** A number from 0 to {@code below} - 1. */
    static int draw(int below, Object... about) {
        long words = 0;
        for (Object word : about) {
            words = 31 * words + word.toString().hashCode();
        }
        // the first draws of neighbouring seeds are alike, and multiplying drives the seeds apart
        return new Random((words + SEED) * 0x9E37_79B9_7F4A_7C15L).nextInt(below);
    }

    /** Whether it happens that has a chance of so many in a hundred. */
    static boolean happens(int percent, Object... about) {
        return draw(100, about) < percent;
    }
}
