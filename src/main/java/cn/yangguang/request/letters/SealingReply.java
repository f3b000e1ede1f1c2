package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the sealed copy of an approved answer into its case where no page asks for it: in the demo. */
@Component
public class SealingReply {

    private final Requests requests;
    private final Letters letters;
    private final SealedCopies copies;
    private final WritingLetter writing;

    SealingReply(Requests requests, Letters letters, SealedCopies copies, WritingLetter writing) {
        this.requests = requests;
        this.letters = letters;
        this.copies = copies;
        this.writing = writing;
    }

    /**
     * Seals it, in the caller's transaction.
     *
     * @param scan a PDF, PNG or JPEG
     * @throws IllegalStateException if there is no approved answer, or this is no scan
     */
    public void seal(Actor actor, UUID request, byte[] scan, LocalDate on) {
        KeptRequest kept = requests.find(request).orElseThrow();
        KeptLetter reply = letters.of(request).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY && letter.counts())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no answer is approved"));
        KeptLetter.Stamp stamp =
                copies.keep(scan, on).orElseThrow(() -> new IllegalStateException("neither PDF nor picture"));
        Writing became = writing.stamp(actor, kept, reply, kept.version(), stamp);
        if (!(became instanceof Writing.Written)) {
            throw new IllegalStateException("the answer was not sealed: " + became);
        }
    }
}
