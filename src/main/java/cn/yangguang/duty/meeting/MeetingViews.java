package cn.yangguang.duty.meeting;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitId;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Draws up what the pages about meetings show. */
@Component
class MeetingViews {

    private static final String FORMATS = ".pdf,.doc,.docx,.jpg,.jpeg,.png";

    private final Meetings meetings;
    private final Provable provable;
    private final Attendees attendees;
    private final MeetingProofs proofs;
    private final Organization organization;

    MeetingViews(
            Meetings meetings,
            Provable provable,
            Attendees attendees,
            Organization organization,
            MeetingProofs proofs) {
        this.meetings = meetings;
        this.provable = provable;
        this.attendees = attendees;
        this.organization = organization;
        this.proofs = proofs;
    }

    MeetingPage.Adding adding(Actor actor, MeetingForm form, FormProblems problems) {
        return new MeetingPage.Adding(problems, problems.on(fields(actor, form)));
    }

    /** The units at which a meeting may be recorded, the own one first. */
    List<Unit> holders(Actor actor) {
        Reach reach = Reach.of(actor, Act.RECORD_MEETINGS);
        return attendees.holders(reach, organization.tree()).stream()
                .sorted(Comparator.comparing(
                        unit -> !unit.id().equals(actor.unit().id())))
                .toList();
    }

    private List<Field> fields(Actor actor, MeetingForm form) {
        Reach reach = Reach.of(actor, Act.RECORD_MEETINGS);
        UnitTree tree = organization.tree();
        return form.fields(
                choices(holders(actor)), choices(attendees.units(reach, tree)), attendees.choices(reach, tree));
    }

    private static List<Choice> choices(List<Unit> units) {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** The page of a meeting that a unit in the reader's reach held or took part in. */
    Optional<MeetingPage.Show> show(Actor actor, UUID id, @Nullable MeetingForm typed, FormProblems problems) {
        return meetings.find(Reach.of(actor, Act.READ_DUTIES), id)
                .map(meeting -> show(actor, meeting, typed == null ? MeetingForm.of(meeting) : typed, problems));
    }

    View refused(Actor actor, UUID id, String sentence) {
        return refused(actor, id, null, new FormProblems().add(sentence));
    }

    View refused(Actor actor, UUID id, @Nullable MeetingForm typed, FormProblems problems) {
        return show(actor, id, typed, problems)
                .map(page -> Views.refused(shell -> Views.TEMPLATES.dutyMeeting(shell, page)))
                .orElseGet(Views::notFound);
    }

    private MeetingPage.Show show(Actor actor, Meeting meeting, MeetingForm form, FormProblems problems) {
        UnitTree tree = organization.tree();
        boolean mayEdit = tree.find(meeting.unit())
                .filter(unit -> Permissions.may(actor, Act.RECORD_MEETINGS, unit))
                .isPresent();
        boolean counted = proofs.counted(meeting.id());
        Meeting.Minutes minutes = meeting.minutes();
        return new MeetingPage.Show(
                meeting.title(),
                "/desk/meetings/" + meeting.id(),
                facts(meeting, tree),
                minutes == null ? "" : minutes.name(),
                problems.on(Field.file("file", "会议记录", FORMATS).hint("签到表、纪要或照片合成一个文件，不超过 50 MB。")),
                mayEdit,
                form.version(),
                problems,
                mayEdit && !counted ? problems.on(fields(actor, form)) : List.of(),
                provable.recorded(meeting.id()).stream()
                        .map(MeetingViews::candidate)
                        .toList(),
                provable.candidates(meeting, Reach.of(actor, Act.ADD_EVIDENCE)).stream()
                        .map(MeetingViews::candidate)
                        .toList());
    }

    private static MeetingPage.Candidate candidate(Provable.Candidate one) {
        return new MeetingPage.Candidate(
                one.occurrence().toString(),
                one.title(),
                one.name(),
                one.unit(),
                Objects.toString(one.due(), ""),
                one.state());
    }

    private static List<MeetingPage.Fact> facts(Meeting meeting, UnitTree tree) {
        List<MeetingPage.Fact> facts = new ArrayList<>();
        facts.add(new MeetingPage.Fact("类别", meeting.kind().label()));
        facts.add(new MeetingPage.Fact("日期", meeting.held().toString()));
        facts.add(new MeetingPage.Fact("主办单位", name(tree, meeting.unit())));
        if (!meeting.place().isEmpty()) {
            facts.add(new MeetingPage.Fact("地点", meeting.place()));
        }
        if (meeting.persons() != null) {
            facts.add(new MeetingPage.Fact("参加人数", meeting.persons() + " 人"));
        }
        if (!meeting.units().isEmpty()) {
            facts.add(new MeetingPage.Fact(
                    "参加单位",
                    meeting.units().stream().map(unit -> name(tree, unit)).collect(Collectors.joining("、"))));
        }
        if (!meeting.people().isEmpty()) {
            facts.add(new MeetingPage.Fact(
                    "参加人员", meeting.people().stream().map(Meeting.Person::name).collect(Collectors.joining("、"))));
        }
        facts.add(new MeetingPage.Fact("登记人", meeting.recorder()));
        return facts;
    }

    static String name(UnitTree tree, UnitId unit) {
        return tree.find(unit).map(Unit::name).orElse("（已不存在的单位）");
    }
}
