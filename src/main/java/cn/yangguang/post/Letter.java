package cn.yangguang.post;

import java.time.Instant;

/**
 * A letter to one person.
 *
 * @param about what it is about and for whom, without personal data; of two letters about the same only the first goes
 * @param to the recipient's mail address
 * @param words its plain text
 * @param notBefore it waits until then
 */
public record Letter(String about, String to, String subject, String words, Instant notBefore) {

    /** Without what is personal: letters end up in log lines and test reports. */
    @Override
    public String toString() {
        return "Letter[" + about + "]";
    }
}
