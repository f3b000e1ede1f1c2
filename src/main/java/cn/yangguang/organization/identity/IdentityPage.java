package cn.yangguang.organization.identity;

import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.FormProblems;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages show on which people prove who they are. */
public final class IdentityPage {

    /** Where somebody with a second factor goes on after the password. */
    public static final String CODE = "/sign-in/code";

    /** Where somebody goes on who must have a second factor and has none. */
    public static final String ENROL = "/sign-in/enrol";

    static final String WRONG_CODE = "这 6 位数字与二维码对不上；请等下一个数字出现后再输入，并检查手机时间是否准确。";

    private IdentityPage() {}

    /** The second step of signing in. */
    public record Code(FormProblems problems) {
        public Field code() {
            return problems.on(Field.text("code", "动态口令").mustBeAnswered().autocomplete("one-time-code"));
        }
    }

    /**
     * An authenticator to be tied to the person.
     *
     * @param proposal the secret as the form carries it
     * @param secret the secret in groups of four, to be typed where nothing can be scanned
     * @param image the same as a square code
     */
    public record Enrol(String proposal, String secret, String image, FormProblems problems) {

        static Enrol of(String login, String proposal, String secret, FormProblems problems) {
            String image = SquareCode.image(Totp.address(secret, login));
            return new Enrol(proposal, secret.replaceAll("(.{4})(?=.)", "$1 "), image, problems);
        }

        public Field code() {
            return problems.on(
                    Field.text("code", "手机上显示的 6 位数字").mustBeAnswered().autocomplete("one-time-code"));
        }

        public Field password() {
            return problems.on(Field.password("password", "登录口令")
                    .mustBeAnswered()
                    .autocomplete("current-password")
                    .hint("再输一遍，确认是您本人。"));
        }
    }

    /** Recovery codes, shown once, and where to go on. */
    public record Recovery(List<String> codes, String next) {
        public Recovery {
            codes = List.copyOf(codes);
        }
    }

    /**
     * One's own second factor.
     *
     * @param enrolled whether there is one, in words; or nothing
     * @param enrol the form for a new one
     * @param removal the form for doing without it; none where it is compulsory or absent
     */
    public record Own(
            String enrolled,
            boolean compulsory,
            Enrol enrol,
            @Nullable Field removal) {

        /** Every field, for the list of what is wrong. */
        public List<Field> fields() {
            List<Field> asked = List.of(enrol.code(), enrol.password());
            return removal == null
                    ? asked
                    : Stream.concat(asked.stream(), Stream.of(removal)).toList();
        }
    }
}
