package cn.yangguang.demo;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.request.Answer;
import cn.yangguang.request.Applicant;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.Application;
import cn.yangguang.request.CaseEvent;
import cn.yangguang.request.Consulted;
import cn.yangguang.request.IdentityPaper;
import cn.yangguang.request.NoteKind;
import cn.yangguang.request.Service;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.clock.Channel;
import cn.yangguang.request.deadline.InternalRule;
import cn.yangguang.request.deadline.InternalRules;
import cn.yangguang.request.keeping.Recording;
import cn.yangguang.request.keeping.RecordingEvent;
import cn.yangguang.request.keeping.RegisteringRequest;
import cn.yangguang.request.keeping.Requests;
import cn.yangguang.request.letters.WritingReply;
import cn.yangguang.request.remedies.KeepingRemedies;
import cn.yangguang.request.remedies.RemedyLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cases of disclosure on request at different stages, by invented applicants whose numbers belong to nobody. */
@Component
class DemoRequests {

    private static final Applicant CITIZEN = new Applicant(
            ApplicantKind.NATURAL_PERSON,
            "云山月",
            "",
            IdentityPaper.IDENTITY_CARD,
            "990101199001010019",
            "0990-5550101",
            "",
            "澜江市云汀区听松路 1 号");

    private static final Applicant COMPANY = new Applicant(
            ApplicantKind.BUSINESS,
            "澜江市远岫测绘有限公司",
            "路长风",
            IdentityPaper.CREDIT_CODE,
            "11990100000000019F",
            "0990-5550102",
            "",
            "澜江市云汀区栖霞街 8 号");

    private final RegisteringRequest registering;
    private final RecordingEvent recording;
    private final Requests requests;
    private final KeepingRemedies remedies;
    private final InternalRules rules;
    private final WritingReply letters;
    private final Clock clock;

    DemoRequests(
            RegisteringRequest registering,
            RecordingEvent recording,
            Requests requests,
            KeepingRemedies remedies,
            InternalRules rules,
            WritingReply letters,
            Clock clock) {
        this.registering = registering;
        this.recording = recording;
        this.requests = requests;
        this.remedies = remedies;
        this.rules = rules;
        this.letters = letters;
        this.clock = clock;
    }

    /** In the caller's transaction; a step that fails is a fault of ours. */
    void make(Unit district, Actor office, Unit bureau, DemoPieces.Hands hands) {
        LocalDate today = LocalDate.now(clock);
        rules.set(office, district, InternalRule.read("BEFORE_LIMIT 3"), "");
        remedies.keep(
                hands.reviewer(),
                new RemedyLine(bureau.id(), "云财公复", "澜江市云汀区人民政府", "云汀区听松路1号", "", "澜江市云汀区人民法院", "云汀区听松路88号", false, 0));
        Actor clerk = hands.drafter();
        Actor head = hands.reviewer();
        registering.submit(bureau, asked(CITIZEN, Channel.ONLINE, "今年惠民补贴资金的发放明细和依据的文件"), List.of(), fresh());
        begun(bureau, clerk, CITIZEN, "听松路排水管网改造项目的资金下达文件", today.minusDays(26));
        consulting(begun(bureau, clerk, COMPANY, "区级测绘服务采购合同的全文", today.minusDays(9)), clerk, today);
        UUID unclear = begun(bureau, clerk, CITIZEN, "有关补助的全部材料", today.minusDays(6));
        happen(
                clerk,
                unclear,
                new CaseEvent.CorrectionAsked(today.minusDays(4), today.plusDays(11), "请写明是哪一年、哪一项补助，或者文件的名称、文号。"));
        UUID proposed = begun(bureau, clerk, COMPANY, "上一年度区级会议费预算执行情况", today.minusDays(17));
        happen(clerk, proposed, new CaseEvent.Proposed(today.minusDays(1), Answer.DISCLOSED, "已经形成，没有不予公开的情形，予以公开。"));
        answered(begun(bureau, clerk, CITIZEN, "公务用车定点维修单位名单", today.minusDays(50)), clerk, head, today.minusDays(35));
    }

    private void consulting(UUID id, Actor clerk, LocalDate today) {
        UUID letter = UUID.randomUUID();
        happen(clerk, id, new CaseEvent.Noted(today.minusDays(8), NoteKind.SEARCH, "检索合同台账，找到合同一份，附件涉及对方报价。"));
        happen(
                clerk,
                id,
                new CaseEvent.ConsultationSent(today.minusDays(7), letter, Consulted.THIRD_PARTY, "澜江市晴川测绘院"));
        happen(clerk, id, new CaseEvent.ConsultationReceived(today.minusDays(5), letter));
    }

    private void answered(UUID id, Actor clerk, Actor head, LocalDate on) {
        happen(clerk, id, new CaseEvent.Proposed(on, Answer.ALREADY_PUBLIC, "名单已经公布。"));
        letters.tell(clerk, id, "请到本区门户网站“财政信息”栏目查阅，也可以到本机关窗口查阅。");
        happen(head, id, new CaseEvent.Approved(on, "同意。"));
        letters.seal(clerk, id, DemoScan.pdf(), on);
        happen(clerk, id, new CaseEvent.Served(on.plusDays(1), Service.POST, "挂号信，编号 XA00000000。"));
        happen(clerk, id, new CaseEvent.Archived(on.plusDays(3)));
    }

    private UUID begun(Unit bureau, Actor clerk, Applicant applicant, String description, LocalDate received) {
        return registering
                .register(clerk, bureau, asked(applicant, Channel.COUNTER, description), List.of(), received, fresh())
                .orElseThrow()
                .id();
    }

    private static Application asked(Applicant applicant, Channel channel, String description) {
        return new Application(channel, applicant, description, new Wanted(Wanted.Form.PAPER, Wanted.Way.POST), "");
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private void happen(Actor actor, UUID id, CaseEvent event) {
        int seen = requests.find(id).orElseThrow().version();
        Recording recorded = recording.record(actor, id, seen, event);
        if (!(recorded instanceof Recording.Recorded)) {
            throw new IllegalStateException("a case of the demo went no further: " + recorded);
        }
    }
}
