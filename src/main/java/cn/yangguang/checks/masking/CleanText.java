package cn.yangguang.checks.masking;

import cn.yangguang.checks.Checks;
import cn.yangguang.document.content.Content;
import cn.yangguang.document.content.Unreadable;
import cn.yangguang.document.text.Encodings;
import java.nio.charset.StandardCharsets;

/** A text file, written anew in UTF-8. */
final class CleanText {

    private CleanText() {}

    static byte[] of(Content content, Hiding hiding, String begin) throws Unreadable {
        String text = Encodings.text(content);
        text.lines().forEach(line -> hiding.gather(Checks.of(line)));
        return (begin + hiding.masked(text)).getBytes(StandardCharsets.UTF_8);
    }
}
