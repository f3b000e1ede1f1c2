package cn.yangguang.checks.masking;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes out of a picture what cameras and programs wrote beside it: places, names, comments. */
final class Pictures {

    private static final Set<String> NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    private static final int PNG_HEAD = 8;

    private Pictures() {}

    /** The same picture without notes; what is no JPEG and no PNG, or is damaged, as it is. */
    static byte[] plain(byte[] picture) {
        boolean jpeg = picture.length > 4 && (picture[0] & 0xff) == 0xff && (picture[1] & 0xff) == 0xd8;
        boolean png = picture.length > PNG_HEAD && picture[1] == 'P' && picture[2] == 'N' && picture[3] == 'G';
        return jpeg ? jpeg(picture) : png ? png(picture) : picture;
    }

    /** Segments before the picture itself: of the applications' own ones only JFIF, colours and Adobe's stay. */
    private static byte[] jpeg(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, 2);
        int at = 2;
        while (at + 4 <= picture.length && (picture[at] & 0xff) == 0xff && (picture[at + 1] & 0xff) != 0xda) {
            int marker = picture[at + 1] & 0xff;
            int length = 2 + (((picture[at + 2] & 0xff) << 8) | (picture[at + 3] & 0xff));
            if (at + length > picture.length) {
                return picture;
            }
            boolean own = (marker >= 0xe0 && marker <= 0xef && marker != 0xe0 && marker != 0xe2 && marker != 0xee)
                    || marker == 0xfe;
            if (!own) {
                out.write(picture, at, length);
            }
            at += length;
        }
        out.write(picture, at, picture.length - at);
        return out.toByteArray();
    }

    private static byte[] png(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, PNG_HEAD);
        int at = PNG_HEAD;
        while (at + 12 <= picture.length) {
            int length = ByteBuffer.wrap(picture, at, 4).getInt();
            if (length < 0 || length > picture.length - at - 12) {
                return picture;
            }
            String kind = new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!NOTES.contains(kind)) {
                out.write(picture, at, length + 12);
            }
            at += length + 12;
        }
        return out.toByteArray();
    }
}
