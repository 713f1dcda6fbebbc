package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ReviewStep;
import eu.elpaccto.intranet.review.ReviewStep.Deed;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.review.view.DifferenceRow.RemarkLine;
import eu.elpaccto.intranet.review.view.FactSheet.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A proposal field by field against what it changes, as its reviewer reads it. */
@RequestScoped
public class Differences {

    @Inject
    private FactSheet facts;

    @Inject
    private DraftJson json;

    @Inject
    private ReviewedKinds kinds;

    /**
     * Every field, before and now. Before is what was last returned; else the record when writing began. New work that was
     * never returned has nothing to compare with: none of its words is marked.
     */
    public List<DifferenceRow> of(Dossier dossier) {
        Proposal proposal = dossier.proposal();
        Class<Draft> type = kinds.of(proposal.kind()).draftType();
        List<Fact> now = facts.of(proposal.kind(), json.read(proposal.draft(), type));
        String before = before(proposal);
        List<Fact> then = facts.of(proposal.kind(), json.read(before == null ? "{}" : before, type));
        List<DifferenceRow> rows = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Fact fact = now.get(i);
            String was = before == null ? "" : then.get(i).text();
            MediaFile fileBefore = before == null ? null : then.get(i).file();
            WordDifference difference = WordDifference.between(before == null ? fact.text() : was, fact.text());
            rows.add(new DifferenceRow(
                    fact.path(),
                    fact.label(),
                    difference.before(),
                    difference.after(),
                    fileBefore,
                    fact.file(),
                    !was.equals(fact.text()) || !Objects.equals(fileBefore, fact.file()),
                    remarks(dossier, fact.path())));
        }
        return rows;
    }

    /** The draft as it was last returned, else as its record stood; null for new work never returned. */
    private static String before(Proposal proposal) {
        return lastReturn(proposal) == null
                ? proposal.base()
                : lastReturn(proposal).draft();
    }

    /** When it was last returned; null for never. */
    public static ReviewStep lastReturn(Proposal proposal) {
        return proposal.steps().stream()
                .filter(step -> step.deed() == Deed.RETURNED)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static List<RemarkLine> remarks(Dossier dossier, String path) {
        return dossier.proposal().remarks().stream()
                .filter(remark -> remark.field().equals(path))
                .map(remark -> new RemarkLine(remark.text(), dossier.name(remark.by()), remark.at()))
                .toList();
    }
}
