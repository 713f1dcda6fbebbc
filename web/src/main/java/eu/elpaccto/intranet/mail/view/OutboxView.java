package eu.elpaccto.intranet.mail.view;

import eu.elpaccto.intranet.mail.boundary.MailFilter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.mail.boundary.MailRow;
import eu.elpaccto.intranet.mail.boundary.MailState;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The log of outgoing mails: what the address asks for, as a page of rows. */
@Named("outbox")
@RequestScoped
public class OutboxView {

    @Inject
    private MailOutbox outbox;

    @Inject
    private MailWords words;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    private MailFilter filter;
    private Page<MailRow> page;
    private List<String> mailings;
    private boolean sending;

    @PostConstruct
    void read() {
        filter = new MailFilter(
                query.text("recipient"),
                query.constants("state", MailState.class),
                query.all("mailing", Function.identity()));
        page = outbox.list(filter, query.number("page"));
        mailings = outbox.mailings();
        sending = outbox.isSending();
    }

    public Page<MailRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    public MailFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.equals(MailFilter.all());
    }

    public List<FilterPill> getPills() {
        List<FilterPill> pills = new ArrayList<>();
        pills.add(FilterPill.of(
                "state",
                messages.get("mail.column.state"),
                List.of(MailState.values()),
                filter.states(),
                state -> words.of((MailState) state),
                address));
        Set<String> choices = new LinkedHashSet<>(mailings);
        choices.addAll(filter.mailings());
        if (!choices.isEmpty()) {
            pills.add(FilterPill.of(
                    "mailing", messages.get("mail.field.mailing"), choices, filter.mailings(), wording::text, address));
        }
        return pills;
    }

    /** Whether a mail server is configured. */
    public boolean isSending() {
        return sending;
    }

    public String href(MailRow mail) {
        return Route.ADMIN_MAIL.to(mail.id());
    }
}
