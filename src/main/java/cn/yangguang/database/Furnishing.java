package cn.yangguang.database;

import java.util.function.Consumer;

/** Fills an empty database at the first start with something to look at; a bean of this type is found by {@code run}. */
public interface Furnishing {

    /**
     * Called at each start that is not {@code --empty}: puts everything in place in one transaction if nothing is there
     * yet, else does nothing. The lines that are said (Chinese) are printed at once, such as how to sign in; they are
     * said inside the transaction, so that no password is kept that nobody was told.
     */
    void furnish(Consumer<String> say);
}
