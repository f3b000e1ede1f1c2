package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.Applicant;
import cn.yangguang.request.Stage;
import cn.yangguang.request.StageName;
import cn.yangguang.request.clock.Reckoned;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.ReadingApplicant;
import cn.yangguang.request.keeping.RequestLimits;
import cn.yangguang.request.limit.LimitAddress;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One case: what it is, what happened, why it is due when it is, and what can happen next. */
@Controller
class CasePages {

    private static final String ONE = RequestPages.PATH + "/{id}";

    private final RequestDoor door;
    private final RequestLimits limits;
    private final ReadingApplicant reading;
    private final CaseCourse course;
    private final NextSteps steps;
    private final BesideCase beside;
    private final Clock clock;

    CasePages(
            RequestDoor door,
            RequestLimits limits,
            ReadingApplicant reading,
            CaseCourse course,
            NextSteps steps,
            BesideCase beside,
            Clock clock) {
        this.door = door;
        this.limits = limits;
        this.reading = reading;
        this.course = course;
        this.steps = steps;
        this.beside = beside;
        this.clock = clock;
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable UUID id) {
        return door.open(actor, id, Act.READ_REQUESTS)
                .map(opened -> page(actor, opened))
                .map(page -> Views.html(shell -> Views.TEMPLATES.requestShow(shell, page)))
                .orElseGet(Views::notFound);
    }

    /** Who asks, in full; that it was read is in the journal. */
    @GetMapping(ONE + "/applicant")
    View applicant(Actor actor, @PathVariable UUID id) {
        Optional<RequestDoor.Opened> opened = door.open(actor, id, Act.READ_APPLICANTS);
        if (opened.isEmpty()) {
            return Views.notFound();
        }
        KeptRequest kept = opened.get().kept();
        List<RequestPage.Fact> facts =
                reading.read(actor, kept).map(CasePages::facts).orElse(List.of());
        RequestPage.Applicant page = new RequestPage.Applicant(kept.number().toString(), path(id), facts);
        return Views.html(shell -> Views.TEMPLATES.requestApplicant(shell, page));
    }

    private static List<RequestPage.Fact> facts(Applicant applicant) {
        return List.of(
                new RequestPage.Fact("申请人", applicant.kind().label()),
                new RequestPage.Fact("姓名或者单位名称", applicant.name()),
                new RequestPage.Fact("联系人", applicant.contact()),
                new RequestPage.Fact(applicant.paper().label(), applicant.identity()),
                new RequestPage.Fact("联系电话", applicant.phone()),
                new RequestPage.Fact("电子邮箱", applicant.email()),
                new RequestPage.Fact("通信地址", applicant.address()));
    }

    static String path(UUID id) {
        return RequestPages.PATH + "/" + id;
    }

    private RequestPage.Case page(Actor actor, RequestDoor.Opened opened) {
        KeptRequest kept = opened.kept();
        LocalDate today = LocalDate.now(clock);
        Optional<Reckoned> reckoned = limits.reckoned(kept.channel(), kept.happened());
        CaseReasons reasons = CaseReasons.of(kept, reckoned, limits.internal(kept, reckoned));
        boolean mayRead = Permissions.may(actor, Act.READ_APPLICANTS, opened.unit());
        return new RequestPage.Case(
                kept.number().toString(),
                path(kept.id()),
                badges(kept, reasons.internal(), today),
                facts(opened, reasons.internal()),
                mayRead ? path(kept.id()) + "/applicant" : "",
                steps.next(actor, opened, RequestLimits.of(reckoned), today),
                NextSteps.notes(actor, opened),
                reasons.why(),
                reasons.days(),
                reasons.internalWhy(),
                reasons.internalDays(),
                course.events(kept),
                LimitAddress.of(kept.channel(), kept.happened()),
                path(kept.id()) + "/remedies",
                beside.of(actor, opened));
    }

    private static List<Badge> badges(KeptRequest kept, @Nullable LocalDate internal, LocalDate today) {
        StageName stage = StageName.of(kept.stage());
        List<Badge> badges = new ArrayList<>(List.of(RequestBadges.stage(stage)));
        badges.addAll(RequestBadges.legal(stage, kept.due(), kept.late(), today));
        badges.addAll(RequestBadges.internal(stage, internal, today));
        return badges;
    }

    /** Without the notice of the next year nobody can name the day. */
    private static String due(KeptRequest kept) {
        boolean waits = kept.receivedOn() != null && kept.stage().from() instanceof Stage.Handling;
        return Objects.toString(kept.due(), waits ? "待下一年度的放假安排载入后确定" : "—");
    }

    private List<RequestPage.Fact> facts(RequestDoor.Opened opened, @Nullable LocalDate internal) {
        KeptRequest kept = opened.kept();
        List<RequestPage.Fact> facts = new ArrayList<>(List.of(
                new RequestPage.Fact("受理机关", opened.unit().name()),
                new RequestPage.Fact("所需政府信息", kept.description()),
                new RequestPage.Fact(
                        "希望的形式和方式",
                        kept.wanted().form().label() + "，" + kept.wanted().way().label()),
                new RequestPage.Fact("申请人类别", kept.applicant().label()),
                new RequestPage.Fact("收到申请之日", Objects.toString(kept.receivedOn(), "未确认")),
                new RequestPage.Fact("答复期限", due(kept))));
        if (internal != null) {
            facts.add(new RequestPage.Fact("内部期限", internal.toString()));
        }
        if (kept.answer() != null) {
            facts.add(new RequestPage.Fact("办理结果", kept.answer().label()));
        }
        return facts;
    }
}
