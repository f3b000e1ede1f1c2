package cn.yangguang.duty.evidence.pages;

import cn.yangguang.web.Badge;
import cn.yangguang.web.forms.Confirmation;
import java.util.List;
import java.util.Optional;

/**
 * What the page of something owed says of its evidence.
 *
 * @param sentence where it stands
 * @param record the path of the form that records a piece, empty where this reader cannot
 * @param waivers that it was let go, and asked for again
 * @param waiver the path on which the office lets it go or asks again, empty for others
 * @param waived whether it is let go now
 * @param acceptance whether evidence of this duty must be accepted
 * @param changing how the office changes that; nothing for others
 */
public record EvidenceList(
        Badge standing,
        String sentence,
        List<PieceView> pieces,
        String record,
        List<String> waivers,
        String waiver,
        boolean waived,
        String acceptance,
        Optional<Confirmation> changing) {

    public EvidenceList {
        pieces = List.copyOf(pieces);
        waivers = List.copyOf(waivers);
    }
}
