package cn.yangguang.publication.open;

import cn.yangguang.document.Document;

/** What looking into a file gave. */
sealed interface Preview {

    /** Its words and tables. */
    record Words(Document document) implements Preview {}

    /** It is drawn by the browser. */
    record Image() implements Preview {}

    /** Nothing; the sentence says what to do (Chinese). */
    record Refused(String sentence) implements Preview {}
}
