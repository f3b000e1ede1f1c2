package cn.yangguang.request.letters;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.SealedFiles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The copies that bear the seal: they name who asks, so each is sealed in the store. */
@Component
class SealedCopies {

    /** In bytes; a scan of a letter is much smaller. */
    static final int LARGEST = 20 << 20;

    private final SealedFiles files;
    private final Journal journal;

    SealedCopies(SealedFiles files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    /** Keeps one that came on this day; nothing where its content is no scan. */
    Optional<KeptLetter.Stamp> keep(byte[] content, LocalDate on) {
        ContentType type = ContentType.of(content);
        if (!type.scanned()) {
            return Optional.empty();
        }
        SealedFiles.Sealed sealed = files.seal("", content);
        return Optional.of(new KeptLetter.Stamp(sealed.sm3(), sealed.hidden(), type, on));
    }

    /**
     * Gives it out; that it was taken is in the journal. Nothing where it was forgotten.
     *
     * @param by who takes it: a member of staff, or the program for the applicant
     */
    @Transactional
    public Optional<byte[]> read(UUID by, UUID request, KeptLetter.Stamp stamp) {
        return Optional.ofNullable(stamp.hidden()).map(hidden -> {
            journal.record(Entry.of(by, "request.letter-read", "request", request, stamp.sm3()));
            return files.open(new SealedFiles.Sealed(hidden, stamp.sm3()));
        });
    }
}
