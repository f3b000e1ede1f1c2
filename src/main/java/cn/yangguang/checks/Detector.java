package cn.yangguang.checks;

import java.util.function.Consumer;

/** Looks for one kind of thing in a passage. */
public interface Detector {

    /** Hands over what is there, in any order; findings of one detector may overlap. */
    void look(Passage passage, Consumer<Finding> found);
}
