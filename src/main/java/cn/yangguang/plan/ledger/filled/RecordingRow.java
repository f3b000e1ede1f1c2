package cn.yangguang.plan.ledger.filled;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.Rights;
import cn.yangguang.duty.evidence.Said;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.plan.ledger.filled.Answers.Doubt;
import cn.yangguang.plan.ledger.filled.Answers.Question;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records what a row says once all of it is certain; what the house refuses or asks becomes the row's verdict. */
record RecordingRow(
        Rights.Recorder recorder, Answers answers, RecordingEvidence recording, Pieces pieces, UnitTree tree) {

    /**
     * What a row says was done.
     *
     * @param link where it was published, empty where nobody said
     */
    record Entry(LocalDate day, String said, String link) {

        String words() {
            return day + "，“" + said + "”" + (link.isEmpty() ? "（说明，审核后计入）" : "，" + link + "（取到网页后计入）");
        }
    }

    /** What the house holds already is not recorded again, by whatever way it came. */
    Optional<Verdict> known(Owed owed, Entry entry) {
        return pieces.of(owed.id()).stream()
                .filter(piece -> !(piece.evidence().fate() instanceof Fate.Returned)
                        && !(piece.evidence().fate() instanceof Fate.Withdrawn))
                .filter(piece -> same(piece, entry))
                .findFirst()
                .map(piece -> new Verdict.Known("已经登记过，不再重复登记。"));
    }

    private static boolean same(Piece piece, Entry entry) {
        return piece.evidence().proof() instanceof Proof.Link known
                ? known.address().equals(entry.link())
                : entry.link().isEmpty()
                        && piece.words().equals(entry.said())
                        && piece.evidence().happened().equals(entry.day());
    }

    /** Records it, or asks what the house asks of everybody who records. */
    Verdict record(int number, Owed owed, Entry entry) {
        String link = entry.link();
        Proof proof = link.isEmpty() ? new Proof.Note() : new Proof.Link(link, null);
        UnitId unit = answers.to(number, Question.UNIT)
                .flatMap(id -> recorder.of(owed).stream()
                        .filter(one -> one.toString().equals(id))
                        .findFirst())
                .orElse(null);
        Said what = new Said(
                entry.said(),
                entry.day(),
                null,
                unit,
                answers.sure(number, Doubt.EARLY),
                answers.to(number, Question.WHY).orElse(""));
        return switch (recording.record(recorder, owed.id(), proof, what)) {
            case Recording.Recorded _ -> new Verdict.Taken(entry.words());
            case Recording.Asked asked -> question(number, asked);
            case Recording.Refused(String field, String sentence) -> refused(number, owed, field, sentence);
            case Recording.Gone() -> new Verdict.Refused("这一项已随计划撤回，不再存在。");
            case Recording.NotAllowed() -> new Verdict.Refused("您不能登记这一项。");
        };
    }

    private Verdict question(int number, Recording.Asked asked) {
        if (asked.early() != null) {
            return Answers.whetherSure(number, Doubt.EARLY, "这一天早于可以计入的第一天 " + asked.early() + "，登记了也不计入。还要登记吗？");
        }
        String uses = asked.uses().stream()
                .map(use -> Objects.requireNonNullElse(use.title(), "别的单位的一项") + "（" + use.unit() + "）")
                .collect(Collectors.joining("、"));
        return new Verdict.Asked(
                "这个网址已经登记在：" + uses + "。请写明为什么也能证明这一项。", Field.text(Answers.field(number, Question.WHY), "理由"));
    }

    private Verdict refused(int number, Owed owed, String field, String sentence) {
        if (!field.equals("unit")) {
            return new Verdict.Refused(sentence);
        }
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "不收这一行")));
        recorder.of(owed)
                .forEach(unit -> choices.add(new Choice(
                        unit.toString(), tree.find(unit).map(Unit::name).orElse(""))));
        return new Verdict.Asked(sentence, Field.select(Answers.field(number, Question.UNIT), "哪个单位办的", choices));
    }
}
