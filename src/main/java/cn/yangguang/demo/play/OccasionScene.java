package cn.yangguang.demo.play;

import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.keeping.State;
import cn.yangguang.duty.occasion.Recording;
import cn.yangguang.duty.occasion.RecordingOccasion;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Things happen that start a term: a document is issued, a letter comes, a budget is approved. */
@Component
@Order(20)
@Profile(Play.PROFILE)
class OccasionScene implements Scene {

    /** How often, in a hundred months, a unit has something to record for a duty. */
    private static final int PERCENT_A_MONTH = 35;

    private static final int LAST_DRAWN_DAY = 28;

    private final DueLists lists;
    private final RecordingOccasion recording;
    private final Cast cast;

    OccasionScene(DueLists lists, RecordingOccasion recording, Cast cast) {
        this.lists = lists;
        this.recording = recording;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        if (!day.workday()) {
            return;
        }
        Reach reach = Reach.of(cast.office(), Act.READ_DUTIES);
        List<Owed> waiting = lists.owed(reach, new DueLists.Wanted(null, State.WAITING), new Paging(1, 5_000, 5_000));
        for (Owed owed : waiting) {
            if (owed.occurrence().dueBy() instanceof Occurrence.DueBy.Trigger && happensToday(owed, day)) {
                record(owed, day);
            }
        }
    }

    private boolean happensToday(Owed owed, PlayedDay day) {
        int month = day.date().getMonthValue();
        String unit = String.join("、", owed.units());
        return Chance.happens(PERCENT_A_MONTH, "occasion", owed.title(), unit, month)
                && day.date().getDayOfMonth() == 1 + Chance.draw(LAST_DRAWN_DAY, "day", owed.title(), unit, month);
    }

    private void record(Owed owed, PlayedDay day) {
        UnitId unit = owed.unit() == null ? owed.unitIds().getFirst() : owed.unit();
        Recording became = recording.record(cast.clerk(unit), owed.id(), day.date(), words(owed, day));
        if (!(became instanceof Recording.Recorded)) {
            throw new IllegalStateException("an occasion of the play was not recorded: " + became);
        }
        day.done("登记事由");
    }

    private static String words(Owed owed, PlayedDay day) {
        String title = owed.title();
        int month = day.date().getMonthValue();
        if (title.contains("预算")) {
            return month < 6 ? "本年度部门预算获批复" : "上年度部门决算获批复";
        }
        if (title.contains("信箱")) {
            return "收到区长信箱转来的群众来信（" + month + "月）";
        }
        if (title.contains("突发")) {
            return month + "月发生一起需要对外通报的突发情况";
        }
        return title.contains("决策") ? month + "月启动一项重大行政决策" : month + "月以区政府名义印发一份政策文件";
    }
}
