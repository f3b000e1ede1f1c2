package cn.yangguang.request.keeping;

import java.util.UUID;

/** What else of the applicant's a room keeps with a case, and forgets when the case is anonymised: a bean each. */
public interface Forgetting {

    /** Destroys it, in the caller's transaction. */
    void forget(UUID request);
}
