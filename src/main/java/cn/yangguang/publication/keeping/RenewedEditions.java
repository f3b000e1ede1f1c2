package cn.yangguang.publication.keeping;

import cn.yangguang.journal.Entry;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.Edition;
import cn.yangguang.publication.Stage;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes over what changed in other systems since it was taken over, in the caller's transaction. */
@Component
public class RenewedEditions {

    private final EditionRows rows;
    private final Editions editions;
    private final Histories histories;

    RenewedEditions(EditionRows rows, Editions editions, Histories histories) {
        this.rows = rows;
        this.editions = editions;
        this.histories = histories;
    }

    /** What became of a piece that has changed elsewhere. */
    public sealed interface Renewed {

        /** Its draft, or the next edition of what is before the public, has the new content. */
        record Drafted(Entry entry) implements Renewed {}

        /** It says the same as before. */
        record Same() implements Renewed {}

        /** People here have written on it, published a draft or taken it back: it stays as it is. */
        record Touched() implements Renewed {}
    }

    /** Takes over what changed; the public goes on seeing what it sees, until people have signed the new edition. */
    public Renewed renew(UUID publication, Content changed, String words) {
        Optional<KeptEdition> held = editions.held(publication);
        if (held.isEmpty() || !held.get().edition().imported()) {
            return new Renewed.Touched();
        }
        KeptEdition kept = held.get();
        Content before = kept.content();
        Content content = new Content(
                changed.title(), changed.body(), before.determination(), changed.metadata(), changed.files());
        String hash = content.hash();
        if (hash.equals(kept.edition().hash())) {
            return new Renewed.Same();
        }
        return switch (kept.edition().stage()) {
            case Stage.Drafted _ -> new Renewed.Drafted(rewritten(kept, content, hash, words));
            case Stage.Published _ -> new Renewed.Drafted(next(kept, content, hash, words));
            default -> new Renewed.Touched();
        };
    }

    private Entry rewritten(KeptEdition kept, Content content, String hash, String words) {
        Edition edition = Edition.begun(kept.edition().number(), content.determination(), hash, Set.of(Entry.SYSTEM));
        rows.content(kept.id(), edition, content);
        rows.stage(kept, edition, kept.round());
        return told(kept, kept.id(), edition, words);
    }

    private Entry next(KeptEdition kept, Content content, String hash, String words) {
        Edition edition =
                Edition.begun(kept.edition().number() + 1, content.determination(), hash, Set.of(Entry.SYSTEM));
        return told(kept, rows.add(kept.publication().id(), edition, content), edition, words);
    }

    private Entry told(KeptEdition kept, UUID edition, Edition state, String words) {
        histories.add(edition, state, 0, new Histories.Done(Deed.IMPORT, Entry.SYSTEM, false, words));
        return ImportedEditions.entry(kept.publication().id(), state);
    }
}
