package cn.yangguang.request.handling;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.clock.ProcessingFee;
import cn.yangguang.request.disclosed.Disclosing;
import cn.yangguang.request.keeping.Anonymising;
import cn.yangguang.request.keeping.Proofs;
import cn.yangguang.request.keeping.SameApplicant;
import cn.yangguang.request.similar.SimilarRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What stands beside a case for whoever handles it: the applicant, proofs of identity, and what is like it. */
@Component
class BesideCase {

    private final Proofs proofs;
    private final Anonymising anonymising;
    private final SameApplicant same;
    private final SimilarRequests similar;
    private final Disclosing disclosing;

    BesideCase(
            Proofs proofs,
            Anonymising anonymising,
            SameApplicant same,
            SimilarRequests similar,
            Disclosing disclosing) {
        this.proofs = proofs;
        this.anonymising = anonymising;
        this.same = same;
        this.similar = similar;
        this.disclosing = disclosing;
    }

    RequestPage.Beside of(Actor actor, RequestDoor.Opened opened) {
        List<RequestPage.Fact> facts = new ArrayList<>();
        anonymising
                .day(opened.kept().id())
                .ifPresent(day -> facts.add(new RequestPage.Fact("申请人", "已作匿名化（" + day + "）")));
        same.of(opened.kept().id()).map(BesideCase::counted).ifPresent(facts::add);
        if (!opened.kept().manyWhy().isEmpty()) {
            facts.add(new RequestPage.Fact("申请较多的理由", opened.kept().manyWhy()));
        }
        boolean mayRead = Permissions.may(actor, Act.READ_APPLICANTS, opened.unit());
        return new RequestPage.Beside(
                facts,
                mayRead ? proofs(opened) : List.of(),
                links(similar.byWords(opened.kept().id())),
                links(similar.ofApplicant(opened.kept().id())),
                disclosing.may(actor, opened.kept())
                        ? List.of(new RequestPage.Link(
                                "公开或者撤下这件答复（隐去个人信息）",
                                CasePages.path(opened.kept().id()) + "/public-answer"))
                        : List.of());
    }

    private static List<RequestPage.Link> links(List<SimilarRequests.Similar> found) {
        return found.stream()
                .map(one -> new RequestPage.Link(
                        one.number() + "（相似度 " + String.format(Locale.ROOT, "%.2f", one.likeness()) + "）"
                                + RequestPages.shortened(one.description()),
                        CasePages.path(one.id())))
                .toList();
    }

    private static RequestPage.Fact counted(SameApplicant.Counted counted) {
        StringBuilder words = new StringBuilder("当日提交的第 " + counted.ofDay() + " 件");
        if (counted.ofMonth() > 0) {
            words.append("；本月收到的第 ").append(counted.ofMonth()).append(" 件，按件计收信息处理费的，本件 ");
            words.append(ProcessingFee.byPiece((int) counted.ofMonth() - 1, 1)).append(" 元");
        }
        return new RequestPage.Fact("同一申请人向本机关", words + "。");
    }

    private List<RequestPage.Link> proofs(RequestDoor.Opened opened) {
        String path = CasePages.path(opened.kept().id()) + "/proofs/";
        return proofs.of(opened.kept().id()).stream()
                .map(one -> new RequestPage.Link(
                        "身份证明 " + one.position() + "（" + one.type().name() + "，" + Math.ceilDiv(one.size(), 1024)
                                + " KB）",
                        path + one.position()))
                .toList();
    }
}
