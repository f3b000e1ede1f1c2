package cn.yangguang.web;

import cn.yangguang.journal.JournalReader;
import java.io.Serial;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * This room with one clerk, one administrator, a standing clock, and pages to try it out on. Carries no stereotype, so
 * that the scan of the whole house passes it by.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = Views.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import({TryOutPages.class, JournalReader.class})
class WebHouse {

    static final String CLERK = "linxiaoman";
    static final String ADMINISTRATOR = "guanli";
    static final String PASSWORD = "竹影-扫阶-尘不动";

    /** A person who may sign in. */
    record Person(String username, String hash, String personName, String unitName, String authority)
            implements UserDetails, SignedIn {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public Collection<? extends GrantedAuthority> getAuthorities() {
            return List.of(new SimpleGrantedAuthority(authority));
        }

        @Override
        public String getPassword() {
            return hash;
        }

        @Override
        public String getUsername() {
            return username;
        }
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-07-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    UserDetailsService people(PasswordEncoder encoder) {
        String hash = encoder.encode(PASSWORD);
        Map<String, Person> people = Map.of(
                CLERK, new Person(CLERK, hash, "林小满", "云汀区住房和城乡建设局", "CLERK"),
                ADMINISTRATOR, new Person(ADMINISTRATOR, hash, "顾知行", "云汀区政务公开办", "ADMINISTRATOR"));
        return name -> {
            Person person = people.get(name);
            if (person == null) {
                throw new UsernameNotFoundException(name);
            }
            return person;
        };
    }

    @Bean
    SignInAttempts attempts(Clock clock) {
        return new CountedInMemory(clock, new ConcurrentHashMap<>());
    }

    @Bean
    @Order(1)
    NavigationEntry deskEntry() {
        return new NavigationEntry("我的待办", "/desk", "");
    }

    @Bean
    @Order(2)
    NavigationEntry formEntry() {
        return new NavigationEntry("填报", "/desk/form", "");
    }

    @Bean
    @Order(3)
    NavigationEntry administration() {
        return new NavigationEntry("人员管理", "/desk/staff", "ADMINISTRATOR");
    }

    @Bean
    @Order(4)
    NavigationEntry openPlans() {
        return new NavigationEntry("公开的计划", "/open/plans", "");
    }

    /** The rule of {@link SignInAttempts} without a database. */
    private record CountedInMemory(Clock clock, Map<String, Integer> failures) implements SignInAttempts {

        @Override
        public Optional<Instant> lockedUntil(String username) {
            return failures.getOrDefault(username, 0) >= ALLOWED
                    ? Optional.of(clock.instant().plus(PAUSE))
                    : Optional.empty();
        }

        @Override
        public Optional<Instant> failed(String username, Failure failure) {
            failures.merge(username, 1, Integer::sum);
            return lockedUntil(username);
        }

        @Override
        public void succeeded(String username) {
            failures.remove(username);
        }

        @Override
        public void noted(String username, Event event) {
            // nobody asks for it here
        }
    }
}
