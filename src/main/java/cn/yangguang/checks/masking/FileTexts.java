package cn.yangguang.checks.masking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipInputStream;

/** The bytes of a file and of all that is packed in it: zips within zips, and the compressed streams of a PDF. */
final class FileTexts {

    private static final int DEEPEST = 4;
    private static final long MOST_BYTES = 256L << 20;
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|\\d{1,7});");
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private long left = MOST_BYTES;
    private final Consumer<byte[]> taker;

    private FileTexts(Consumer<byte[]> taker) {
        this.taker = taker;
    }

    static void of(byte[] file, Consumer<byte[]> taker) {
        new FileTexts(taker).look(file, 0);
    }

    /** The words between the tags, runs of one word joined; characters written as numbers are spelt out. */
    static String withoutTags(String markup) {
        Matcher entity = ENTITY.matcher(TAG.matcher(markup).replaceAll(""));
        return entity.replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String number) {
        int point = number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    private void look(byte[] bytes, int depth) {
        taker.accept(bytes);
        if (depth < DEEPEST && starts(bytes, 'P', 'K')) {
            lookIntoZip(bytes, depth);
        } else if (starts(bytes, '%', 'P', 'D', 'F')) {
            lookIntoStreams(bytes);
        }
    }

    /** A damaged zip is read as far as it goes: whoever opens it reads no further. */
    private void lookIntoZip(byte[] bytes, int depth) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null && left > 0) {
                look(take(zip), depth + 1);
            }
        } catch (IOException damaged) {
            left = Math.max(left, 0);
        }
    }

    private byte[] take(InputStream stream) throws IOException {
        byte[] taken = stream.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 8));
        left -= taken.length;
        return taken;
    }

    private void lookIntoStreams(byte[] pdf) {
        for (int at = next(pdf, 0); at >= 0 && left > 0; at = next(pdf, at)) {
            int begin = at;
            while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
                begin++;
            }
            byte[] inflated = inflated(pdf, begin);
            if (inflated.length > 0) {
                taker.accept(inflated);
            }
        }
    }

    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            int same = 0;
            while (same < STREAM.length && pdf[i + same] == STREAM[same]) {
                same++;
            }
            boolean ending = i >= 3 && pdf[i - 1] == 'd' && pdf[i - 2] == 'n' && pdf[i - 3] == 'e';
            if (same == STREAM.length && !ending) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private byte[] inflated(byte[] pdf, int begin) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            inflater.setInput(pdf, begin, pdf.length - begin);
            while (!inflater.finished() && left > 0) {
                int count = inflater.inflate(piece);
                if (count == 0) {
                    break;
                }
                all.write(piece, 0, count);
                left -= count;
            }
        } catch (DataFormatException otherFilter) {
            return all.toByteArray();
        } finally {
            inflater.end();
        }
        return all.toByteArray();
    }

    private static boolean starts(byte[] bytes, char... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
