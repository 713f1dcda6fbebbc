package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.newsletter.Check;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.Newsletter;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.newsletter.boundary.Finding;
import eu.elpaccto.intranet.newsletter.boundary.IssueItem;
import eu.elpaccto.intranet.newsletter.boundary.NewsletterDesk;
import eu.elpaccto.intranet.newsletter.boundary.Newsletters;
import eu.elpaccto.intranet.newsletter.boundary.Silence;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.view.RecordView;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One issue: what is proposed for its month, being put together, approved or sent; what the checks say; and its previews. */
@Named("issue")
@RequestScoped
public class IssueView extends RecordView<IssueDetails> {

    private static final List<String> FORMS = List.of("web", "mail", "text");

    @Inject
    private Newsletters newsletters;

    @Inject
    private NewsletterDesk desk;

    @Inject
    private IssueWork work;

    @Inject
    private Reader reader;

    @Inject
    private Query query;

    private IssueCode code;
    private Optional<Newsletter> approved;
    private IssueDetails proposed;
    private List<Finding> findings;
    private List<IssueItem> items;
    private List<Silence> silences;

    @PostConstruct
    void load() {
        code = IssueCode.read(query.text("issue")).orElseThrow(Missing::new);
        approved = newsletters.find(code.value());
        if (approved.isPresent() || work.open(code).isPresent()) {
            show(
                    ProposalKind.NEWSLETTER,
                    IssueDetails.class,
                    code.value(),
                    approved.isPresent(),
                    () -> approved.map(Newsletter::details));
        } else {
            proposed = work.proposed(code).orElseThrow(Missing::new);
        }
    }

    /** What is proposed, while nobody has written anything; else as of every record. */
    @Override
    public IssueDetails getDetails() {
        return proposed == null ? super.getDetails() : proposed;
    }

    /** Whether nobody has begun to put it together. */
    public boolean isProposed() {
        return proposed != null;
    }

    public IssueCode getCode() {
        return code;
    }

    /** The month in which it counts. */
    public PartialPeriod getMonth() {
        return PartialPeriod.month(code.month());
    }

    /** Its own title in the reader's language, else in any; null for none. */
    public String getTitle() {
        IssueDetails details = getDetails();
        return details.title(reader.getLanguage())
                .orElse(
                        details.getTitles().isEmpty()
                                ? null
                                : details.getTitles().get(0).text());
    }

    @Override
    public String getEditHref() {
        return Route.NEWSLETTER_EDIT.to(code);
    }

    public Newsletter getNewsletter() {
        return approved.orElse(null);
    }

    public boolean isSent() {
        return approved.filter(Newsletter::isSent).isPresent();
    }

    /**
     * One step of an issue on its way.
     *
     * @param now whether it is the one that is to be done
     */
    public record Step(String name, boolean done, boolean now) {}

    /** From what was gathered to what was sent. */
    public List<Step> getSteps() {
        boolean waits = getOpen() != null && getOpen().proposal().state() == ReviewState.WAITING;
        boolean decided = approved.isPresent() && !isBeingRevised();
        boolean[] done = {true, !isProposed(), decided || waits, decided, isSent()};
        List<Step> steps = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < done.length; i++) {
            boolean now = !done[i] && !found;
            found |= now;
            steps.add(new Step(
                    List.of("PROPOSED", "ARRANGED", "CHECKED", "APPROVED", "SENT")
                            .get(i),
                    done[i],
                    now));
        }
        return steps;
    }

    /** Complete, and nothing that the checks found is open. */
    @Override
    public boolean isSubmittable() {
        return !isProposed() && super.isSubmittable() && getOpenFindings().isEmpty();
    }

    @Override
    public boolean isEditable() {
        return !isProposed() && super.isEditable();
    }

    /** Whether the reader sends it, or looks after its sending. */
    public boolean isToBeSent() {
        return approved.isPresent() && desk.maySend();
    }

    /** The form in which its preview is shown: as a page, as a mail, or as plain text. */
    public String getForm() {
        String asked = query.text("as");
        return asked != null && FORMS.contains(asked) ? asked : FORMS.get(0);
    }

    public List<String> getForms() {
        return FORMS;
    }

    /** The language in which its preview is shown. */
    public Language getSpoken() {
        return Language.of(query.text("in")).orElse(reader.getLanguage());
    }

    /** What the checks found, what blocks first. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = newsletters.findings(getDetails());
        }
        return findings;
    }

    public List<Finding> getOpenFindings() {
        return getFindings().stream().filter(Finding::isOpen).toList();
    }

    /** What was looked at and found in order. */
    public List<Check> getPassed() {
        return Stream.of(Check.values())
                .filter(check -> getFindings().stream().noneMatch(finding -> finding.check() == check))
                .toList();
    }

    /** The sections that have items. */
    public List<Section> getSections() {
        return Stream.of(Section.values())
                .filter(section -> !getDetails().items(section).isEmpty())
                .toList();
    }

    public List<IssueItem> items(Section section) {
        if (items == null) {
            items = newsletters.items(getDetails(), getFindings());
        }
        return items.stream().filter(item -> item.section() == section).toList();
    }

    public List<Silence> getSilences() {
        if (silences == null) {
            silences = newsletters.silences(getDetails());
        }
        return silences;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }
}
