package cn.yangguang.organization.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people click and send, without a network between. */
public record Clicks(MockMvcTester mvc) {

    public MvcTestResult get(UserDetails who, String path) {
        return mvc.get().uri(path).with(user(who)).exchange();
    }

    /** Sends a form: names and values by turns. */
    public MvcTestResult post(UserDetails who, String path, String... form) {
        var request = mvc.post().uri(path).with(user(who)).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    /** Sends one file beside one value. */
    public MvcTestResult upload(UserDetails who, String path, String name, String value, byte[] file) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", "单位.xlsx", null, file))
                .param(name, value)
                .with(user(who))
                .with(csrf())
                .exchange();
    }
}
