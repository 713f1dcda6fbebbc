package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.mail.boundary.Mailings;
import eu.elpaccto.intranet.mail.boundary.Progress;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.Newsletter;
import eu.elpaccto.intranet.newsletter.boundary.Finding;
import eu.elpaccto.intranet.newsletter.boundary.NewsletterDesk;
import eu.elpaccto.intranet.newsletter.boundary.Newsletters;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.subscriber.boundary.Recipient;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Sending an issue: to whom exactly, a mail to oneself first, now or later, and how far it has come. */
@Named("issueSend")
@RequestScoped
public class IssueSendView {

    private static final int SHOWN = 200;

    @Inject
    private NewsletterDesk desk;

    @Inject
    private Newsletters newsletters;

    @Inject
    private IssueAudience asked;

    @Inject
    private Mailings mailings;

    @Inject
    private Query query;

    private IssueCode code;
    private Newsletter issue;
    private Progress progress;
    private List<Recipient> recipients;
    private Map<Language, Long> counts;

    @PostConstruct
    void load() {
        code = IssueCode.read(query.text("issue")).orElseThrow(Missing::new);
        if (!desk.maySend()) {
            throw new Missing();
        }
        issue = newsletters.find(code.value()).orElseThrow(Missing::new);
        progress = desk.progress(code).orElse(null);
        recipients = desk.recipients(asked.audience());
        counts = desk.counts(asked.audience());
    }

    public IssueCode getCode() {
        return code;
    }

    public PartialPeriod getMonth() {
        return PartialPeriod.month(code.month());
    }

    public Newsletter getIssue() {
        return issue;
    }

    /** How far sending has come; null while it has not begun. */
    public Progress getProgress() {
        return progress;
    }

    /** What has to be mended before it can be sent. */
    public List<Finding> getFindings() {
        return newsletters.findings(issue.details()).stream()
                .filter(Finding::isBlocking)
                .toList();
    }

    /** Whether there is a server that takes mails; else they wait. */
    public boolean isDelivering() {
        return mailings.isDelivering();
    }

    public IssueAudience getAudience() {
        return asked;
    }

    public List<Recipient> getRecipients() {
        return recipients;
    }

    /** The first of them, by address. */
    public List<Recipient> getShown() {
        return recipients.subList(0, Math.min(SHOWN, recipients.size()));
    }

    public int getOthers() {
        return recipients.size() - getShown().size();
    }

    public Map<Language, Long> getCounts() {
        return counts;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }
}
