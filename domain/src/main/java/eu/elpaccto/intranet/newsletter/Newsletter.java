package eu.elpaccto.intranet.newsletter;

import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ComponentCodeConverter;
import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An issue, as approved. It comes into being when the first proposal for its month is approved, and is sent once. A further
 * one that is approved afterwards corrects what readers find in the archive; what they got by mail stays as it is.
 */
@Entity
@Table(name = "newsletter")
public class Newsletter extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "newsletter_seq", sequenceName = "newsletter_seq", allocationSize = 50)
    @GeneratedValue(generator = "newsletter_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private IssueCode code;

    @ElementCollection
    @CollectionTable(name = "newsletter_item", joinColumns = @JoinColumn(name = "newsletter_id"))
    @OrderColumn(name = "position")
    private List<PlacedRow> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "newsletter_title", joinColumns = @JoinColumn(name = "newsletter_id"))
    private List<IssueText> titles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "newsletter_introduction", joinColumns = @JoinColumn(name = "newsletter_id"))
    private List<IssueText> introductions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "newsletter_teaser", joinColumns = @JoinColumn(name = "newsletter_id"))
    private List<OwnTeaser> teasers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "newsletter_settled", joinColumns = @JoinColumn(name = "newsletter_id"))
    private List<Settled> settled = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "newsletter_correction", joinColumns = @JoinColumn(name = "newsletter_id"))
    @OrderBy("at")
    private List<Correction> corrections = new ArrayList<>();

    @Column(name = "emblem_waiver")
    private String emblemWaiver;

    @Column(name = "responsible", nullable = false)
    private ComponentCode responsible;

    @ElementCollection
    @CollectionTable(name = "newsletter_component", joinColumns = @JoinColumn(name = "newsletter_id"))
    @Convert(converter = ComponentCodeConverter.class)
    @Column(name = "component")
    private Set<ComponentCode> components = new TreeSet<>();

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "send_at")
    private Instant sendAt;

    @Column(name = "audience")
    private String audience;

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected Newsletter() {}

    /** @param details reviewed and complete */
    public Newsletter(IssueDetails details, UserId approvedBy, Instant at) {
        this.code = details.getIssue();
        take(details, approvedBy, at);
    }

    /** Takes over what was reviewed and approved. Whatever was sent already is corrected by that, visibly. */
    public void revise(IssueDetails approved, UserId by, Instant at) {
        if (isSent()) {
            corrections.add(new Correction(at, approved.getCorrection()));
        }
        take(approved, by, at);
    }

    private void take(IssueDetails approved, UserId by, Instant at) {
        replace(
                items,
                approved.sections().entrySet().stream()
                        .flatMap(section ->
                                section.getValue().stream().map(item -> new PlacedRow(section.getKey(), item)))
                        .toList());
        replace(titles, approved.getTitles());
        replace(introductions, approved.getIntroductions());
        replace(teasers, approved.getTeasers());
        replace(settled, approved.getSettled());
        components.clear();
        components.addAll(approved.getComponents());
        emblemWaiver = approved.getEmblemWaiver();
        responsible = approved.getResponsible();
        approvedBy = by.value();
        approvedAt = at;
    }

    /**
     * Has it sent later.
     *
     * @param when after {@code now}
     * @param to whom, as the audience writes itself
     * @throws DomainException if it was sent already, or the time is over
     */
    public void schedule(Instant when, String to, Instant now) {
        demandUnsent();
        if (!when.isAfter(now)) {
            throw new DomainException("newsletter.schedule.past");
        }
        sendAt = when;
        audience = to;
    }

    /** It is not to be sent by itself any more. */
    public void unschedule() {
        sendAt = null;
        audience = null;
    }

    /**
     * Its mails were put into the outbox.
     *
     * @throws DomainException if they were before
     */
    public void send(Instant at) {
        demandUnsent();
        sentAt = at;
        sendAt = null;
    }

    private void demandUnsent() {
        if (isSent()) {
            throw new DomainException("newsletter.sent.already");
        }
    }

    @Override
    public Long id() {
        return id;
    }

    public IssueCode code() {
        return code;
    }

    /** A copy of everything that is approved about it. */
    public IssueDetails details() {
        IssueDetails details = new IssueDetails(code);
        for (Section section : Section.values()) {
            details.arrange(
                    section,
                    new ArrayList<>(items.stream()
                            .filter(row -> row.section() == section)
                            .map(PlacedRow::item)
                            .toList()));
        }
        details.setTitles(sorted(titles));
        details.setIntroductions(sorted(introductions));
        details.setTeasers(new ArrayList<>(teasers.stream()
                .sorted(Comparator.comparing(OwnTeaser::code).thenComparing(OwnTeaser::language))
                .toList()));
        details.setSettled(new ArrayList<>(
                settled.stream().sorted(Comparator.comparing(Settled::finding)).toList()));
        details.setEmblemWaiver(emblemWaiver);
        details.setResponsible(responsible);
        details.setComponents(new TreeSet<>(components));
        return details;
    }

    private static List<IssueText> sorted(Collection<IssueText> texts) {
        return new ArrayList<>(
                texts.stream().sorted(Comparator.comparing(IssueText::language)).toList());
    }

    /** What was corrected after it was sent, in order. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** When its mails were put into the outbox; empty while they were not. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** When it is to be sent by itself; empty for not at all. */
    public Optional<Instant> sendAt() {
        return Optional.ofNullable(sendAt);
    }

    /** To whom it is to be sent, as the audience writes itself; null while it is not scheduled. */
    public String audience() {
        return audience;
    }

    public UserId approvedBy() {
        return new UserId(approvedBy);
    }

    /** When it was last approved. */
    public Instant approvedAt() {
        return approvedAt;
    }
}
