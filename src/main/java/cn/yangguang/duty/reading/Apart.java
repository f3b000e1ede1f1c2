package cn.yangguang.duty.reading;

import java.util.ArrayList;
import java.util.List;

/** Phrases of one kind in the order in which they were found; one that overlaps an earlier one is left out. */
final class Apart {

    private final List<Found> found = new ArrayList<>();
    private final Taken taken = new Taken();

    void add(Found one) {
        if (!taken.holds(one)) {
            addAnyway(one);
        }
    }

    void addAnyway(Found one) {
        found.add(one);
        taken.add(one);
    }

    List<Found> list() {
        return found;
    }
}
