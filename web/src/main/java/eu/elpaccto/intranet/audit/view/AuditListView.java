package eu.elpaccto.intranet.audit.view;

import eu.elpaccto.intranet.audit.boundary.AuditFilter;
import eu.elpaccto.intranet.audit.boundary.AuditLog;
import eu.elpaccto.intranet.audit.boundary.AuditRow;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.DifferenceRow;
import eu.elpaccto.intranet.review.view.FactSheet;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit log: what the address asks for, the newest first. */
@Named("auditList")
@RequestScoped
public class AuditListView {

    /** Request attribute: what verifying the log found, as an optional number of the first broken entry. */
    static final String VERDICT = "intranet.auditVerdict";

    @Inject
    private AuditLog log;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest request;

    private String who;
    private String deed;
    private String subject;
    private LocalDate from;
    private LocalDate to;
    private List<AuditRow> entries;
    private List<String> deeds;

    @PostConstruct
    void read() {
        who = query.text("who");
        deed = query.text("deed");
        subject = query.text("subject");
        from = query.day("from");
        to = query.day("to");
        Long below = query.one("below", Long::valueOf).orElse(null);
        entries = log.list(
                new AuditFilter(who, deed, subject, beginningOf(from), beginningOf(to == null ? null : to.plusDays(1))),
                below);
        deeds = log.deeds();
    }

    private Instant beginningOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(reader.getZone()).toInstant();
    }

    public List<AuditRow> getEntries() {
        return entries;
    }

    public boolean isFiltered() {
        return who != null || deed != null || subject != null || from != null || to != null;
    }

    /** The address of the older entries; null at the end. */
    public String getOlderHref() {
        return entries.size() < AuditLog.ROWS
                ? null
                : address.with("below", entries.get(entries.size() - 1).number());
    }

    /** The address of the newest entries; null when they are shown. */
    public String getNewestHref() {
        return query.text("below") == null ? null : address.with("below", "");
    }

    public String getWho() {
        return who;
    }

    public String getDeed() {
        return deed;
    }

    public String getSubject() {
        return subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public List<String> getDeeds() {
        return deeds;
    }

    /** A deed in words; as it is recorded, where there are none. */
    public String words(String deed) {
        if (AuditFilter.CHANGES.equals(deed)) {
            return messages.get("audit.filter.changes");
        }
        String key = "audit.deed." + deed;
        return messages.containsKey(key) ? messages.get(key) : deed;
    }

    /** The period in words; empty for none. */
    public String getPeriodWords() {
        return wording.between(from, to);
    }

    /** This list without the period. */
    public String getWithoutPeriod() {
        return address.with(Map.of("from", "", "to", "", "below", ""));
    }

    /** A text as part of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a deed changed, field by field. */
    public List<DifferenceRow> changes(AuditRow entry) {
        return RecordedChange.between(entry.before(), entry.after(), field -> label(kind(entry), field));
    }

    private String label(String kind, String field) {
        Stream<String> reviewed = Stream.of(ProposalKind.values())
                .filter(each -> each.name().equals(kind))
                .map(each -> FactSheet.feature(each) + ".field." + field);
        return Stream.concat(reviewed, Stream.of("audit.field." + field))
                .filter(messages::containsKey)
                .map(messages::get)
                .findFirst()
                .orElse(field);
    }

    /** What kind of thing a deed was done to, in words; empty where there are none. */
    public String kindWords(AuditRow entry) {
        String key = "audit.subject." + kind(entry);
        return messages.containsKey(key) ? messages.get(key) : "";
    }

    /** What names the thing a deed was done to among those of its kind. */
    public String name(AuditRow entry) {
        return kindWords(entry).isEmpty()
                ? entry.subject()
                : entry.subject().substring(kind(entry).length() + 1);
    }

    private static String kind(AuditRow entry) {
        return entry.subject().replaceFirst("/.*", "");
    }

    /** Whether the log was just verified. */
    public boolean isVerified() {
        return request.getAttribute(VERDICT) != null;
    }

    /** The number of the first entry that does not fit; null if all do. */
    public Object getBroken() {
        return request.getAttribute(VERDICT) instanceof Optional<?> verdict ? verdict.orElse(null) : null;
    }
}
