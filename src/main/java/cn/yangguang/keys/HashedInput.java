package cn.yangguang.keys;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Passes on what is read and knows its hash and size. */
public final class HashedInput extends FilterInputStream {

    private final SM3Digest digest = new SM3Digest();
    private long size;

    public HashedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            digest.update((byte) value);
            size++;
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read > 0) {
            digest.update(bytes, from, read);
            size += read;
        }
        return read;
    }

    /** What is skipped is read, or the hash would not know it. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Bytes read until now. */
    public long size() {
        return size;
    }

    /** The hash of what was read until now, in hexadecimal. */
    public String sm3() {
        return Sm3.hex(Sm3.finish(new SM3Digest(digest)));
    }
}
