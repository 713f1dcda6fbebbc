package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.Newsletter;
import eu.elpaccto.intranet.newsletter.boundary.Newsletters;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** An issue as it stands for the reader: what is being written about it, else what is approved, else what is proposed. */
@RequestScoped
public class IssueWork {

    @Inject
    private Newsletters newsletters;

    @Inject
    private Proposals proposals;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private DraftJson json;

    @Inject
    private CurrentUser current;

    @Inject
    private Reader reader;

    /** Empty if there is none, or none for the reader. */
    public Optional<IssueDetails> current(IssueCode code) {
        return open(code)
                .map(dossier -> json.read(dossier.proposal().draft(), IssueDetails.class))
                .or(() -> newsletters.find(code.value()).map(Newsletter::details))
                .or(() -> proposed(code));
    }

    /** What is being written about it; empty for nothing, or nothing the reader may see. */
    public Optional<Dossier> open(IssueCode code) {
        return reader.isStaff() ? proposals.findOpen(ProposalKind.NEWSLETTER, code.value()) : Optional.empty();
    }

    /** What is proposed for its month; empty for those who put nothing together. */
    public Optional<IssueDetails> proposed(IssueCode code) {
        return reader.isStaff()
                ? kinds.of(ProposalKind.NEWSLETTER)
                        .begun(code.value(), current.actor())
                        .map(IssueDetails.class::cast)
                : Optional.empty();
    }

    public IssueEdition edition(IssueDetails details, Language language) {
        return newsletters.edition(details, language);
    }
}
