package cn.yangguang.organization.staff;

import cn.yangguang.web.SignedIn;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who signed in, as the session keeps it; what the person may do is read afresh for each request. */
final class StaffPrincipal implements UserDetails, CredentialsContainer, SignedIn {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String login;
    private final String personName;
    private final String unitName;
    private final List<String> authorities;
    private final boolean enabled;
    private @Nullable String password;

    StaffPrincipal(StaffMember member, List<String> authorities, String password) {
        this.id = member.id();
        this.login = member.login();
        this.personName = member.name();
        this.unitName = member.unit().name();
        this.authorities = List.copyOf(authorities);
        this.enabled = !member.disabled();
        this.password = password;
    }

    UUID id() {
        return id;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities.stream().map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public String personName() {
        return personName;
    }

    @Override
    public String unitName() {
        return unitName;
    }
}
