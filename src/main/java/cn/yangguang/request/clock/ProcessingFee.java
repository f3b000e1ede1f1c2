package cn.yangguang.request.clock;

/**
 * The information-processing fee in whole yuan (条例 42, 国办函〔2020〕109号): by piece or by volume, never both for one
 * request, both dearer with the excess.
 */
public final class ProcessingFee {

    private ProcessingFee() {}

    /**
     * By piece: what further pieces of one applicant cost in a calendar month.
     *
     * @param before pieces received earlier in the month, 0 or more
     * @param pieces the further ones, 0 or more
     */
    public static long byPiece(int before, int pieces) {
        long yuan = 0;
        for (int piece = before + 1; piece <= before + pieces; piece++) {
            yuan += pricePerPiece(piece);
        }
        return yuan;
    }

    /** Free up to 10, 100 each up to 30, and 100 more for each further step of 10. */
    private static long pricePerPiece(int piece) {
        if (piece <= 10) {
            return 0;
        }
        return piece <= 30 ? 100 : 200 + 100L * ((piece - 31) / 10);
    }

    /** By volume: what the pages of one request cost; a page is one side of A4 or smaller. */
    public static long byVolume(int pages) {
        return 10L * within(pages, 30, 100)
                + 20L * within(pages, 100, 200)
                + 40L * within(pages, 200, Integer.MAX_VALUE);
    }

    private static int within(int pages, int above, int upTo) {
        return Math.max(0, Math.min(pages, upTo) - above);
    }
}
