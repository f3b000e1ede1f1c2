package cn.yangguang.post;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, YANGGUANG_MAIL_HOST and so on; without a host, letters are laid into a folder.
 *
 * @param port 0 is the usual one: 465 with TLS, 587 with STARTTLS, else 25
 * @param from the address that letters come from; empty is the user, where that is an address
 */
@ConfigurationProperties("yangguang.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("none") Security security) {

    /** How the way to the server is kept from strangers. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    int portOrUsual() {
        if (port > 0) {
            return port;
        }
        return switch (security) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }

    String sender() {
        if (!from.isBlank()) {
            return from.strip();
        }
        return user.contains("@") ? user : "yangguang@" + (host.isEmpty() ? "localhost" : host);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + portOrUsual() + " " + security + "]";
    }
}
