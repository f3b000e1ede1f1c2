package cn.yangguang.keys;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Passes on what is written and knows its hash and size. */
public final class HashedOutput extends FilterOutputStream {

    private final SM3Digest digest = new SM3Digest();
    private long size;

    public HashedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        digest.update((byte) value);
        size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
    }

    /** Bytes written until now. */
    public long size() {
        return size;
    }

    /** The hash of what was written until now, in hexadecimal. */
    public String sm3() {
        return Sm3.hex(Sm3.finish(new SM3Digest(digest)));
    }
}
