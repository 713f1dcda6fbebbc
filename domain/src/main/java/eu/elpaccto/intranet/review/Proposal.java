package eu.elpaccto.intranet.review;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ComponentCodeConverter;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.CountryCodeConverter;
import eu.elpaccto.intranet.review.ReviewStep.Deed;
import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Keepable;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.Authored;
import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A piece of unreviewed work: a copy of what a person edits about one record, however incomplete, with its state. It is
 * written, waits for review, is returned with a reason or approved; its authors may take it back or withdraw it. Approved,
 * it is applied to its record and remains as a page of that record's history. A proposal without a base starts a new
 * record. At most one proposal for a record is open at a time; several people may write in it, and none of them approves
 * it.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends AggregateRoot implements Authored {

    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_REMARK = 2000;
    private static final Pattern FIELD = Pattern.compile("[A-Za-z]{1,40}");

    @Id
    @SequenceGenerator(name = "proposal_seq", sequenceName = "proposal_seq", allocationSize = 50)
    @GeneratedValue(generator = "proposal_seq")
    private Long id;

    @Column(name = "uuid", nullable = false, updatable = false)
    private String uuid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ProposalKind kind;

    @Column(name = "code")
    private String code;

    @Column(name = "base", updatable = false)
    private String base;

    @Column(name = "draft", nullable = false)
    private String draft;

    @Column(name = "raw", nullable = false)
    private String raw = "{}";

    @Column(name = "heading")
    private String heading;

    @Column(name = "responsible")
    private ComponentCode responsible;

    @ElementCollection
    @CollectionTable(name = "proposal_component", joinColumns = @JoinColumn(name = "proposal_id"))
    @Convert(converter = ComponentCodeConverter.class)
    @Column(name = "component")
    private Set<ComponentCode> components = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "proposal_country", joinColumns = @JoinColumn(name = "proposal_id"))
    @Convert(converter = CountryCodeConverter.class)
    @Column(name = "country")
    private Set<CountryCode> countries = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private long changedBy;

    @ElementCollection
    @CollectionTable(name = "proposal_author", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "user_account_id")
    private Set<Long> authors = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "review_step", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ReviewStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_remark", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Remark> remarks = new ArrayList<>();

    protected Proposal() {}

    /**
     * Starts a proposal.
     *
     * @param uuid chosen by the form, so that sending it twice starts it once
     * @param code the record to be changed; null for a new one
     * @param base the record's details as JSON when writing began; null for a new one
     */
    public Proposal(UUID uuid, ProposalKind kind, String code, String base, UserId by, Instant at) {
        this.uuid = uuid.toString();
        this.kind = kind;
        this.code = code;
        this.base = base;
        this.draft = base == null ? "{}" : base;
        this.changedAt = at;
        this.changedBy = by.value();
        this.authors.add(by.value());
        enter(ReviewState.WRITING, Deed.STARTED, by, at, null, null);
    }

    /**
     * Takes over what was written. Whatever it proposes, it is for the leads of the component that the record has now to
     * judge a change of it, and both those of now and those proposed see it: nobody takes a record from others unseen.
     *
     * @param approved the record as it was when writing began; null for a new one
     * @param json the draft as JSON
     * @param raw what could not be understood, as a JSON object of field path to text
     * @throws DomainException if the proposal is not being written
     */
    public void write(Draft written, Draft approved, String json, String raw, UserId by, Instant at) {
        if (!state.isWritable()) {
            throw new DomainException("review.refused.notWritable");
        }
        this.draft = json;
        this.raw = raw;
        this.heading = written.heading();
        Draft owner = approved == null ? written : approved;
        this.responsible = owner.responsibleComponent();
        replace(components, union(written.componentsInvolved(), owner.componentsInvolved()));
        replace(countries, union(written.countriesInvolved(), owner.countriesInvolved()));
        this.changedAt = at;
        this.changedBy = by.value();
        this.authors.add(by.value());
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Gives a new record its code, once. */
    public void assignCode(String code) {
        if (this.code != null) {
            throw new IllegalStateException("the code never changes");
        }
        this.code = code;
    }

    /** @throws DomainException if it is not being written */
    public void submit(UserId by, Instant at) {
        demand(state.isWritable(), "review.refused.notWritable");
        enter(ReviewState.WAITING, Deed.SUBMITTED, by, at, null, draft);
    }

    /** The authors go on writing before it was reviewed. */
    public void takeBack(UserId by, Instant at) {
        demand(state == ReviewState.WAITING, "review.refused.notWaiting");
        enter(ReviewState.WRITING, Deed.TAKEN_BACK, by, at, null, null);
    }

    /** @throws DomainException if it does not wait, the reason is blank or too long, or the reviewer wrote in it */
    public void giveBack(String typed, UserId by, Instant at) {
        demandReviewer(by);
        String reason = Keepable.of(typed);
        if (reason == null || reason.isBlank()) {
            throw new DomainException(List.of(Problem.at("reason", "review.refused.noReason")));
        }
        demandShort(reason, LONGEST_REASON);
        enter(ReviewState.RETURNED, Deed.RETURNED, by, at, reason.strip(), draft);
    }

    /** @throws DomainException if it does not wait or the reviewer wrote in it */
    public void approve(UserId by, Instant at) {
        demandReviewer(by);
        enter(ReviewState.APPROVED, Deed.APPROVED, by, at, null, draft);
    }

    public void withdraw(UserId by, Instant at) {
        demand(state.isOpen(), "review.refused.closed");
        enter(ReviewState.WITHDRAWN, Deed.WITHDRAWN, by, at, null, null);
    }

    /**
     * @param field the name of the field in the draft
     * @throws DomainException if it does not wait, the remark is blank or too long, or the reviewer wrote in it
     */
    public void remark(String field, String typed, UserId by, Instant at) {
        demandReviewer(by);
        String text = Keepable.of(typed);
        demand(field != null && FIELD.matcher(field).matches(), "review.refused.noField");
        demand(text != null && !text.isBlank(), "review.refused.noRemark");
        demandShort(text, LONGEST_REMARK);
        remarks.add(new Remark(field, text.strip(), by, at));
    }

    private void demandReviewer(UserId by) {
        demand(state == ReviewState.WAITING, "review.refused.notWaiting");
        demand(!isAuthor(by), "review.refused.ownText");
    }

    private static void demandShort(String text, int most) {
        if (text.length() > most) {
            throw new DomainException("review.refused.tooLong", most);
        }
    }

    private static void demand(boolean met, String key) {
        if (!met) {
            throw new DomainException(key);
        }
    }

    private void enter(ReviewState next, Deed deed, UserId by, Instant at, String reason, String draftThen) {
        this.state = next;
        this.stateSince = at;
        this.steps.add(new ReviewStep(deed, by, at, reason, draftThen));
    }

    @Override
    public Long id() {
        return id;
    }

    /** Names unfinished new work in addresses. */
    public UUID uuid() {
        return UUID.fromString(uuid);
    }

    public ProposalKind kind() {
        return kind;
    }

    /** The code of its record; null until the first save. */
    public String code() {
        return code;
    }

    /** The record's details when writing began, as JSON; null for a new record. */
    public String base() {
        return base;
    }

    public boolean isRevision() {
        return base != null;
    }

    /** What is proposed, as JSON. */
    public String draft() {
        return draft;
    }

    /** What was typed and not understood, as a JSON object of field path to text. */
    public String raw() {
        return raw;
    }

    public String heading() {
        return heading;
    }

    @Override
    public ComponentCode responsible() {
        return responsible;
    }

    public Set<ComponentCode> components() {
        return Set.copyOf(components);
    }

    @Override
    public Set<CountryCode> countries() {
        return Set.copyOf(countries);
    }

    public ReviewState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public UserId changedBy() {
        return new UserId(changedBy);
    }

    public boolean isAuthor(UserId user) {
        return authors.contains(user.value());
    }

    @Override
    public Set<Long> authorIds() {
        return Set.copyOf(authors);
    }

    /** What happened to it, oldest first. */
    public List<ReviewStep> steps() {
        return List.copyOf(steps);
    }

    /** The reviewers' remarks, oldest first. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
