package cn.yangguang.demo;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.publication.Body;
import cn.yangguang.publication.Content;
import cn.yangguang.publication.DocumentNumber;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.Metadata;
import cn.yangguang.publication.Publication;
import cn.yangguang.publication.SourceDetermination;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.publication.keeping.Taking;
import cn.yangguang.publication.keeping.WritingPublication;
import cn.yangguang.publication.policy.Interpretation;
import cn.yangguang.publication.policy.InterpretationMedium;
import cn.yangguang.publication.policy.Policy;
import cn.yangguang.publication.policy.PolicyKind;
import cn.yangguang.publication.policy.Relation;
import cn.yangguang.publication.policy.RelationKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the district policy documents: one that abolished another and went out together with its interpretation. */
@Component
class DemoPolicies {

    private static final String ORGAN_CODE = "云财";

    private static final String OLD = """
            各镇街，区直各部门：
            现将小额采购项目公开的有关要求通知如下。
            一、公开范围
            单项预算在五万元以上的小额采购项目，应当公开采购结果。
            二、公开时间
            采购结果在成交后十个工作日以内公开。
            """;

    private static final String NEW = """
            各镇街，区直各部门：
            为方便企业和群众了解小额采购，现就进一步做好小额采购信息公开通知如下。
            一、公开范围
            单项预算在一万元以上的小额采购项目，应当公开采购意向、采购结果和履约验收情况。
            二、公开时间
            采购意向提前三十日公开，采购结果在成交后五个工作日以内公开，验收情况在验收后十个工作日以内公开。
            三、公开方式
            采购单位在区政府网站公开，并在本单位公示栏张贴。
            本通知自印发之日起施行，原来的小额采购公开通知同时废止。
            """;

    private static final String QUESTIONS = """
            一、为什么要修改
            原来的通知只要求公开结果，企业得到消息时采购已经结束。新通知要求提前公开意向，让更多本地企业有准备的时间。
            二、哪些项目要公开
            单项预算在一万元以上的都要公开，起点比原来低了四万元。
            三、企业在哪里看
            区政府网站的政府采购栏目和采购单位的公示栏都能看到。
            """;

    private final WritingPublication writing;
    private final DemoPieces pieces;
    private final Clock clock;

    DemoPolicies(WritingPublication writing, DemoPieces pieces, Clock clock) {
        this.writing = writing;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** In the caller's transaction; a step that fails is a fault of ours. */
    void make(Unit bureau, DemoPieces.Hands hands) {
        LocalDate today = LocalDate.now(clock);
        Publication old = begun(bureau, hands.drafter(), old(today));
        pieces.publish(hands, old.id());
        Publication fresh = begun(bureau, hands.drafter(), fresh(today, old));
        Publication questions = begun(bureau, hands.drafter(), interpreting(fresh));
        pieces.publish(hands, questions.id());
        pieces.publish(hands, fresh.id());
    }

    private static String title(int time) {
        return "关于" + (time == 1 ? "做好" : "进一步做好") + "小额采购信息公开工作的通知";
    }

    private static Content old(LocalDate today) {
        Interpretation none = new Interpretation(false, "内容简明，不涉及企业和群众的权利义务", null, "", "", null);
        return content(
                title(1),
                OLD,
                new DocumentNumber(ORGAN_CODE, today.getYear() - 3, 18).printed(),
                today.minusYears(3),
                new Policy(PolicyKind.NORMATIVE, none, List.of()));
    }

    private static Content fresh(LocalDate today, Publication old) {
        Interpretation plan =
                new Interpretation(true, "涉及本地企业参加采购", InterpretationMedium.QUESTIONS, "区财政局主要负责人", "云汀区财政局", today);
        Relation abolishes = new Relation(
                RelationKind.ABOLISHES,
                old.id(),
                new DocumentNumber(ORGAN_CODE, today.getYear() - 3, 18).printed(),
                title(1),
                old.indexNumber());
        return content(
                title(2),
                NEW,
                new DocumentNumber(ORGAN_CODE, today.getYear(), 6).printed(),
                today,
                new Policy(PolicyKind.NORMATIVE, plan, List.of(abolishes)));
    }

    private static Content interpreting(Publication policy) {
        Interpretation own = new Interpretation(null, "", InterpretationMedium.QUESTIONS, "区财政局主要负责人", "云汀区财政局", null);
        Relation interprets = new Relation(RelationKind.INTERPRETS, policy.id(), "", title(2), policy.indexNumber());
        return content("小额采购信息公开新要求问答", QUESTIONS, "", null, new Policy(PolicyKind.NONE, own, List.of(interprets)));
    }

    private static Content content(
            String title, String body, String number, @Nullable LocalDate signed, Policy policy) {
        Metadata metadata = new Metadata(
                number,
                signed,
                number.isEmpty() ? DocumentType.OTHER : DocumentType.NOTICE,
                SubjectClass.FINANCE,
                List.of("政府采购", "信息公开"),
                "",
                "",
                signed,
                null);
        return new Content(title, Body.html(body), SourceDetermination.PROACTIVE, metadata, List.of()).with(policy);
    }

    private Publication begun(Unit bureau, Actor clerk, Content content) {
        Taking became = writing.begin(clerk, bureau, content);
        if (became instanceof Taking.Taken(KeptEdition now)) {
            return now.publication();
        }
        throw new IllegalStateException("the demo's policy was not drafted: " + became);
    }
}
