package cn.yangguang.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Counts how large a page's drawing orders unpack before PDFBox unpacks them into memory. */
final class StreamSizes {
    private static final long MOST_BYTES = 64L << 20;

    private StreamSizes() {}

    static void check(PDPage page) throws IOException {
        long left = MOST_BYTES;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            left -= unpacked(streams.next().getCOSObject(), left);
            if (left <= 0) {
                throw new PageInk.TooMuch();
            }
        }
    }

    /** The unpacked size, counted no further than the limit. */
    private static long unpacked(COSStream stream, long limit) throws IOException {
        COSBase filter = stream.getFilters();
        if (!COSName.FLATE_DECODE.equals(filter)) {
            return stream.getLength();
        }
        byte[] bytes = new byte[1 << 16];
        long size = 0;
        try (InputStream raw = stream.createRawInputStream();
                InputStream inflated = new InflaterInputStream(raw)) {
            for (int read = 0; read >= 0 && size < limit; read = inflated.read(bytes)) {
                size += read;
            }
        } catch (java.util.zip.ZipException | java.io.EOFException cut) {
            return size; // PDFBox reads what there is of a damaged stream
        }
        return size;
    }
}
