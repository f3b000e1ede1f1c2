package cn.yangguang.post;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** Takes one letter away. */
sealed interface Carrier permits FolderCarrier, SmtpCarrier {

    /** What became of an attempt. */
    sealed interface Carriage {
        record Carried() implements Carriage {}

        /** Worth another attempt. */
        record Blocked(Trouble because) implements Carriage {}

        /** This letter will never be taken. */
        record Refused(Trouble because) implements Carriage {}
    }

    /** Carries a finished message; the same letter carried twice is the same file, or has the same Message-ID. */
    Carriage carry(UUID id, MimeMessage message);

    /** The address that letters come from. */
    String from();

    /** Where letters go, for the page on the post; a sentence without a full stop. */
    String words();
}
