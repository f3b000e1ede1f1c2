package cn.yangguang.request.letters;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.keys.Keys;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The copies that bear the seal: in the store, but under SM4, for they name who asks. */
@Component
class SealedCopies {

    /** In bytes; a scan of a letter is much smaller. */
    static final int LARGEST = 20 << 20;

    private final Store store;
    private final Keys keys;
    private final Journal journal;

    SealedCopies(Store store, Keys keys, Journal journal) {
        this.store = store;
        this.keys = keys;
        this.journal = journal;
    }

    /** What a sealed copy is by its content; nothing for what none can be. */
    static Optional<ContentType> type(byte[] content) {
        return begins(content, '%', 'P', 'D', 'F', '-')
                ? Optional.of(ContentType.PDF)
                : begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)
                        ? Optional.of(ContentType.PNG)
                        : Optional.of(ContentType.JPEG).filter(_ -> begins(content, 0xFF, 0xD8, 0xFF));
    }

    private static boolean begins(byte[] content, int... sign) {
        byte[] begin = new byte[sign.length];
        for (int i = 0; i < sign.length; i++) {
            begin[i] = (byte) sign[i];
        }
        return content.length > sign.length && Arrays.equals(Arrays.copyOf(content, sign.length), begin);
    }

    /** Keeps it; gives its place in the store. */
    String keep(byte[] content) throws IOException {
        String hidden = keys.encrypt(Base64.getEncoder().encodeToString(content));
        Putting put = store.put(new ByteArrayInputStream(hidden.getBytes(StandardCharsets.US_ASCII)));
        return switch (put) {
            case Putting.Kept kept -> kept.file().sm3();
            case Putting.Refused refused -> throw new IOException(refused.sentence());
        };
    }

    /** Gives it out; that it was taken is in the journal. */
    @Transactional
    public byte[] read(Actor actor, UUID request, KeptLetter.Stamp stamp) throws IOException {
        journal.record(Entry.of(actor.staff(), "request.letter-read", "request", request, stamp.sm3()));
        try (InputStream hidden = store.open(stamp.sm3()).orElseThrow()) {
            return Base64.getDecoder()
                    .decode(keys.decrypt(new String(hidden.readAllBytes(), StandardCharsets.US_ASCII)));
        }
    }
}
