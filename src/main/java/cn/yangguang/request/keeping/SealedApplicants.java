package cn.yangguang.request.keeping;

import cn.yangguang.database.rotation.HiddenColumn;
import cn.yangguang.keys.Keys;
import cn.yangguang.request.Applicant;
import cn.yangguang.request.ApplicantKind;
import cn.yangguang.request.IdentityPaper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Applicants as they are stored: one value under SM4, and fingerprints by which the same applicant is found again. */
@Component
class SealedApplicants {

    /** No text that is typed into one line holds it. */
    private static final String BETWEEN = "\n";

    private final Keys keys;

    SealedApplicants(Keys keys) {
        this.keys = keys;
    }

    @Bean
    static HiddenColumn hiddenApplicants() {
        return HiddenColumn.of("request", "applicant", "id")
                .printed("name_print", text -> plain(read(text).name()))
                .printed("identity_print", text -> plain(read(text).identity()));
    }

    String seal(Applicant applicant) {
        return keys.encrypt(String.join(
                BETWEEN,
                List.of(
                        applicant.kind().name(),
                        applicant.name(),
                        applicant.contact(),
                        applicant.paper().name(),
                        applicant.identity(),
                        applicant.phone(),
                        applicant.email(),
                        applicant.address())));
    }

    Applicant open(String sealed) {
        return read(keys.decrypt(sealed));
    }

    private static Applicant read(String text) {
        List<String> parts = Arrays.asList(text.split(BETWEEN, -1));
        return new Applicant(
                ApplicantKind.valueOf(parts.get(0)),
                parts.get(1),
                parts.get(2),
                IdentityPaper.valueOf(parts.get(3)),
                parts.get(4),
                parts.get(5),
                parts.get(6),
                parts.get(7));
    }

    /** The print of one value of an applicant, by which equals are found. */
    String print(String value) {
        return keys.fingerprint(plain(value));
    }

    /** The same; null where there is nothing to print, for those who have no number are not one person. */
    @Nullable
    String printOrNull(String value) {
        return plain(value).isEmpty() ? null : print(value);
    }

    /** The prints of it under every key. */
    List<String> prints(String value) {
        return keys.fingerprints(plain(value));
    }

    /** Spaces and letters' case tell nobody apart. */
    private static String plain(String value) {
        return value.replaceAll("[\\s·•]+", "").toUpperCase(Locale.ROOT);
    }
}
