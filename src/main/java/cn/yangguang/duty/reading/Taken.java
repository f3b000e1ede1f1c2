package cn.yangguang.duty.reading;

import java.util.BitSet;

/** The characters of a sentence that phrases have used up; asking costs the same however many there are. */
final class Taken {

    private final BitSet characters = new BitSet();

    void add(Found found) {
        characters.set(found.span().start(), found.span().end());
        characters.set(found.claimed().start(), found.claimed().end());
    }

    boolean holds(Found found) {
        int next = characters.nextSetBit(found.span().start());
        return next >= 0 && next < found.span().end();
    }
}
