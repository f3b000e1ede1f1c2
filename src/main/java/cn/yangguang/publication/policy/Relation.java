package cn.yangguang.publication.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a document has to do with another one, as it was written down.
 *
 * @param publication the other one, where this house keeps it; null for a document from outside
 * @param number its document number, empty where it has none or nobody said
 * @param title its title, empty where only the number was said
 * @param indexNumber 索引号 of one that this house keeps, else empty
 */
public record Relation(RelationKind kind, @Nullable UUID publication, String number, String title, String indexNumber) {

    /** In one line, as it may be typed again. */
    public String line() {
        String named = title.isEmpty() ? "" : "《" + title + "》";
        String more = number.isEmpty() || indexNumber.isEmpty() ? number + indexNumber : number + "，" + indexNumber;
        return more.isEmpty() || named.isEmpty() ? named + more : named + "（" + more + "）";
    }
}
