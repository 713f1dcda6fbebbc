package eu.elpaccto.intranet.subscriber;

import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * An outside address that consented to get the newsletter, or what is kept of a user who said something about it. The
 * secret of its unsubscribe address is given by the database, once.
 */
@Entity
@Table(name = "subscriber")
public class Subscriber extends AggregateRoot {

    private static final int LONGEST_ANSWER = 500;

    @Id
    @SequenceGenerator(name = "subscriber_seq", sequenceName = "subscriber_seq", allocationSize = 50)
    @GeneratedValue(generator = "subscriber_seq")
    private Long id;

    @Column(updatable = false)
    private String handle;

    @Column(name = "user_account_id", insertable = false, updatable = false)
    private Long userAccountId;

    @Column
    private String email;

    @Column
    private String name;

    @Enumerated(EnumType.STRING)
    @Column
    private Language language;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @Column(name = "consent_note")
    private String consentNote;

    @Column(name = "self_consent", nullable = false)
    private boolean selfConsent;

    @Column(name = "unsubscribed_at")
    private Instant unsubscribedAt;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "refused_answer")
    private String refusedAnswer;

    @Column(name = "refused_address")
    private String refusedAddress;

    @Column(name = "added_by", nullable = false, updatable = false)
    private long addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    protected Subscriber() {}

    /**
     * An outside address.
     *
     * @param handle chosen by the form that adds, so that sending it twice adds once
     * @throws DomainException if something in the details is wrong
     */
    public Subscriber(UUID handle, SubscriberDetails details, LocalDate today, UserId addedBy, Instant at) {
        this.handle = handle.toString();
        this.addedBy = addedBy.value();
        this.addedAt = at;
        revise(details, today);
    }

    /**
     * Takes over what was edited. What was said of another address does not hold for a new one: its refusal is forgotten.
     *
     * @throws DomainException if something in the details is wrong
     */
    public void revise(SubscriberDetails details, LocalDate today) {
        List<Problem> problems = details.problems(today);
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
        if (!details.email().equals(email)) {
            clearRefusal();
        }
        if (!details.consentOn().equals(consentOn)) {
            selfConsent = false;
        }
        email = details.email();
        name = details.name();
        language = details.language();
        consentOn = details.consentOn();
        consentNote = details.consentNote();
    }

    /** From now on they get nothing; unsubscribing once more changes nothing. */
    public void unsubscribe(Instant at) {
        if (unsubscribedAt == null) {
            unsubscribedAt = at;
        }
    }

    /**
     * An editor was told that an outside address wants the newsletter again.
     *
     * @param on the day of that consent, not before the day on which they unsubscribed
     * @param zone whose days are meant
     * @throws DomainException if it is no new consent
     */
    public void resubscribe(LocalDate on, String note, LocalDate today, ZoneId zone) {
        SubscriberDetails renewed = new SubscriberDetails(email, name, language, on, note);
        List<Problem> problems = renewed.problems(today);
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
        if (unsubscribedAt != null && on.isBefore(LocalDate.ofInstant(unsubscribedAt, zone))) {
            throw new DomainException(List.of(Problem.at("consentOn", "subscriber.consentOn.old")));
        }
        consentOn = renewed.consentOn();
        consentNote = renewed.consentNote();
        selfConsent = false;
        unsubscribedAt = null;
    }

    /** They said themselves that they want the newsletter again. */
    public void subscribeAgain(LocalDate today) {
        if (unsubscribedAt != null) {
            unsubscribedAt = null;
            if (isOutside()) {
                consentOn = today;
                consentNote = null;
                selfConsent = true;
            }
        }
    }

    /** @param address that was refused: the one it has now */
    public void refused(String address, String answer, Instant at) {
        refusedAt = at;
        refusedAddress = address;
        refusedAnswer =
                answer == null || answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }

    /** An editor says that the address takes mail after all. */
    public void clearRefusal() {
        refusedAt = null;
        refusedAddress = null;
        refusedAnswer = null;
    }

    @Override
    public Long id() {
        return id;
    }

    /** Names an outside address in ours; null for a user, who is named by the account. */
    public String handle() {
        return handle;
    }

    public boolean isOutside() {
        return userAccountId == null;
    }

    /** What an editor may change about an outside address. */
    public SubscriberDetails details() {
        return new SubscriberDetails(email, name, language, consentOn, consentNote);
    }

    /** Null for a user, whose language is that of the account. */
    public Language language() {
        return language;
    }

    /** The day on which an outside address last consented; null for a user. */
    public LocalDate consentOn() {
        return consentOn;
    }

    /** Whether that consent was given on our own page. */
    public boolean isSelfConsent() {
        return selfConsent;
    }

    /** Null while subscribed. */
    public Instant unsubscribedAt() {
        return unsubscribedAt;
    }

    /** Null as long as the address takes mail. */
    public Instant refusedAt() {
        return refusedAt;
    }

    /** What the mail server said; null for nothing. */
    public String refusedAnswer() {
        return refusedAnswer;
    }
}
