package cn.yangguang.duty.evidence.pages;

import cn.yangguang.duty.evidence.AcceptingEvidence;
import cn.yangguang.duty.evidence.Deciding;
import cn.yangguang.duty.evidence.Pieces;
import cn.yangguang.duty.evidence.ReturningEvidence;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What waits to be accepted, decided about one by one or many at once; each is a deed of its own. */
@Controller
class QueuePages {

    private static final String PATH = "/desk/evidence";

    private final Pieces pieces;
    private final PieceViews views;
    private final AcceptingEvidence accepting;
    private final ReturningEvidence returning;

    QueuePages(Pieces pieces, PieceViews views, AcceptingEvidence accepting, ReturningEvidence returning) {
        this.pieces = pieces;
        this.views = views;
        this.accepting = accepting;
        this.returning = returning;
    }

    @GetMapping(PATH)
    View show(Actor actor, @RequestParam(defaultValue = "1") int page) {
        if (!accepts(actor) && Reach.of(actor, Act.ADD_EVIDENCE).isEmpty()) {
            return Views.forbidden();
        }
        QueuePage shown = page(actor, page, Set.of(), "", new FormProblems());
        return Views.html(shell -> Views.TEMPLATES.dutyQueue(shell, shown));
    }

    @PostMapping(PATH + "/accept")
    View accept(Actor actor, @RequestParam(defaultValue = "") Set<UUID> piece) {
        return each(actor, piece, "", id -> accepting.accept(actor, id), "已通过 ");
    }

    @PostMapping(PATH + "/return")
    View giveBack(
            Actor actor,
            @RequestParam(defaultValue = "") Set<UUID> piece,
            @RequestParam(defaultValue = "") String because) {
        if (accepts(actor) && because.isBlank()) {
            return refused(actor, piece, because, new FormProblems().add("because", "请写明为什么退回、要补什么。"));
        }
        return each(actor, piece, because, id -> returning.giveBack(actor, id, because.strip(), false), "已退回 ");
    }

    private View each(Actor actor, Set<UUID> chosen, String because, Function<UUID, Deciding> deed, String done) {
        if (!accepts(actor)) {
            return Views.forbidden();
        }
        if (chosen.isEmpty()) {
            return refused(actor, chosen, because, new FormProblems().add("请先勾选要处理的材料。"));
        }
        List<Deciding> became = chosen.stream().map(deed).toList();
        if (became.stream().allMatch(Deciding.NotAllowed.class::isInstance)) {
            return Views.forbidden();
        }
        long well = became.stream().filter(Deciding.Done.class::isInstance).count();
        return Views.redirect(
                PATH,
                done + well + " 件。"
                        + became.stream().map(QueuePages::trouble).distinct().collect(Collectors.joining()));
    }

    private static String trouble(Deciding became) {
        return switch (became) {
            case Deciding.Done _ -> "";
            case Deciding.Refused(String _, String sentence) -> "没有处理：" + sentence;
            case Deciding.Changed(String sentence) -> "没有处理：" + sentence;
            case Deciding.Gone _, Deciding.NotAllowed _ -> "有的材料已经不在，没有处理。";
        };
    }

    private View refused(Actor actor, Set<UUID> chosen, String because, FormProblems problems) {
        QueuePage shown = page(actor, 1, chosen, because, problems);
        return Views.refused(shell -> Views.TEMPLATES.dutyQueue(shell, shown));
    }

    private static boolean accepts(Actor actor) {
        return !Reach.of(actor, Act.ACCEPT_EVIDENCE).isEmpty();
    }

    private QueuePage page(Actor actor, int number, Set<UUID> chosen, String because, FormProblems problems) {
        Paging paging = Paging.of(number, pieces.waiting(actor));
        return new QueuePage(
                accepts(actor),
                pieces.waiting(actor, paging).stream().map(views::view).toList(),
                chosen.stream().map(UUID::toString).collect(Collectors.toSet()),
                problems.on(Field.text("because", "退回的理由").value(because).hint("只在退回时填写；选中的每一件都用这个理由。")),
                paging,
                pieces.returned(actor).stream().map(views::view).toList(),
                pieces.troubled(actor).stream().map(views::view).toList(),
                problems);
    }
}
