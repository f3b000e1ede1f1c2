package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.UnitTree;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.access.Role;
import cn.yangguang.organization.staff.EditingStaff.Edit;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.Optional;
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

/** Accounts and what they may do. */
@Controller
class StaffPages {

    private final Staff staff;
    private final EditingStaff editing;
    private final AccountPage account;

    StaffPages(Staff staff, EditingStaff editing, AccountPage account) {
        this.staff = staff;
        this.editing = editing;
        this.account = account;
    }

    @Bean
    @Order(910)
    static NavigationEntry staffEntry() {
        return new NavigationEntry("人员", "/desk/staff", Act.READ_STAFF.name());
    }

    @GetMapping("/desk/staff")
    View list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        Reach reach = Reach.of(actor, Act.READ_STAFF);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        Paging paging = Paging.of(page, staff.count(reach, q.strip()));
        List<StaffPage.Row> rows = staff.list(reach, q.strip(), paging.offset(), paging.size()).stream()
                .map(account::row)
                .toList();
        boolean mayAdd = !Reach.of(actor, Act.EDIT_STAFF).isEmpty();
        StaffPage.Listing listing =
                new StaffPage.Listing(Field.search("q", "姓名、用户名或单位").value(q), rows, paging, mayAdd);
        return Views.html(shell -> Views.TEMPLATES.organizationStaff(shell, listing));
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
            case Edit other -> answer(other, "");
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
        return reading(actor, id, () -> editing.change(actor, id, form), form, "已保存。");
    }

    @PostMapping("/desk/staff/{id}/grant")
    View grant(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String at) {
        return held(actor, id, role, at, true);
    }

    @PostMapping("/desk/staff/{id}/revoke")
    View revoke(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String at) {
        return held(actor, id, role, at, false);
    }

    private View held(Actor actor, UUID id, String typedRole, String typedUnit, boolean given) {
        Optional<Role> role = StaffForm.role(typedRole);
        Optional<Unit> unit = StaffForm.unit(staff.tree(), typedUnit);
        return reading(
                actor,
                id,
                () -> role.isEmpty() || unit.isEmpty()
                        ? new Edit.Refused(new FormProblems().add("at", "请选择角色和单位。"))
                        : given
                                ? editing.grant(actor, id, role.get(), unit.get())
                                : editing.revoke(actor, id, role.get(), unit.get()),
                null,
                given ? "已增加角色。" : "已取消角色。");
    }

    @PostMapping("/desk/staff/{id}/disable")
    View disable(Actor actor, @PathVariable UUID id) {
        return reading(actor, id, () -> editing.disable(actor, id, true), null, "账号已停用，在各处的登录已全部退出。");
    }

    @PostMapping("/desk/staff/{id}/enable")
    View enable(Actor actor, @PathVariable UUID id) {
        return reading(actor, id, () -> editing.disable(actor, id, false), null, "账号已启用。");
    }

    @PostMapping("/desk/staff/{id}/unlock")
    View unlock(Actor actor, @PathVariable UUID id) {
        return reading(actor, id, () -> editing.unlock(actor, id), null, "已解除锁定，可以立即登录。");
    }

    @PostMapping("/desk/staff/{id}/password")
    View remakePassword(Actor actor, @PathVariable UUID id) {
        return reading(actor, id, () -> editing.remakePassword(actor, id), null, "");
    }

    /** A refusal shows the account again with what was typed; an account out of sight is not there at all. */
    private View reading(
            Actor actor,
            UUID id,
            java.util.function.Supplier<Edit> deed,
            @org.jspecify.annotations.Nullable StaffForm typed,
            String said) {
        Optional<StaffMember> member = staff.find(id).filter(one -> Permissions.may(actor, Act.READ_STAFF, one.unit()));
        if (member.isEmpty()) {
            return Views.notFound();
        }
        return switch (deed.get()) {
            case Edit.Refused(FormProblems problems) -> {
                StaffForm form = typed == null ? StaffForm.of(member.get()) : typed;
                StaffPage.Show page = account.show(actor, member.get(), form, problems);
                yield Views.refused(shell -> Views.TEMPLATES.organizationStaffShow(shell, page));
            }
            case Edit other -> answer(other, said);
        };
    }

    private static View answer(Edit edit, String said) {
        return switch (edit) {
            case Edit.Saved(StaffMember member) -> Views.redirect("/desk/staff/" + member.id(), said);
            case Edit.Made(StaffMember member, String password) -> {
                StaffPage.MadePassword page =
                        new StaffPage.MadePassword(member.id(), member.login(), member.name(), password);
                yield Views.html(shell -> Views.TEMPLATES.organizationStaffPassword(shell, page));
            }
            case Edit.NotAllowed() -> Views.forbidden();
            case Edit.Refused refused -> throw new IllegalStateException("shown before: " + refused);
        };
    }

    private List<Unit> units(Actor actor) {
        UnitTree tree = staff.tree();
        Reach reach = Reach.of(actor, Act.EDIT_STAFF);
        return tree.all().stream().filter(unit -> reach.covers(unit.path())).toList();
    }
}
