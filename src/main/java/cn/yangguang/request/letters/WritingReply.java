package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes into the letter of an answer, and puts its sealed copy into the case, where no page asks for it: in the demo. */
@Component
public class WritingReply {

    private final Requests requests;
    private final Letters letters;
    private final SealedCopies copies;
    private final WritingLetter writing;

    WritingReply(Requests requests, Letters letters, SealedCopies copies, WritingLetter writing) {
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
        KeptLetter reply = reply(request);
        KeptLetter.Stamp stamp =
                copies.keep(scan, on).orElseThrow(() -> new IllegalStateException("neither PDF nor picture"));
        Writing became = writing.stamp(actor, kept, reply, kept.version(), stamp);
        written(became);
    }

    /** Writes down, while it is proposed, how to get the information; in the caller's transaction. */
    public void tell(Actor actor, UUID request, String way) {
        KeptRequest kept = requests.find(request).orElseThrow();
        KeptLetter reply = reply(request);
        Wording words = reply.wording();
        written(writing.write(actor, kept, reply, kept.version(), new Wording(words.reasons(), words.content(), way)));
    }

    private KeptLetter reply(UUID request) {
        return letters.of(request).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY && letter.counts())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no answer is proposed"));
    }

    private static void written(Writing became) {
        if (!(became instanceof Writing.Written)) {
            throw new IllegalStateException("the letter went no further: " + became);
        }
    }
}
