package cn.yangguang.post;

import java.time.Instant;

/** When letters of one kind do not go, as the room that writes them knows; asked before each attempt. */
public interface QuietTimes {

    /**
     * When a letter may go.
     *
     * @param about what the letter is about, see {@link Letter#about}
     * @return the moment itself where it may go then, or where this is no letter of that kind; else a later one
     */
    Instant free(String about, Instant moment);
}
