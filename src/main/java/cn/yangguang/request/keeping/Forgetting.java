package cn.yangguang.request.keeping;

import java.util.UUID;
import java.util.function.UnaryOperator;

/** What else of the applicant's a room keeps with a case, and forgets when the case is anonymised: a bean each. */
public interface Forgetting {

    /**
     * Destroys it, in the caller's transaction.
     *
     * @param nameless takes the people out of words that stay
     */
    void forget(UUID request, UnaryOperator<String> nameless);
}
