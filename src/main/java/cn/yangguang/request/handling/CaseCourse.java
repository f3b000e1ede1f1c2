package cn.yangguang.request.handling;

import cn.yangguang.organization.staff.StaffNames;
import cn.yangguang.request.Happening;
import cn.yangguang.request.dispute.RemedyCases;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.recount.MovedLimits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of a case as its page tells it: what happened in it, how the calendar moved its limit, and who went against it. */
@Component
class CaseCourse {

    private final StaffNames names;
    private final MovedLimits moved;
    private final RemedyCases remedies;

    CaseCourse(StaffNames names, MovedLimits moved, RemedyCases remedies) {
        this.names = names;
        this.moved = moved;
        this.remedies = remedies;
    }

    /** By the day; what is of one day in the order in which it was written down, the calendar last. */
    List<RequestPage.Event> events(KeptRequest kept) {
        Map<UUID, StaffNames.Named> people =
                names.of(kept.happened().stream().map(Happening::by).toList());
        Stream<RequestPage.Event> happened = kept.happened().stream()
                .map(one -> new RequestPage.Event(
                        one.event().on().toString(),
                        EventName.of(one.event()).words(),
                        EventWords.of(one.event()),
                        name(people.get(one.by()))));
        Stream<RequestPage.Event> limits = moved.of(kept.id()).stream()
                .map(one -> new RequestPage.Event(one.on().toString(), "期限随日历变动", one.words(), "系统"));
        Stream<RequestPage.Event> disputes = remedies.of(kept.id()).stream()
                .map(one -> new RequestPage.Event(
                        one.filed().toString(),
                        one.kind().label(),
                        one.organ() + "：" + one.result().label()
                                + (one.decided() == null ? "" : "（" + one.decided() + "）"),
                        ""));
        return Stream.of(happened, limits, disputes)
                .flatMap(events -> events)
                .sorted(Comparator.comparing(RequestPage.Event::day))
                .toList();
    }

    /** What the program wrote down was done by the applicant. */
    private static String name(StaffNames.@Nullable Named person) {
        return person == null ? "申请人" : person.name();
    }
}
