package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.view.HistoryEntry;
import eu.elpaccto.intranet.review.view.ReviewLinks;
import eu.elpaccto.intranet.shared.boundary.SanitisedHtml;
import eu.elpaccto.intranet.shared.view.Messages;
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

/** One news item: the published text, else the draft, and what the reader may do next. */
@Named("news")
@RequestScoped
public class NewsDetailView {

    @Inject
    private News news;

    @Inject
    private Activities activities;

    @Inject
    private Proposals proposals;

    @Inject
    private ReviewLinks links;

    @Inject
    private Choices choices;

    @Inject
    private DraftJson json;

    @Inject
    private Query query;

    @Inject
    private Reader reader;

    @Inject
    private Messages messages;

    private ListedNews row;
    private NewsDetails details;
    private Dossier open;
    private List<Dossier> approvedProposals = List.of();
    private boolean mayRevise;
    private List<ListedActivity> linkedActivities;

    @PostConstruct
    void load() {
        String code = query.text("code");
        row = news.row(code).orElseThrow(Missing::new);
        if (reader.isStaff()) {
            open = proposals.findOpen(ProposalKind.NEWS, code).orElse(null);
            approvedProposals = proposals.history(ProposalKind.NEWS, code);
            mayRevise = row.approved() && open == null && proposals.mayRevise(ProposalKind.NEWS, code);
        }
        details = row.approved() ? news.find(code).map(NewsItem::details).orElseThrow(Missing::new) : draft();
    }

    private NewsDetails draft() {
        if (open == null) {
            throw new Missing();
        }
        return json.read(open.proposal().draft(), NewsDetails.class);
    }

    public ListedNews getRow() {
        return row;
    }

    public NewsDetails getDetails() {
        return details;
    }

    public SanitisedHtml getBody() {
        return SanitisedHtml.ofMarkdown(details.getBody());
    }

    /** The activities it is about, as far as the reader may see them. */
    public List<ListedActivity> getActivities() {
        if (linkedActivities == null) {
            linkedActivities = activities.rows(details.getActivities());
        }
        return linkedActivities;
    }

    /** The countries it is about, in the order of the reader's language. */
    public List<Code> getCountries() {
        return choices.getCountries().stream()
                .filter(details.getCountries()::contains)
                .toList();
    }

    public boolean isAboutSomething() {
        return !getActivities().isEmpty()
                || !details.getNetworks().isEmpty()
                || !details.getCountries().isEmpty();
    }

    /** The proposal that is being worked on; null for none, or none the reader may see. */
    public Dossier getOpen() {
        return open;
    }

    /** Whether a later change waits or is being written while the published text stays visible. */
    public boolean isBeingRevised() {
        return open != null && row.approved();
    }

    public boolean isYourTurn() {
        return open != null && open.mayReview();
    }

    public boolean isEditable() {
        return mayRevise
                || open != null && open.mayWrite() && open.proposal().state().isWritable();
    }

    public boolean isTakeBackable() {
        return open != null && open.mayWrite() && open.proposal().state() == ReviewState.WAITING;
    }

    /** The names of those whose turn it is. */
    public String getReviewers() {
        return String.join(", ", open.reviewers());
    }

    public String getEditHref() {
        return Route.NEWS_EDIT.to(row.code());
    }

    public String getReviewHref() {
        return links.review(open.proposal().uuid());
    }

    public List<HistoryEntry> getHistory() {
        List<Dossier> all = new ArrayList<>(approvedProposals);
        if (open != null) {
            all.add(open);
        }
        return HistoryEntry.of(all, messages);
    }

    /** Whether it is in another language than the reader's. */
    public boolean isForeign() {
        return details.getLanguage() != reader.getLanguage();
    }
}
