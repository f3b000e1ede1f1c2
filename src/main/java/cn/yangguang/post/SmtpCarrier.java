package cn.yangguang.post;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collection;
import java.util.Properties;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands letters to an SMTP server. */
record SmtpCarrier(JavaMailSenderImpl sender, String from) implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
    private static final String PATIENCE_MILLIS = "10000";

    static SmtpCarrier of(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.portOrUsual());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
        return new SmtpCarrier(sender, settings.sender());
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    @Override
    public Carriage carry(UUID id, MimeMessage message) {
        try {
            sender.send(message);
            return new Carriage.Carried();
        } catch (MailAuthenticationException e) {
            return new Carriage.Blocked(Trouble.SIGN_IN);
        } catch (MailSendException e) {
            return refused(e.getFailedMessages().values())
                    ? new Carriage.Refused(Trouble.ADDRESS)
                    : new Carriage.Blocked(Trouble.SERVER);
        } catch (MailException e) {
            LOG.warn("信件没有发出：{}", e.getClass().getSimpleName());
            return new Carriage.Blocked(Trouble.SERVER);
        }
    }

    /** A server that says "not this one" for good (5yz to the recipient) will say so again. */
    private static boolean refused(Collection<Exception> failures) {
        return failures.stream()
                .anyMatch(failure -> failure instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }

    @Override
    public String words() {
        return "信件经邮件服务器 " + sender.getHost() + " 发出";
    }
}
