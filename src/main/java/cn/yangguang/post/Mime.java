package cn.yangguang.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

/** Letters as RFC 5322 and MIME write them. */
final class Mime {

    private static final String UTF_8 = "UTF-8";
    private static final String SENDER = "政务公开工作平台";

    private Mime() {}

    /**
     * The same letter gives the same message at every attempt, Message-ID and date included.
     *
     * @throws AddressException if the recipient's address is none
     */
    static MimeMessage of(Outbox.Waiting letter, String from) throws AddressException {
        InternetAddress to = new InternetAddress(letter.to(), true);
        try {
            MimeMessage message = new Named(letter.id(), from);
            message.setFrom(new InternetAddress(from, SENDER, UTF_8));
            message.setRecipient(Message.RecipientType.TO, to);
            message.setSubject(letter.subject(), UTF_8);
            message.setSentDate(Date.from(letter.written()));
            message.setText(letter.words(), UTF_8);
            // nobody's holiday reply comes back (RFC 3834)
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("letter " + letter.id(), e);
        }
    }

    /** Keeps the Message-ID of its letter, also where the library would make a new one. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(UUID id, String from) {
            super(Session.getInstance(new Properties()));
            this.name = "<" + id + from.substring(from.lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
