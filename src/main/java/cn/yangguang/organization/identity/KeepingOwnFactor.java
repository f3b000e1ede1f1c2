package cn.yangguang.organization.identity;

import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.identity.Enrolling.Enrolment;
import cn.yangguang.organization.keeping.Deeds;
import cn.yangguang.web.forms.FormProblems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person ties another telephone to the own account, or does without where that is allowed; the password is asked. */
@Component
class KeepingOwnFactor {

    private final SecondFactors factors;
    private final Enrolling enrolling;
    private final OwnPassword ownPassword;
    private final Deeds deeds;
    private final JdbcClient jdbc;

    KeepingOwnFactor(
            SecondFactors factors, Enrolling enrolling, OwnPassword ownPassword, Deeds deeds, JdbcClient jdbc) {
        this.factors = factors;
        this.enrolling = enrolling;
        this.ownPassword = ownPassword;
        this.deeds = deeds;
        this.jdbc = jdbc;
    }

    /** What became of it. */
    sealed interface Kept {
        record Done(Enrolment.Done enrolment) implements Kept {}

        record Removed() implements Kept {}

        record Refused(FormProblems problems) implements Kept {}
    }

    @Transactional
    Kept enrol(Actor actor, String proposal, String code, String password) {
        FormProblems problems = new FormProblems();
        if (code.isEmpty()) {
            return new Kept.Refused(problems.add("code", "请输入手机上显示的 6 位数字。"));
        }
        checkPassword(actor, "password", password, problems);
        if (!problems.isEmpty()) {
            return new Kept.Refused(problems);
        }
        return switch (enrolling.enrol(actor.staff(), proposal, code)) {
            case Enrolment.Done done -> new Kept.Done(done);
            case Enrolment.WrongCode() -> new Kept.Refused(problems.add("code", IdentityPage.WRONG_CODE));
        };
    }

    @Transactional
    Kept remove(Actor actor, String password) {
        FormProblems problems = new FormProblems();
        if (actor.administrator()) {
            return new Kept.Refused(problems.add("系统、安全、审计管理员登录必须使用动态口令，不能停用；换手机请在下面重新绑定。"));
        }
        if (factors.find(actor.staff()).isEmpty()) {
            return new Kept.Refused(problems.add("您还没有绑定手机验证器，不需要停用。"));
        }
        checkPassword(actor, "removing", password, problems);
        if (!problems.isEmpty()) {
            return new Kept.Refused(problems);
        }
        factors.remove(actor.staff());
        deeds.recordPersonal(actor.staff(), "second-factor.remove", actor.staff(), "");
        return new Kept.Removed();
    }

    private void checkPassword(Actor actor, String field, String password, FormProblems problems) {
        if (password.isEmpty()) {
            problems.add(field, "请输入登录口令。");
        } else {
            ownPassword.problem(actor.staff(), password).ifPresent(sentence -> problems.add(field, sentence));
        }
    }

    String login(Actor actor) {
        return jdbc.sql("select login from staff where id = :id")
                .param("id", actor.staff())
                .query(String.class)
                .single();
    }
}
