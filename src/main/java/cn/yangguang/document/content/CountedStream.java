package cn.yangguang.document.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so many bytes through, and fails at the next. */
final class CountedStream extends FilterInputStream {

    /** More came out than may. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    private long left;

    CountedStream(InputStream from, long most) {
        super(from);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws TooLong {
        left -= read;
        if (left < 0) {
            throw new TooLong();
        }
    }
}
