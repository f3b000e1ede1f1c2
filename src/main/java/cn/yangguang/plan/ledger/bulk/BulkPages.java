package cn.yangguang.plan.ledger.bulk;

import cn.yangguang.duty.keeping.Owed;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.plan.ledger.BulkAct;
import cn.yangguang.plan.ledger.Ledger;
import cn.yangguang.plan.ledger.LedgerAddress;
import cn.yangguang.plan.ledger.LedgerDoor;
import cn.yangguang.plan.ledger.LedgerFilter;
import cn.yangguang.plan.ledger.bulk.ActingOnMany.Outcome;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One act to many rows of the ledger: asked on a page of its own with the number, then done. */
@Controller
class BulkPages {

    private static final String PATH = LedgerAddress.PATH + "/act";

    /** So many at once keep nobody else waiting long. */
    private static final int MOST = 1_000;

    private final LedgerDoor door;
    private final Ledger ledger;
    private final BulkTargets targets;
    private final ActingOnMany acting;

    BulkPages(LedgerDoor door, Ledger ledger, BulkTargets targets, ActingOnMany acting) {
        this.door = door;
        this.ledger = ledger;
        this.targets = targets;
        this.acting = acting;
    }

    @GetMapping(PATH)
    View ask(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Optional<Wanted> wanted = wanted(actor, sent);
        return wanted.isEmpty() ? Views.forbidden() : answer(wanted.get(), new FormProblems(), "");
    }

    @PostMapping(PATH)
    View act(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Optional<Wanted> wanted = wanted(actor, sent);
        if (wanted.isEmpty()) {
            return Views.forbidden();
        }
        String because = one(sent, "because").strip();
        if (wanted.get().act().reasoned() && because.isEmpty()) {
            return answer(wanted.get(), new FormProblems().add("because", "请写明理由，有关单位都会看到。"), because);
        }
        Outcome outcome = acting.act(actor, wanted.get().act(), wanted.get().rows(), because, one(sent, "seen"));
        return switch (outcome) {
            case Outcome.Done(int things)
            when things > 0 ->
                Views.redirect(
                        LedgerAddress.of(LedgerAddress.PATH, wanted.get().filter()),
                        wanted.get().act().label() + "：已办 " + things + " 项。");
            case Outcome.Done _, Outcome.Different _ ->
                answer(wanted.get(), new FormProblems().add("什么也没有办：您看过以后这些事项又有变动，下面是现在的情况，请核对后再办。"), because);
            case Outcome.Refused(String sentence) -> answer(wanted.get(), new FormProblems().add(sentence), because);
        };
    }

    /** What is to be done to which rows; the filter leads back. */
    record Wanted(Actor actor, BulkAct act, LedgerFilter filter, boolean all, List<UUID> marked, List<Owed> rows) {}

    private Optional<Wanted> wanted(Actor actor, MultiValueMap<String, String> sent) {
        return door.open(actor)
                .flatMap(opened -> BulkAct.named(one(sent, "act"))
                        .or(() -> BulkAct.of(opened).stream().findFirst())
                        .filter(act -> opened.may(act.act()))
                        .map(act -> wanted(opened, act, sent)));
    }

    private Wanted wanted(LedgerDoor.Opened opened, BulkAct act, MultiValueMap<String, String> sent) {
        LedgerFilter filter = LedgerAddress.read(sent);
        boolean all = one(sent, "scope").equals("all");
        List<UUID> marked = all ? List.of() : marked(sent);
        List<UUID> within =
                all ? ledger.ids(opened.sight(), filter, opened.tree()) : ledger.among(opened.sight(), marked);
        List<UUID> ids = within.stream().limit(MOST + 1L).toList();
        return new Wanted(opened.actor(), act, filter, all, marked, ledger.rows(ids));
    }

    private static List<UUID> marked(MultiValueMap<String, String> sent) {
        return sent.getOrDefault("row", List.of()).stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toList());
    }

    private View answer(Wanted wanted, FormProblems problems, String because) {
        boolean tooMany = wanted.rows().size() > MOST;
        if (tooMany) {
            problems.add("一次最多办 " + MOST + " 项；请按单位、月份或进展缩小范围，分几次办。");
        }
        BulkTargets.Targets found = targets.of(wanted.actor(), wanted.act(), tooMany ? List.of() : wanted.rows());
        BulkPage page = BulkViews.page(wanted, found, problems, because);
        return problems.isEmpty()
                ? Views.html(shell -> Views.TEMPLATES.planLedgerAct(shell, page))
                : Views.refused(shell -> Views.TEMPLATES.planLedgerAct(shell, page));
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
