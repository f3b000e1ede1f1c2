package cn.yangguang.request.letters;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Badge.Lamp;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of the letters' numbers. */
@Controller
class LetterRegisterPages {

    static final String PATH = "/desk/letters";

    private final LetterRegister register;

    LetterRegisterPages(LetterRegister register) {
        this.register = register;
    }

    @GetMapping(PATH)
    View list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        Reach reach = Reach.of(actor, Act.READ_REQUESTS);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        Paging paging = Paging.of(page, register.count(reach));
        LetterPage.Register shown = new LetterPage.Register(
                register.within(reach, paging).stream()
                        .map(LetterRegisterPages::entry)
                        .toList(),
                paging,
                !Reach.of(actor, Act.KEEP_REMEDIES).isEmpty());
        return Views.html(shell -> Views.TEMPLATES.requestLetterRegister(shell, shown));
    }

    private static LetterPage.Entry entry(LetterRegister.Line line) {
        List<Badge> badges = line.voided()
                ? List.of(new Badge("已作废", Lamp.PLAIN))
                : line.late() ? List.of(new Badge("逾期答复", Lamp.BAD)) : List.of();
        return new LetterPage.Entry(
                line.kind().label(),
                line.number().printed(),
                line.finished().toString(),
                LetterViews.path(line.request()) + "/" + line.letter(),
                badges,
                line.of().toString());
    }
}
