package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.identity.SecurityPolicies;
import cn.yangguang.organization.staff.EditingStaff.Edit;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Accounts: both the system and the security administrator read them, the former keeps them. */
@Controller
class StaffPages {

    private static final Set<Act> KEEP = Set.of(Act.EDIT_STAFF);
    private static final Set<Act> CLOSE = Set.of(Act.EDIT_STAFF, Act.EDIT_SECURITY);

    private final Staff staff;
    private final StaffLists lists;
    private final EditingStaff editing;
    private final AccountPage account;
    private final SecurityPolicies policies;
    private final Clock clock;

    StaffPages(
            Staff staff,
            StaffLists lists,
            EditingStaff editing,
            AccountPage account,
            SecurityPolicies policies,
            Clock clock) {
        this.staff = staff;
        this.lists = lists;
        this.editing = editing;
        this.account = account;
        this.policies = policies;
        this.clock = clock;
    }

    @Bean
    @Order(910)
    static NavigationEntry staffEntry() {
        return new NavigationEntry("人员", "/desk/staff", Act.READ_STAFF.name());
    }

    @GetMapping("/desk/staff")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        Reach reach = Reach.of(actor, Act.READ_STAFF);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        StaffLists.Wanted wanted = new StaffLists.Wanted(
                reach,
                q.strip(),
                kind(kind),
                clock.instant().minus(policies.now().stale()));
        Paging paging = Paging.of(page, lists.count(wanted));
        List<StaffPage.Row> rows = lists.list(wanted, paging.offset(), paging.size()).stream()
                .map(account::row)
                .toList();
        StaffPage.Listing listing = new StaffPage.Listing(
                filters(q, wanted.kind()),
                rows,
                paging,
                !Reach.of(actor, Act.EDIT_STAFF).isEmpty());
        return Views.html(shell -> Views.TEMPLATES.organizationStaff(shell, listing));
    }

    private static List<Field> filters(String words, StaffLists.Kind kind) {
        List<Choice> kinds = Choice.each(StaffLists.Kind.values(), StaffLists.Kind::label);
        return List.of(
                Field.search("q", "姓名、用户名或单位").value(words),
                Field.select("kind", "账号", kinds).value(kind.name()));
    }

    private static StaffLists.Kind kind(String typed) {
        return Choice.chosen(StaffLists.Kind.values(), typed).orElse(StaffLists.Kind.ALL);
    }

    @GetMapping("/desk/staff/new")
    View add(Actor actor) {
        List<Unit> units = units(actor);
        if (units.isEmpty()) {
            return Views.forbidden();
        }
        StaffPage.Adding page =
                new StaffPage.Adding(new FormProblems(), StaffForm.empty().fields(true, units));
        return Views.html(shell -> Views.TEMPLATES.organizationStaffNew(shell, page));
    }

    @PostMapping("/desk/staff")
    View add(Actor actor, @ModelAttribute StaffForm form) {
        if (units(actor).isEmpty()) {
            return Views.forbidden();
        }
        return switch (editing.add(actor, form)) {
            case Edit.Refused(FormProblems problems) -> {
                StaffPage.Adding page = new StaffPage.Adding(problems, problems.on(form.fields(true, units(actor))));
                yield Views.refused(shell -> Views.TEMPLATES.organizationStaffNew(shell, page));
            }
            case Edit other -> AccountPage.answer(other, "");
        };
    }

    @GetMapping("/desk/staff/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return staff.find(id)
                .filter(member -> Permissions.may(actor, Act.READ_STAFF, member.unit()))
                .map(member -> account.show(actor, member, StaffForm.of(member), new FormProblems()))
                .map(page -> Views.html(shell -> Views.TEMPLATES.organizationStaffShow(shell, page)))
                .orElseGet(Views::notFound);
    }

    @PostMapping("/desk/staff/{id}")
    View change(Actor actor, @PathVariable UUID id, @ModelAttribute StaffForm form) {
        return account.after(actor, id, KEEP, () -> editing.change(actor, id, form), form, "已保存。");
    }

    @PostMapping("/desk/staff/{id}/disable")
    View disable(Actor actor, @PathVariable UUID id) {
        return account.after(actor, id, CLOSE, () -> editing.disable(actor, id, true), null, "账号已停用，在各处的登录已全部退出。");
    }

    @PostMapping("/desk/staff/{id}/enable")
    View enable(Actor actor, @PathVariable UUID id) {
        return account.after(actor, id, KEEP, () -> editing.disable(actor, id, false), null, "账号已启用。");
    }

    @PostMapping("/desk/staff/{id}/password")
    View remakePassword(Actor actor, @PathVariable UUID id) {
        return account.after(actor, id, KEEP, () -> editing.remakePassword(actor, id), null, "");
    }

    private List<Unit> units(Actor actor) {
        return Reach.of(actor, Act.EDIT_STAFF).units(staff.tree());
    }
}
