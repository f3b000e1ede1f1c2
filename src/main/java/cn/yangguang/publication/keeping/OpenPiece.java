package cn.yangguang.publication.keeping;

import cn.yangguang.organization.UnitId;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.policy.Validity;
import cn.yangguang.publication.structured.Filing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece before the public, as lists show it.
 *
 * @param edition its edition, which a list goes on after
 * @param unitName the issuing organ's name now
 * @param reportYear the year of an annual report
 * @param filing the item of the catalogue that it discloses
 * @param validity whether it is in force today
 */
public record OpenPiece(
        UUID edition,
        long number,
        String indexNumber,
        String title,
        String summary,
        UnitId unit,
        String unitName,
        String documentNumber,
        DocumentType type,
        SubjectClass theme,
        @Nullable LocalDate signedOn,
        @Nullable Integer reportYear,
        @Nullable Filing filing,
        Instant published,
        Validity validity) {

    /** The piece's public page. */
    public String path() {
        return "/open/pieces/" + number;
    }
}
