package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueText;
import eu.elpaccto.intranet.newsletter.Newsletter;
import eu.elpaccto.intranet.newsletter.OwnTeaser;
import eu.elpaccto.intranet.newsletter.Settled;
import eu.elpaccto.intranet.newsletter.boundary.Finding;
import eu.elpaccto.intranet.newsletter.boundary.NewsletterArchive;
import eu.elpaccto.intranet.newsletter.boundary.Newsletters;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.control.KnownCodes;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Typed;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How issues are reviewed: a month is there before anything is written about it, an issue begins with what is proposed for
 * it, and what the checks found must be settled before somebody else may approve it.
 */
@ApplicationScoped
public class ReviewedIssues implements Reviewed<IssueDetails> {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Newsletters newsletters;

    @Inject
    private IssueMaterial material;

    @Inject
    private IssueChecks checks;

    @Inject
    private IssueEditions editions;

    @Inject
    private NewsletterArchive archive;

    @Inject
    private KnownCodes known;

    @Inject
    private Now now;

    @Override
    public ProposalKind kind() {
        return ProposalKind.NEWSLETTER;
    }

    @Override
    public Class<IssueDetails> draftType() {
        return IssueDetails.class;
    }

    @Override
    public Optional<IssueDetails> approved(String code, Actor actor) {
        return newsletters.find(code).map(Newsletter::details);
    }

    /** With what is proposed for the month, once it has begun. */
    @Override
    public Optional<IssueDetails> begun(String code, Actor actor) {
        YearMonth present = YearMonth.from(now.instant().atZone(ZoneOffset.UTC));
        return IssueCode.read(code)
                .filter(issue -> !issue.month().isAfter(present))
                .map(issue -> material.proposed(issue, actor));
    }

    @Override
    public String newCode(IssueDetails draft, LocalDate today) {
        return draft.getIssue().value();
    }

    /** What is written differently each time without being meant: spaces, order, empty texts. */
    @Override
    public IssueDetails cleaned(IssueDetails draft) {
        draft.setTitles(texts(draft.getTitles(), Typed::line));
        draft.setIntroductions(texts(draft.getIntroductions(), Typed::text));
        draft.setTeasers(new ArrayList<>(draft.getTeasers().stream()
                .filter(teaser -> Typed.line(teaser.text()) != null)
                .map(teaser -> new OwnTeaser(teaser.code(), teaser.language(), Typed.line(teaser.text())))
                .sorted(Comparator.comparing(OwnTeaser::code).thenComparing(OwnTeaser::language))
                .toList()));
        draft.setSettled(new ArrayList<>(draft.getSettled().stream()
                .filter(settled -> Typed.line(settled.reason()) != null)
                .map(settled -> new Settled(settled.finding(), Typed.line(settled.reason())))
                .sorted(Comparator.comparing(Settled::finding))
                .toList()));
        draft.setEmblemWaiver(Typed.line(draft.getEmblemWaiver()));
        draft.setCorrection(Typed.line(draft.getCorrection()));
        draft.setComponents(new TreeSet<>(draft.getComponents()));
        return draft;
    }

    private static List<IssueText> texts(List<IssueText> texts, UnaryOperator<String> tidied) {
        return new ArrayList<>(texts.stream()
                .filter(text -> tidied.apply(text.text()) != null)
                .map(text -> new IssueText(text.language(), tidied.apply(text.text())))
                .sorted(Comparator.comparing(IssueText::language))
                .toList());
    }

    @Override
    public List<Problem> problems(IssueDetails draft) {
        List<Problem> problems = new ArrayList<>(known.problems(Map.of(
                "responsible", Stream.ofNullable(draft.getResponsible()),
                "components", draft.getComponents().stream())));
        long open = checks.findings(draft).stream().filter(Finding::isOpen).count();
        if (open > 0) {
            problems.add(Problem.of("newsletter.checks.open", open));
        }
        return problems;
    }

    /** What was settled with a reason is told to whoever approves, with the reason. */
    @Override
    public List<Problem> doubts(IssueDetails draft) {
        return checks.findings(draft).stream()
                .map(finding -> finding.reason() == null
                        ? finding.told()
                        : Problem.of("newsletter.finding.settled", finding.told(), finding.reason()))
                .toList();
    }

    @Override
    public void list(Proposal proposal, IssueDetails draft) {
        // The list of issues is that of the months; it asks for what is being written about them.
    }

    @Override
    public void unlist(String code) {
        // As above: its month stays.
    }

    @Override
    public void approve(Proposal proposal, IssueDetails draft, Actor reviewer, Instant at) {
        Optional<Newsletter> present = newsletters.find(proposal.code());
        present.ifPresent(issue -> {
            issue.revise(draft, reviewer.id(), at);
            entities.flush();
            issue.sentAt().ifPresent(sent -> correct(issue, sent, at));
        });
        if (present.isEmpty()) {
            entities.persist(new Newsletter(draft, reviewer.id(), at));
        }
        entities.flush();
    }

    /** What readers find in the archive follows the corrected issue. */
    private void correct(Newsletter issue, Instant sentAt, Instant at) {
        archive.keep(
                Stream.of(Language.values())
                        .map(language -> editions.edition(issue.details(), language, issue.corrections()))
                        .toList(),
                sentAt,
                at);
    }
}
