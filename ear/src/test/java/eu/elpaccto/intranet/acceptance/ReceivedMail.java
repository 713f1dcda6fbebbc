package eu.elpaccto.intranet.acceptance;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A mail as a reader's program gets it. */
record ReceivedMail(MimeMessage message) {

    private interface Look<T> {

        T at(MimeMessage message) throws MessagingException, IOException;
    }

    String recipient() {
        return look(message -> ((InternetAddress) message.getAllRecipients()[0]).getAddress());
    }

    String subject() {
        return look(MimeMessage::getSubject);
    }

    /** Every header of this name, as it came. */
    List<String> headers(String name) {
        return look(message -> message.getHeader(name) == null ? List.of() : List.of(message.getHeader(name)));
    }

    /** The first of its two alternatives. */
    String text() {
        return part(0);
    }

    /** The second of its two alternatives. */
    String html() {
        return part(1);
    }

    private String part(int nth) {
        return look(message -> {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return parts.getBodyPart(nth).getContent().toString().replace("\r\n", "\n");
        });
    }

    private <T> T look(Look<T> look) {
        try {
            return look.at(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
