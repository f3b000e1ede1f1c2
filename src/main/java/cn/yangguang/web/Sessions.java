package cn.yangguang.web;

import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The open sessions of a person, to be ended when the password changes or the person leaves. Inside a transaction they
 * end once it has committed: whoever signed in by the old password until then is out as well.
 */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Ends every session of this user name, on every machine; the next click asks to sign in. */
    public void endAll(String username) {
        afterwards(() -> end(username, id -> true));
    }

    /** Ends every session of this user name but the one with this id. */
    public void endOthers(String username, String session) {
        afterwards(() -> end(username, id -> !id.equals(session)));
    }

    private void end(String username, Predicate<String> which) {
        sessions.findByPrincipalName(username).keySet().stream().filter(which).forEach(sessions::deleteById);
    }

    private static void afterwards(Runnable deed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            deed.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }
}
