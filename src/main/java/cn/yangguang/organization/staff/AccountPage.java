package cn.yangguang.organization.staff;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.staff.EditingStaff.Edit;
import cn.yangguang.web.Badge;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Draws up what a page shows of an account, and answers what was done to one. */
@Component
class AccountPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Staff staff;
    private final SignInLocks locks;
    private final Clock clock;
    private final AccountDeeds deeds;

    AccountPage(Staff staff, SignInLocks locks, Clock clock, AccountDeeds deeds) {
        this.staff = staff;
        this.locks = locks;
        this.clock = clock;
        this.deeds = deeds;
    }

    StaffPage.Row row(StaffMember member) {
        String roles = member.roles().stream()
                .map(held -> held.at().equals(member.unit())
                        ? held.role().label()
                        : held.role().label() + "（" + held.at().name() + "）")
                .collect(Collectors.joining("、"));
        return new StaffPage.Row(
                member.id(),
                member.login(),
                member.name(),
                member.unit().name(),
                roles,
                lastSeen(member),
                state(member));
    }

    private String lastSeen(StaffMember member) {
        Instant at = member.signedInAt();
        return at == null ? "从未登录" : DAY.format(at.atZone(clock.getZone()));
    }

    private Badge state(StaffMember member) {
        if (member.disabled()) {
            return new Badge("已停用", Badge.Lamp.PLAIN);
        }
        if (member.expired(LocalDate.now(clock))) {
            return new Badge("已到期", Badge.Lamp.PLAIN);
        }
        if (locks.lockedUntil(member.login()).isPresent()) {
            return new Badge("已锁定", Badge.Lamp.BAD);
        }
        return member.mustChange() ? new Badge("待改口令", Badge.Lamp.SOON) : new Badge("正常", Badge.Lamp.GOOD);
    }

    StaffPage.Show show(Actor actor, StaffMember member, StaffForm form, FormProblems problems) {
        boolean self = actor.staff().equals(member.id());
        boolean mayGrant = !self && ReachedAccounts.covers(actor, member, Act.GRANT_ROLES);
        return new StaffPage.Show(
                member.id(),
                member.name(),
                form.version(),
                facts(member),
                state(member),
                ReachedAccounts.covers(actor, member, Act.EDIT_STAFF),
                mayGrant,
                self,
                problems,
                problems.on(form.fields(false, units(actor, Act.EDIT_STAFF))),
                AccountDeeds.roles(member),
                problems.on(grant(member, units(actor, Act.GRANT_ROLES))),
                self ? List.of() : deeds.of(actor, member));
    }

    private List<StaffPage.Fact> facts(StaffMember member) {
        LocalDate end = member.expiresOn();
        List<StaffPage.Fact> facts = new ArrayList<>(List.of(
                new StaffPage.Fact("用户名", member.login()),
                new StaffPage.Fact("单位", member.unit().name())));
        if (!member.phone().isEmpty()) {
            facts.add(new StaffPage.Fact("电话", member.phone()));
        }
        facts.add(new StaffPage.Fact("有效期至", end == null ? "长期" : DAY.format(end)));
        facts.add(new StaffPage.Fact("最近登录", lastSeen(member)));
        facts.add(new StaffPage.Fact("动态口令", member.secondFactor() ? "已绑定" : "未绑定"));
        return facts;
    }

    private List<Unit> units(Actor actor, Act act) {
        return Reach.of(actor, act).units(staff.tree());
    }

    private static List<Field> grant(StaffMember member, List<Unit> units) {
        return List.of(
                Field.select("role", "增加角色", StaffForm.roles()),
                Field.select("at", "在哪个单位", StaffForm.units(units))
                        .value(member.unit().id().toString()));
    }

    /**
     * A refusal shows the account again with what was typed; an account for which the actor has none of the acts is not
     * there at all.
     */
    View after(Actor actor, UUID id, Set<Act> acts, Supplier<Edit> deed, @Nullable StaffForm typed, String said) {
        Optional<StaffMember> member =
                staff.find(id).filter(one -> acts.stream().anyMatch(act -> Permissions.may(actor, act, one.unit())));
        if (member.isEmpty()) {
            return Views.notFound();
        }
        StaffForm form = typed == null ? StaffForm.of(member.get()) : typed;
        return switch (deed.get()) {
            case Edit.Refused(FormProblems problems) -> refused(show(actor, member.get(), form, problems));
            case Edit.Overtaken(StaffMember now) ->
                refused(show(
                        actor,
                        now,
                        form.over(now),
                        new FormProblems().add("您打开这一页之后，这个账号已被改为：" + now.words() + "。下面是您填写的内容；请核对，再保存一次就以您的为准。")));
            case Edit other -> answer(other, said);
        };
    }

    private static View refused(StaffPage.Show page) {
        return Views.refused(shell -> Views.TEMPLATES.organizationStaffShow(shell, page));
    }

    static View answer(Edit edit, String said) {
        return switch (edit) {
            case Edit.Saved(StaffMember member) -> Views.redirect("/desk/staff/" + member.id(), said);
            case Edit.Made(StaffMember member, String password) -> {
                StaffPage.MadePassword page =
                        new StaffPage.MadePassword(member.id(), member.login(), member.name(), password);
                yield Views.html(shell -> Views.TEMPLATES.organizationStaffPassword(shell, page));
            }
            case Edit.NotAllowed() -> Views.forbidden();
            case Edit.Refused refused -> throw new IllegalStateException("shown before: " + refused);
            case Edit.Overtaken overtaken -> throw new IllegalStateException("shown before: " + overtaken);
        };
    }
}
