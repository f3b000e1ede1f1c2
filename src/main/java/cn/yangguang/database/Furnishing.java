package cn.yangguang.database;

import java.util.List;

/** Fills an empty database at the first start with something to look at; a bean of this type is found by {@code run}. */
public interface Furnishing {

    /**
     * Called at each start that is not {@code --empty}: puts everything in place in one transaction if nothing is there
     * yet, else does nothing. The lines (Chinese) are printed once, such as how to sign in.
     */
    List<String> furnish();
}
