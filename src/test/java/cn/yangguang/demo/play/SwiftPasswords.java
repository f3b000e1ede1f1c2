package cn.yangguang.demo.play;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Guards the passwords of a played house so lightly that eighty of them take no time; found by no scan. */
public class SwiftPasswords {

    /** What a house is told that is to use it. */
    static final String SETTING = "--spring.main.sources=" + SwiftPasswords.class.getName();

    /** The same in the environment of a program. */
    public static final Map<String, String> ENVIRONMENT = Map.of("SPRING_MAIN_SOURCES", SwiftPasswords.class.getName());

    @Bean
    @Primary
    PasswordEncoder swiftEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
