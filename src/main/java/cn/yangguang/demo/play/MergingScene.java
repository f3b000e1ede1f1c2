package cn.yangguang.demo.play;

import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.passing.Passed;
import cn.yangguang.duty.passing.PassingDuties;
import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.EditingUnits;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Paging;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In autumn one department goes into another, and some days later what it still owes passes on. */
@Component
@Order(50)
@Profile(Play.PROFILE)
class MergingScene implements Scene {

    private static final String ENDING = "keji";
    private static final String SUCCESSOR = "gongxin";

    private final EditingUnits editing;
    private final Organization organization;
    private final PassingDuties passing;
    private final DueLists lists;
    private final Cast cast;

    MergingScene(EditingUnits editing, Organization organization, PassingDuties passing, DueLists lists, Cast cast) {
        this.editing = editing;
        this.organization = organization;
        this.passing = passing;
        this.lists = lists;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        LocalDate lastDay = LocalDate.of(day.date().getYear(), Month.SEPTEMBER, 30);
        if (day.date().equals(lastDay)) {
            end(lastDay, day);
        }
        if (day.date().equals(lastDay.plusDays(12))) {
            passOn(day);
        }
    }

    private void end(LocalDate lastDay, PlayedDay day) {
        Unit ending = cast.unit(ENDING);
        EditingUnits.Edit became = editing.end(
                cast.admin(), ending.id(), lastDay, cast.unit(SUCCESSOR).id(), organization.version(ending.id()));
        if (!(became instanceof EditingUnits.Edit.Saved)) {
            throw new IllegalStateException("no unit ended in the play: " + became);
        }
        day.done("机构合并");
    }

    private void passOn(PlayedDay day) {
        Actor office = cast.office();
        Unit from = cast.unit(ENDING);
        List<UUID> duties = owedBy(from.id(), office);
        Passed became = passing.pass(office, from, cast.unit(SUCCESSOR), duties, "机构改革，职责划入");
        if (!(became instanceof Passed.Done)) {
            throw new IllegalStateException("nothing passed on in the play: " + became);
        }
        day.done("移交职责");
    }

    private List<UUID> owedBy(UnitId unit, Actor office) {
        return lists.owed(Reach.of(office, Act.READ_DUTIES), DueLists.Wanted.ALL, new Paging(1, 5_000, 5_000)).stream()
                .filter(owed -> unit.equals(owed.unit())
                        || (owed.unit() == null && owed.unitIds().contains(unit)))
                .map(owed -> owed.dutyId().value())
                .distinct()
                .toList();
    }
}
