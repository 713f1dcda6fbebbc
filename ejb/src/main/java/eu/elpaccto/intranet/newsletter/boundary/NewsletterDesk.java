package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.mail.boundary.Addressee;
import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.mail.boundary.Mailings;
import eu.elpaccto.intranet.mail.boundary.Progress;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.Newsletter;
import eu.elpaccto.intranet.newsletter.control.AudienceText;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.HomeAddress;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.subscriber.boundary.Audience;
import eu.elpaccto.intranet.subscriber.boundary.MailingList;
import eu.elpaccto.intranet.subscriber.boundary.Recipient;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.boundary.Profile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sends approved issues: to oneself for a look, to everybody at once, or at a time that is set. One mail for each reader, in
 * their language; all of them stand in the outbox from the moment the issue counts as sent.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "System"})
public class NewsletterDesk {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Newsletters newsletters;

    @Inject
    private NewsletterArchive archive;

    @Inject
    private Mailings mailings;

    @Inject
    private MailingList readers;

    @Inject
    private EditionMarkup markup;

    @Inject
    private HomeAddress home;

    @Inject
    private Profile profile;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Event<Recorded> recorded;

    /** Whether the actor sends issues and may see to whom: leads do. */
    public boolean maySend() {
        return current.actor().has(Role.LEAD);
    }

    /** Exactly who would get an issue, by address. */
    public List<Recipient> recipients(Audience audience) {
        demandSender();
        return readers.recipients(audience);
    }

    /** How many would get it, by language. */
    public Map<Language, Long> counts(Audience audience) {
        demandSender();
        return readers.counts(audience);
    }

    /**
     * Sends one edition of an issue to the actor alone, whether it is approved or not.
     *
     * @param issue as it is to be seen
     */
    public void sendTest(IssueDetails issue, Language language) {
        IssueEdition edition = newsletters.edition(issue, language);
        mailings.start(
                "newsletter-test/" + issue.getIssue() + "/" + UUID.randomUUID(),
                Map.of(language, withoutFarewell(mail(edition))),
                List.of(new Addressee(profile.mine().email(), language, null)));
    }

    /** There is nothing to unsubscribe from. */
    private static Edition withoutFarewell(Edition mail) {
        return new Edition(
                mail.subject(),
                mail.text().replace(Edition.UNSUBSCRIBE, "—"),
                mail.html().replace(Edition.UNSUBSCRIBE, "#"));
    }

    /**
     * Sends an approved issue to everybody in the audience.
     *
     * @param version the version the sender saw
     * @throws DomainException if it was changed meanwhile or sent already, if something the checks found has to be mended,
     *     or if nobody would get it
     */
    public void send(IssueCode code, int version, Audience audience) {
        demandSender();
        sendNow(approved(code, version), audience);
    }

    /**
     * Has an approved issue sent by itself.
     *
     * @param when in the future
     */
    public void schedule(IssueCode code, int version, Instant when, Audience audience) {
        demandSender();
        Newsletter issue = approved(code, version);
        demandMended(issue);
        demandSomebody(readers.recipients(audience));
        issue.schedule(when, AudienceText.of(audience), now.instant());
        recorded.fire(new Recorded("newsletter.scheduled", subject(code), null, when.toString()));
    }

    /** Has it not sent by itself after all. */
    public void unschedule(IssueCode code, int version) {
        demandSender();
        approved(code, version).unschedule();
        recorded.fire(new Recorded("newsletter.unscheduled", subject(code), null, null));
    }

    /** Keeps what has not left yet in the outbox. */
    public void pause(IssueCode code) {
        demandSender();
        mailings.pause(subject(code));
    }

    /** Goes on sending. */
    public void resume(IssueCode code) {
        demandSender();
        mailings.resume(subject(code));
    }

    /** How far sending has come; empty for what was not sent, or not by the actor's like. */
    public Optional<Progress> progress(IssueCode code) {
        return maySend() ? mailings.progress(subject(code)) : Optional.empty();
    }

    /** Sends what is due; what has to be mended first stays due until it is. */
    @RolesAllowed("System")
    public void sendDue() {
        entities.createQuery(
                        "select n from Newsletter n where n.sentAt is null and n.sendAt <= :now order by n.code",
                        Newsletter.class)
                .setParameter("now", now.instant())
                .getResultStream()
                .filter(issue -> blocking(issue) == 0)
                .forEach(issue -> sendNow(issue, AudienceText.read(issue.audience())));
    }

    private void sendNow(Newsletter issue, Audience audience) {
        demandMended(issue);
        List<Recipient> recipients = readers.recipientsToSend(audience);
        demandSomebody(recipients);
        Instant at = now.instant();
        issue.send(at);
        flush();
        List<IssueEdition> editions = Stream.of(Language.values())
                .map(language -> newsletters.edition(issue.details(), language))
                .toList();
        archive.keep(editions, at, at);
        Map<Language, Edition> mails = new EnumMap<>(Language.class);
        editions.forEach(edition -> mails.put(edition.language(), mail(edition)));
        mailings.start(
                subject(issue.code()),
                mails,
                recipients.stream()
                        .map(reader -> new Addressee(
                                reader.email(), reader.language(), home.of("/unsubscribe/" + reader.token())))
                        .toList());
        recorded.fire(new Recorded("newsletter.sent", subject(issue.code()), null, String.valueOf(recipients.size())));
    }

    /** Of two who send at once, the second learns that it is no longer as it was. */
    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new DomainException("shared.changedMeanwhile");
        }
    }

    private Edition mail(IssueEdition edition) {
        EditionWords words = new EditionWords(edition.language());
        String called = edition.title() == null ? words.month(edition.issue()) : edition.title();
        return new Edition(
                words.text("subject", called),
                EditionText.mail(edition, markup.address(edition)),
                markup.mail(edition));
    }

    private Newsletter approved(IssueCode code, int version) {
        Newsletter issue = newsletters.find(code.value()).orElseThrow(() -> new DomainException("shared.missing"));
        if (issue.version() != version) {
            throw new DomainException("shared.changedMeanwhile");
        }
        return issue;
    }

    private void demandMended(Newsletter issue) {
        long blocking = blocking(issue);
        if (blocking > 0) {
            throw new DomainException("newsletter.checks.open", blocking);
        }
    }

    private long blocking(Newsletter issue) {
        return newsletters.findings(issue.details()).stream()
                .filter(Finding::isBlocking)
                .count();
    }

    private static void demandSomebody(List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            throw new DomainException("newsletter.audience.none");
        }
    }

    private void demandSender() {
        if (!maySend()) {
            throw new DomainException("shared.missing");
        }
    }

    private static String subject(IssueCode code) {
        return "newsletter/" + code;
    }
}
