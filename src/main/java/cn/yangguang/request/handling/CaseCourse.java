package cn.yangguang.request.handling;

import cn.yangguang.organization.staff.StaffNames;
import cn.yangguang.request.Happening;
import cn.yangguang.request.dispute.RemedyCases;
import cn.yangguang.request.keeping.EventName;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import cn.yangguang.request.recount.MovedLimits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of a case as its page tells it: what happened in it, how the calendar moved its limit, and who went against it. */
@Component
class CaseCourse {

    private final Requests requests;
    private final StaffNames names;
    private final MovedLimits moved;
    private final RemedyCases remedies;

    CaseCourse(Requests requests, StaffNames names, MovedLimits moved, RemedyCases remedies) {
        this.requests = requests;
        this.names = names;
        this.moved = moved;
        this.remedies = remedies;
    }

    /** By the day; what is of one day in the order in which it was written down, the calendar last. */
    List<RequestPage.Event> events(KeptRequest kept) {
        Stream<RequestPage.Event> limits = moved.of(kept.id()).stream()
                .map(one -> new RequestPage.Event(one.on().toString(), "期限随日历变动", one.words(), "系统"));
        Stream<RequestPage.Event> disputes = remedies.of(kept.id()).stream()
                .map(one -> new RequestPage.Event(
                        one.filed().toString(),
                        one.kind().label(),
                        one.organ() + "：" + one.result().label()
                                + (one.decided() == null ? "" : "（" + one.decided() + "）"),
                        ""));
        return Stream.of(happened(kept), limits, disputes)
                .flatMap(events -> events)
                .sorted(Comparator.comparing(RequestPage.Event::day))
                .toList();
    }

    private Stream<RequestPage.Event> happened(KeptRequest kept) {
        Map<UUID, StaffNames.Named> people =
                names.of(kept.happened().stream().map(Happening::by).toList());
        List<LocalDate> written = requests.writtenOn(kept.id());
        return IntStream.range(0, kept.happened().size()).mapToObj(i -> {
            Happening one = kept.happened().get(i);
            String by = name(people.get(one.by()));
            return new RequestPage.Event(
                    one.event().on().toString(),
                    EventName.of(one.event()).words(),
                    EventWords.of(one.event()),
                    written.get(i).equals(one.event().on()) ? by : by + "，" + written.get(i) + " 补记");
        });
    }

    /** What the program wrote down was done by the applicant. */
    private static String name(StaffNames.@Nullable Named person) {
        return person == null ? "申请人" : person.name();
    }
}
