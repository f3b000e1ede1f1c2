package cn.yangguang.duty.meeting;

import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How many meetings were held of those required, and which part of the disclosure staff was trained. */
@Controller
class SharePages {

    private final Shares shares;
    private final Organization organization;
    private final Clock clock;

    SharePages(Shares shares, Organization organization, Clock clock) {
        this.shares = shares;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/desk/meetings/shares")
    View show(Actor actor, @RequestParam(defaultValue = "0") int year) {
        Reach reach = Reach.of(actor, Act.READ_DUTIES);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        int asked = year < 2000 || year > 2999 ? LocalDate.now(clock).getYear() : year;
        MeetingPage.OfYear page = page(asked, shares.special(reach, asked), shares.training(reach, asked));
        return Views.html(shell -> Views.TEMPLATES.dutyShares(shell, page));
    }

    private MeetingPage.OfYear page(int year, List<Shares.Special> special, List<Shares.Training> training) {
        UnitTree tree = organization.tree();
        long all = training.stream().mapToLong(Shares.Training::all).sum();
        long trained = training.stream().mapToLong(Shares.Training::trained).sum();
        long behind =
                special.stream().filter(one -> one.held() < one.required()).count();
        return new MeetingPage.OfYear(
                year,
                year + " 年：专题会议还没有开够的单位 " + behind + " 个；政务公开工作人员 " + all + " 人，参加过培训或轮训 " + trained + " 人"
                        + (all == 0 ? "。" : "，占 " + share(trained, all) + "。"),
                special.stream()
                        .map(one -> new MeetingPage.Special(one.name(), one.held(), one.required(), badge(one)))
                        .toList(),
                training.stream()
                        .map(one -> new MeetingPage.Trained(
                                MeetingViews.name(tree, one.unit()),
                                one.trained(),
                                one.all(),
                                share(one.trained(), one.all())))
                        .toList(),
                training.stream()
                        .filter(one -> !one.missed().isEmpty())
                        .map(one -> new MeetingPage.Missed(
                                MeetingViews.name(tree, one.unit()), String.join("、", one.missed())))
                        .toList());
    }

    private static Badge badge(Shares.Special one) {
        if (one.required() == 0) {
            return new Badge("未要求", Badge.Lamp.PLAIN);
        }
        long open = one.required() - one.held();
        return open <= 0 ? new Badge("已开够", Badge.Lamp.GOOD) : new Badge("还差 " + open + " 次", Badge.Lamp.SOON);
    }

    /** Tenths of a percent, rounded down: only all is 100 %. */
    static String share(long part, long all) {
        return part * 1000 / all / 10 + "." + part * 1000 / all % 10 + "%";
    }
}
