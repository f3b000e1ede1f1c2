package cn.yangguang.organization.staff;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
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

    private final Staff staff;

    SigningIn(Staff staff) {
        this.staff = staff;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        StaffMember member = staff.find(typed.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsernameNotFoundException("nobody signs in by this name"));
        return new StaffPrincipal(member, authorities(member.actor()), staff.password(member.id()));
    }

    private static List<String> authorities(Actor actor) {
        return Arrays.stream(Act.values())
                .filter(act -> !Reach.of(actor, act).isEmpty())
                .map(Act::name)
                .toList();
    }
}
