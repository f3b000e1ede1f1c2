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
    private final String refusal;
    private final String nextStep;
    private final boolean secondFactor;
    private @Nullable String password;

    /** Somebody who has come no further than the sign-in page. */
    StaffPrincipal(StaffMember member, List<String> authorities, String password, String refusal, String nextStep) {
        this.id = member.id();
        this.login = member.login();
        this.personName = member.name();
        this.unitName = member.unit().name();
        this.authorities = List.copyOf(authorities);
        this.refusal = refusal;
        this.nextStep = nextStep;
        this.secondFactor = false;
        this.password = password;
    }

    private StaffPrincipal(StaffPrincipal known) {
        this.id = known.id;
        this.login = known.login;
        this.personName = known.personName;
        this.unitName = known.unitName;
        this.authorities = known.authorities;
        this.refusal = "";
        this.nextStep = "";
        this.secondFactor = true;
        this.password = null;
    }

    /** Whether a second factor was given beside the password. */
    boolean secondFactor() {
        return secondFactor;
    }

    @Override
    public String refusal() {
        return refusal;
    }

    @Override
    public String nextStep() {
        return nextStep;
    }

    @Override
    public StaffPrincipal arrived() {
        return new StaffPrincipal(this);
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
    public String personName() {
        return personName;
    }

    @Override
    public String unitName() {
        return unitName;
    }
}
