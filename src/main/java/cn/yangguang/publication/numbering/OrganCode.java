package cn.yangguang.publication.numbering;

import cn.yangguang.organization.UnitId;
import java.util.UUID;

/**
 * An organ code (机关代字) whose numbers are given here.
 *
 * @param year in which giving them began
 * @param first the first serial given in that year; in later years it is 1
 */
public record OrganCode(UUID id, UnitId unit, String unitName, String code, int year, int first) {

    /** Whether the number of a year is given here, and not typed. */
    boolean gives(int ofYear, int serial) {
        return ofYear > year || (ofYear == year && serial >= first);
    }

    /** The first serial that is given in a year. */
    public int firstOf(int ofYear) {
        return ofYear == year ? first : 1;
    }
}
