package cn.yangguang.duty.evidence;

import cn.yangguang.duty.Proof;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be so before a piece of evidence can be recorded. */
final class RecordingRules {

    static final int LONGEST = 500;
    static final int LONGEST_REASON = 300;
    private static final int LONGEST_ADDRESS = 1000;

    private RecordingRules() {}

    /** The first thing that is wrong; nothing where all is well. */
    static Optional<Recording> wrong(Owed owed, List<UnitId> units, Proof proof, Said said, LocalDate today) {
        return Openness.shut(owed)
                .<Recording>map(sentence -> new Recording.Refused("", sentence))
                .or(() -> words(said))
                .or(() -> days(said.happened(), said.counted(), today))
                .or(() -> unit(owed, units, said))
                .or(() -> address(proof));
    }

    private static Optional<Recording> words(Said said) {
        if (said.words().isBlank() || said.words().length() > LONGEST) {
            return refused("words", "请写明做了什么，最多 " + LONGEST + " 个字，如“在门户网站公布了第二季度收支”。");
        }
        return said.twiceBecause().length() > LONGEST_REASON
                ? refused("twiceBecause", "理由最多 " + LONGEST_REASON + " 个字。")
                : Optional.empty();
    }

    private static Optional<Recording> days(
            @Nullable LocalDate happened, @Nullable LocalDate counted, LocalDate today) {
        if (happened == null || counted == null) {
            return refused("happened", "请填写办成的日子，如 " + today + "。");
        }
        if (happened.isAfter(today)) {
            return refused("happened", happened + " 还没有到，办成以后再登记。");
        }
        if (counted.isBefore(happened)) {
            return refused("effective", "生效日不能早于办成的日子 " + happened + "。");
        }
        return counted.isAfter(today.plusYears(1))
                ? refused("effective", "生效日 " + counted + " 在一年以后，请检查年份。")
                : Optional.empty();
    }

    private static Optional<Recording> unit(Owed owed, List<UnitId> units, Said said) {
        boolean unclear = said.unit() == null && owed.unit() == null && units.size() > 1;
        boolean foreign = said.unit() != null && !units.contains(said.unit());
        return unclear || foreign ? refused("unit", "这一件由几个单位共同承担，请选择是哪个单位办的。") : Optional.empty();
    }

    private static Optional<Recording> address(Proof proof) {
        if (!(proof instanceof Proof.Link link)) {
            return Optional.empty();
        }
        String address = link.address();
        if (!address.matches("(?i)https?://\\S+")) {
            return refused("address", "请填写完整的网址，以 http:// 或 https:// 开头。");
        }
        return address.length() > LONGEST_ADDRESS
                ? refused("address", "网址最多 " + LONGEST_ADDRESS + " 个字符。")
                : Optional.empty();
    }

    static Optional<Recording> refused(String field, String sentence) {
        return Optional.of(new Recording.Refused(field, sentence));
    }
}
