package cn.yangguang.request.keeping;

import cn.yangguang.request.Happening;
import java.util.Optional;

/**
 * The letter of an answer goes with the answer: it is drafted when the answer is proposed, finished when it is approved. The
 * room of letters keeps it; both calls run in the transaction of the event, and its journal entry covers them.
 */
public interface Replies {

    /** Why the letter keeps this from happening (Chinese); nothing where it does not. */
    Optional<String> hindrance(KeptRequest before, Happening next);

    /** Whether this may be offered: a fee's events where the organ asks fees, the seal of its notice where one is finished. */
    boolean offers(KeptRequest request, EventName event);

    /** Brings the letter along after this event, the last of the case. */
    void follow(KeptRequest after, Happening last);
}
