package cn.yangguang.plan.pages.confirm;

import cn.yangguang.duty.keeping.ObligationWords;
import cn.yangguang.plan.draft.Doubt;
import cn.yangguang.plan.draft.DraftDuty;
import cn.yangguang.plan.draft.DraftTask;
import cn.yangguang.plan.draft.NamedUnit;
import cn.yangguang.plan.pages.PlanDoor;
import cn.yangguang.plan.pages.Words;
import cn.yangguang.web.Badge;
import java.util.ArrayList;
import java.util.List;

/** Lays one task of a draft out. */
record Cards(PlanDoor.Opened opened) {

    ReadingPage.Card card(DraftTask task) {
        return new ReadingPage.Card(
                task.id(),
                String.join(" › ", task.path()),
                runs(task),
                task.lead().stream().map(this::tag).toList(),
                task.units().stream().map(this::tag).toList(),
                Words.text(task.deadline()),
                task.owed().stream().map(Cards::measure).toList(),
                task.checked()
                        ? List.of()
                        : task.doubts().stream().map(Doubt::sentence).toList(),
                badges(task),
                task.place().words(),
                Anchors.of(task.place()));
    }

    private static List<Badge> badges(DraftTask task) {
        List<Badge> badges = new ArrayList<>();
        if (task.everybody().stream().anyMatch(unit -> unit.link() == NamedUnit.Link.OPEN)) {
            badges.add(new Badge("单位未对上", Badge.Lamp.BAD));
        }
        if (task.contradictory()) {
            badges.add(new Badge("前后矛盾", Badge.Lamp.BAD));
        } else if (task.uncertain()) {
            badges.add(new Badge("存疑", Badge.Lamp.SOON));
        }
        if (task.checked()) {
            badges.add(new Badge("已核对", Badge.Lamp.GOOD));
        }
        return badges;
    }

    private ReadingPage.Tag tag(NamedUnit unit) {
        String meant = unit.meant().size() == 1 ? opened.name(unit.meant().getFirst()) : unit.how();
        boolean doubtful = unit.link() == NamedUnit.Link.OPEN || unit.link() == NamedUnit.Link.GUESSED;
        String how = unit.link() == NamedUnit.Link.GUESSED ? meant + "？" + unit.how() : meant;
        return new ReadingPage.Tag(unit.printed(), how.equals(unit.printed()) ? "" : how, doubtful);
    }

    static ReadingPage.Measure measure(DraftDuty duty) {
        return new ReadingPage.Measure(
                ObligationWords.of(duty.obligation()),
                duty.holder().words(),
                duty.ground().words(),
                duty.ground().setByOffice());
    }

    static String circumstances(DraftDuty duty) {
        String trigger = duty.trigger() == null ? "" : "起算：" + duty.trigger();
        String condition = duty.condition() == null ? "" : "适用：" + duty.condition();
        return trigger.isEmpty() || condition.isEmpty() ? trigger + condition : trigger + "；" + condition;
    }

    /** The requirement with the printed measures marked, each where it stands next. */
    private static List<ReadingPage.Run> runs(DraftTask task) {
        List<ReadingPage.Run> runs = new ArrayList<>();
        String text = task.requirement();
        int from = 0;
        for (DraftDuty duty : task.owed()) {
            int at = duty.text().isEmpty() ? -1 : text.indexOf(duty.text(), from);
            if (at >= 0) {
                runs.add(new ReadingPage.Run(text.substring(from, at), false));
                runs.add(new ReadingPage.Run(duty.text(), true));
                from = at + duty.text().length();
            }
        }
        runs.add(new ReadingPage.Run(text.substring(from), false));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }
}
