package cn.yangguang.publication;

import cn.yangguang.organization.UnitId;
import java.util.UUID;

/**
 * A piece of government information, whatever its editions say.
 *
 * @param number short, for its public address; never reused
 * @param indexNumber 索引号, never reused
 */
public record Publication(UUID id, long number, UnitId unit, String indexNumber) {

    /** The piece's public page. */
    public String path() {
        return "/open/pieces/" + number;
    }
}
