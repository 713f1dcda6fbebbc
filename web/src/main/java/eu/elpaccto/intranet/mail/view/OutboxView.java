package eu.elpaccto.intranet.mail.view;

import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.mail.boundary.MailRow;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The outbox: mails that wait, fail or are gone. */
@Named("outbox")
@RequestScoped
public class OutboxView {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Inject
    private MailOutbox outbox;

    @Inject
    private Query query;

    @Inject
    private Address address;

    private Page<MailRow> page;
    private boolean sending;

    /** A piece of a mail's text. */
    public record Piece(String text, boolean link) {}

    @PostConstruct
    void read() {
        page = outbox.list(query.number("page"));
        sending = outbox.isSending();
    }

    public Page<MailRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    /** Whether a mail server is configured. */
    public boolean isSending() {
        return sending;
    }

    /** A mail's text with its links told apart. */
    public List<Piece> pieces(String body) {
        Stream.Builder<Piece> pieces = Stream.builder();
        Matcher links = LINK.matcher(body);
        int end = 0;
        while (links.find()) {
            pieces.add(new Piece(body.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(body.substring(end), false));
        return pieces.build().toList();
    }
}
