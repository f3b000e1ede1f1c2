package cn.yangguang.document.text;

import cn.yangguang.document.content.Content;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page itself declares. */
final class HtmlCharset {
    private static final Pattern DECLARED = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,20})");

    private HtmlCharset() {}

    /** Null where nothing (usable) is declared, or where a byte order mark or UTF-16 says better. */
    static @Nullable String declared(Content content) {
        byte[] bytes = content.bytes();
        int length = Math.min(4096, bytes.length);
        Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        boolean marked = length > 2 && (bytes[0] & 0xff) >= 0xef;
        if (marked || !matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        if (name.equals("GB2312") || name.equals("GBK") || name.equals("GB_2312-80")) {
            return "GB18030"; // pages that say the older names use the newer characters all the same
        }
        return !name.startsWith("UTF-16") && Charset.isSupported(name) ? name : null;
    }
}
