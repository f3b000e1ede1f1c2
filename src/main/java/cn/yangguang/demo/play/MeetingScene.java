package cn.yangguang.demo.play;

import cn.yangguang.duty.Obligation;
import cn.yangguang.duty.Occurrence;
import cn.yangguang.duty.evidence.Recording;
import cn.yangguang.duty.keeping.DueLists;
import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.duty.meeting.CountingMeeting;
import cn.yangguang.duty.meeting.Meeting;
import cn.yangguang.duty.meeting.MeetingKind;
import cn.yangguang.duty.meeting.RecordingMeeting;
import cn.yangguang.duty.meeting.Told;
import cn.yangguang.organization.Unit;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A meeting in each quarter and a training in each half of the year, held by the office and counted where duties ask for it. */
@Component
@Order(25)
@Profile(Play.PROFILE)
class MeetingScene implements Scene {

    private static final List<Held> YEAR = List.of(
            new Held(Month.MARCH, MeetingKind.SPECIAL, "第一季度政务公开工作专题会议", "会议通报了年度任务分解情况，逐项明确牵头科室；请各单位抓紧编制实施方案。"),
            new Held(Month.APRIL, MeetingKind.TRAINING, "上半年政务公开业务培训", "培训讲解了公开属性怎样确定、公开前怎样审查，并现场练习佐证材料的登记。"),
            new Held(Month.JUNE, MeetingKind.SPECIAL, "第二季度政务公开工作专题会议", "会议逐条过了逾期任务，有关单位说明原因并承诺了完成时间；年中调整意见会后汇总。"),
            new Held(Month.SEPTEMBER, MeetingKind.SPECIAL, "第三季度政务公开工作专题会议", "会议研究了计划调整后的任务衔接，并对机构合并后职责移交作出安排。"),
            new Held(Month.OCTOBER, MeetingKind.TRAINING, "下半年政务公开业务培训", "培训结合退回材料中的常见问题，讲解怎样写清公开的位置和时间。"),
            new Held(Month.NOVEMBER, MeetingKind.SPECIAL, "第四季度政务公开工作专题会议", "会议听取全年完成情况，布置未完成任务的收尾和年度报告的准备。"));

    /** How many units in a hundred send nobody. */
    private static final int ABSENT = 25;

    /** The version of what was just taken down. */
    private static final int FIRST = 1;

    private static final String ROOM = "区政府二楼会议室";

    private record Held(Month month, MeetingKind kind, String title, String minutes) {

        boolean on(LocalDate day) {
            return day.getMonth() == month
                    && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY)));
        }

        /** What asks for so many trainings, or meetings; not the report that the same sentence asks for by a day. */
        boolean fits(Owed owed) {
            boolean counted = owed.duty().obligation() instanceof Obligation.AtLeast
                    || owed.duty().obligation() instanceof Obligation.Every;
            return counted && owed.title().contains(kind == MeetingKind.TRAINING ? "培训" : "专题会议");
        }
    }

    private final RecordingMeeting recording;
    private final CountingMeeting counting;
    private final DueLists lists;
    private final Store store;
    private final Cast cast;

    MeetingScene(RecordingMeeting recording, CountingMeeting counting, DueLists lists, Store store, Cast cast) {
        this.recording = recording;
        this.counting = counting;
        this.lists = lists;
        this.store = store;
        this.cast = cast;
    }

    @Override
    public void play(PlayedDay day) {
        YEAR.stream().filter(held -> held.on(day.date())).forEach(held -> hold(held, day));
    }

    private void hold(Held held, PlayedDay day) {
        Actor office = cast.office();
        List<Unit> there = cast.units(day.date()).stream()
                .filter(unit -> cast.isOffice(unit.id())
                        || !Chance.happens(
                                ABSENT, "meeting", held.title(), unit.path().step()))
                .toList();
        UUID meeting = kept(recording.add(office, cast.unit("office").id(), told(held, there, day.date())));
        kept(recording.minutes(office, meeting, FIRST, minutes(held, there, day.date())));
        day.done(held.kind() == MeetingKind.TRAINING ? "举办业务培训" : "召开专题会议");
        Reach reach = Reach.of(office, Act.READ_DUTIES);
        lists.owed(reach, DueLists.Wanted.ALL, new Paging(1, 5_000, 5_000)).stream()
                .filter(owed -> held.fits(owed) && !owed.settled() && concerns(owed, there) && open(owed, day.date()))
                .forEach(owed -> count(office, meeting, owed, day));
    }

    private Told told(Held held, List<Unit> there, LocalDate day) {
        return new Told(
                held.kind(),
                day,
                ROOM,
                held.title(),
                there.size() + 4,
                there.stream().map(Unit::id).collect(Collectors.toSet()),
                there.stream()
                        .map(unit -> cast.clerk(unit.id()).staff().toString())
                        .collect(Collectors.toSet()),
                List.of());
    }

    private Meeting.Minutes minutes(Held held, List<Unit> there, LocalDate day) {
        String units = String.join("、", there.stream().map(Unit::name).toList());
        String text =
                String.join("\n", held.title(), "时间：" + day, "地点：" + ROOM, "参加单位：" + units, "", held.minutes(), "");
        try {
            if (store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    instanceof Putting.Kept(var file)) {
                return new Meeting.Minutes("会议记录 " + day + ".txt", file.sm3());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the store refused minutes of the play");
    }

    private static UUID kept(RecordingMeeting.Keeping became) {
        if (became instanceof RecordingMeeting.Keeping.Kept(UUID meeting)) {
            return meeting;
        }
        throw new IllegalStateException("a meeting of the play was not kept: " + became);
    }

    private static boolean concerns(Owed owed, List<Unit> there) {
        return there.stream()
                .anyMatch(unit -> Optional.ofNullable(owed.unit())
                        .map(Stream::of)
                        .orElseGet(() -> owed.unitIds().stream())
                        .anyMatch(unit.id()::equals));
    }

    private static boolean open(Owed owed, LocalDate day) {
        LocalDate due = switch (owed.occurrence().dueBy()) {
            case Occurrence.DueBy.Day(LocalDate date) -> date;
            case Occurrence.DueBy.Through(LocalDate date) -> date;
            default -> null;
        };
        return due != null
                && !day.isAfter(due)
                && !day.isBefore(owed.occurrence().countsFrom());
    }

    private void count(Actor office, UUID meeting, Owed owed, PlayedDay day) {
        Recording became = counting.count(office, meeting, owed.id());
        if (!(became instanceof Recording.Recorded)) {
            throw new IllegalStateException("a meeting of the play did not count: " + became + " for " + owed);
        }
        day.done("会议培训计入");
    }
}
