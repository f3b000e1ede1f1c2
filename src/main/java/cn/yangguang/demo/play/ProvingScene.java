package cn.yangguang.demo.play;

import cn.yangguang.duty.Evidence.Fate;
import cn.yangguang.duty.Proof;
import cn.yangguang.duty.evidence.AcceptingEvidence;
import cn.yangguang.duty.evidence.Deciding;
import cn.yangguang.duty.evidence.Piece;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.evidence.RecordingEvidence;
import cn.yangguang.duty.evidence.ReturningEvidence;
import cn.yangguang.duty.evidence.Said;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.store.Putting;
import cn.yangguang.store.Store;
import cn.yangguang.web.Paging;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Units prove what they did, on time, late or never; words alone are looked at, and some are sent back and sent again. */
@Component
@Order(30)
@Profile(Play.PROFILE)
class ProvingScene implements Scene {

    private static final int NOTES = 25;
    private static final int RETURNED = 35;
    private static final String REASON = "没有写明公开的位置和时间，请补充后重新登记。";

    private final DueLists lists;
    private final RecordingEvidence recording;
    private final AcceptingEvidence accepting;
    private final ReturningEvidence returning;
    private final Pieces pieces;
    private final Store store;
    private final Cast cast;

    ProvingScene(
            DueLists lists,
            RecordingEvidence recording,
            AcceptingEvidence accepting,
            ReturningEvidence returning,
            Pieces pieces,
            Store store,
            Cast cast) {
        this.lists = lists;
        this.recording = recording;
        this.accepting = accepting;
        this.returning = returning;
        this.pieces = pieces;
        this.store = store;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        if (!day.workday()) {
            return;
        }
        Reach reach = Reach.of(cast.office(), Act.READ_DUTIES);
        for (Owed owed : lists.owed(reach, DueLists.Wanted.ALL, new Paging(1, 5_000, 5_000))) {
            Pace pace = Pace.of(owed);
            if (pace.beginsBy(day.date())) {
                workOn(owed, pace, day);
            }
        }
    }

    private void workOn(Owed owed, Pace pace, PlayedDay day) {
        List<Piece> before = pieces.of(owed.id());
        int alive = 0;
        for (Piece piece : before) {
            switch (piece.evidence().fate()) {
                case Fate.Recorded _ -> {
                    alive++;
                    if (piece.evidence().mustBeAccepted()) {
                        decide(owed, piece, day);
                        return;
                    }
                }
                case Fate.Accepted _ -> alive++;
                case Fate.Returned _, Fate.Withdrawn _ -> {}
            }
        }
        boolean returned = !before.isEmpty() && before.getLast().evidence().fate() instanceof Fate.Returned;
        if (alive < owed.occurrence().needed() && !day.date().isBefore(pace.day(alive))) {
            record(owed, alive + 1, returned, day);
        }
    }

    private void record(Owed owed, int number, boolean again, PlayedDay day) {
        UnitId unit = owed.unit() == null ? owed.unitIds().getFirst() : owed.unit();
        Actor clerk = cast.clerk(unit);
        String words = words(owed, number);
        boolean note = !again && !cast.isOffice(unit) && Chance.happens(NOTES, "note", Pace.key(owed), number);
        Proof proof = note ? new Proof.Note() : file(owed, words, day);
        Said said = new Said(words, day.date(), null, unit, false, "");
        Recording became = recording.record(clerk, owed.id(), proof, said);
        if (!(became instanceof Recording.Recorded)) {
            throw new IllegalStateException("evidence of the play was not recorded: " + became + " for " + owed);
        }
        day.done(again ? "退回后重新登记" : "登记证明材料");
    }

    private static String words(Owed owed, int number) {
        String times = owed.occurrence().needed() > 1 ? "（第" + number + "次）" : "";
        return "已办理" + owed.occurrence().name() + times + "：" + shortened(owed.title());
    }

    private static String shortened(String title) {
        return title.length() > 60 ? title.substring(0, 60) + "……" : title;
    }

    private Proof file(Owed owed, String words, PlayedDay day) {
        String text =
                String.join("、", owed.units()) + "\n" + day.date() + "\n\n" + words + "\n\n编号 " + owed.id() + "\n";
        try {
            if (store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    instanceof Putting.Kept(var file)) {
                return new Proof.File("办理情况 " + day.date() + ".txt", file.sm3());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the store refused a file of the play");
    }

    /** The day after it was recorded at the earliest, by somebody else. */
    private void decide(Owed owed, Piece piece, PlayedDay day) {
        if (!piece.evidence().happened().isBefore(day.date())) {
            return;
        }
        Actor accepter = cast.accepter(piece.unit());
        boolean back = Chance.happens(RETURNED, "returned", Pace.key(owed), piece.words());
        Deciding became =
                back ? returning.giveBack(accepter, piece.id(), REASON, false) : accepting.accept(accepter, piece.id());
        if (!(became instanceof Deciding.Done)) {
            throw new IllegalStateException("evidence of the play was not decided on: " + became);
        }
        day.done(back ? "退回证明材料" : "审核通过");
    }
}
