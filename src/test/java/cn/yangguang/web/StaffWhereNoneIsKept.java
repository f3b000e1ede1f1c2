package cn.yangguang.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Lets the whole house stand up in a test while no room above keeps staff: then nobody can sign in. */
@Configuration(proxyBeanMethods = false)
class StaffWhereNoneIsKept {

    @Bean
    @Fallback
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    @Fallback
    SignInAttempts uncounted() {
        return new SignInAttempts() {
            @Override
            public Optional<Instant> lockedUntil(String username) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> failed(String username) {
                return Optional.empty();
            }

            @Override
            public void succeeded(String username) {}
        };
    }
}
