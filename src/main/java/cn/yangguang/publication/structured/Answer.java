package cn.yangguang.publication.structured;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.FieldKind;
import java.util.Optional;

/**
 * What a piece says to one content element of its item.
 *
 * @param element as the item asked for it when the piece was written
 * @param value whole, in the form that {@link FieldValue} gives it; empty where nothing was written
 */
public record Answer(ContentElement element, String value) {

    /** What the public reads; nothing where nothing was written or nothing may be read. */
    public Optional<String> open() {
        return value.isEmpty() ? Optional.empty() : Veil.of(element, value);
    }

    /** Whether it names a file that is not before the public. */
    boolean hidesFile() {
        return element.kind() == FieldKind.FILE && !value.isEmpty() && open().isEmpty();
    }
}
