package cn.yangguang.language.words;

/**
 * A known word.
 *
 * @param id its number, or that of its class, in the table of pairs; negative where it has none
 * @param frequency how often it was met in a corpus of {@link Lexicon#TOTAL} words
 * @param follows how often anything was counted to follow it or its class
 * @param alone what it costs whatever stands before: the logarithm of one over its probability
 * @param unpaired what a word costs more behind this one where the two were never met together
 */
record Known(String text, int id, double frequency, double follows, boolean place, double alone, double unpaired) {

    static Known of(String text, int id, double frequency, double follows, boolean place) {
        double paired = follows < 1 ? 0 : share(follows);
        return new Known(
                text, id, frequency, follows, place, -Math.log(frequency / Lexicon.TOTAL), -Math.log(1 - paired));
    }

    /** How much counted pairs say, against the frequency of the second word alone. */
    static double share(double follows) {
        return Lexicon.PAIRS * follows / (follows + 2);
    }
}
