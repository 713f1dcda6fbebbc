package eu.elpaccto.intranet.mail.view;

import eu.elpaccto.intranet.shared.view.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How mails are named in addresses. */
final class Mails {

    private Mails() {}

    /** The number of a mail; empty for what is none. */
    static Optional<Long> id(String segment) {
        try {
            return Optional.of(Long.parseLong(segment));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The log, with the mails of this mailing alone. */
    static String ofMailing(String key) {
        return Route.ADMIN_OUTBOX.address() + "?mailing=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
