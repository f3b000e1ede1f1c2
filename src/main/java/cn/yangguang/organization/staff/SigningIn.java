package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.identity.IdentityPage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Tells Spring Security who there is; authorities are the acts a person may do anywhere, for the navigation only. */
@Component
class SigningIn implements UserDetailsService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Staff staff;
    private final Clock clock;

    SigningIn(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        StaffMember member = staff.find(typed.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsernameNotFoundException("nobody signs in by this name"));
        return new StaffPrincipal(
                member, authorities(member.actor()), staff.password(member.id()), refusal(member), nextStep(member));
    }

    private String refusal(StaffMember member) {
        if (member.disabled()) {
            return "您的账号已停用，不能登录；如有疑问，请联系本单位系统管理员。";
        }
        LocalDate end = member.expiresOn();
        return end != null && member.expired(LocalDate.now(clock))
                ? "您的账号有效期至 " + DAY.format(end) + "，已经到期，不能登录；需要继续使用的，请联系本单位系统管理员延期。"
                : "";
    }

    /** The three administrators need a second factor (GB/T 22239-2019, 8.1.4.1); whoever else has one is asked for it. */
    private static String nextStep(StaffMember member) {
        if (member.secondFactor()) {
            return IdentityPage.CODE;
        }
        if (!member.actor().administrator()) {
            return "";
        }
        return member.mustChange() ? PasswordPages.STEP : IdentityPage.ENROL;
    }

    private static List<String> authorities(Actor actor) {
        return Arrays.stream(Act.values())
                .filter(act -> !Reach.of(actor, act).isEmpty())
                .map(Act::name)
                .toList();
    }
}
