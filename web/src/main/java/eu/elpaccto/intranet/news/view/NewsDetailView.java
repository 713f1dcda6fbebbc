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
import eu.elpaccto.intranet.review.view.RecordView;
import eu.elpaccto.intranet.shared.boundary.SanitisedHtml;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One news item with what it is about. */
@Named("news")
@RequestScoped
public class NewsDetailView extends RecordView<NewsDetails> {

    @Inject
    private News news;

    @Inject
    private Activities activities;

    @Inject
    private Choices choices;

    @Inject
    private Query query;

    private ListedNews row;
    private List<ListedActivity> linkedActivities;

    @PostConstruct
    void load() {
        String code = query.text("code");
        row = news.row(code).orElseThrow(Missing::new);
        show(ProposalKind.NEWS, NewsDetails.class, code, row.approved(), () -> news.find(code)
                .map(NewsItem::details));
    }

    public ListedNews getRow() {
        return row;
    }

    public SanitisedHtml getBody() {
        return SanitisedHtml.ofMarkdown(getDetails().getBody());
    }

    /** The activities it is about, as far as the reader may see them. */
    public List<ListedActivity> getActivities() {
        if (linkedActivities == null) {
            linkedActivities = activities.rows(getDetails().getActivities());
        }
        return linkedActivities;
    }

    /** The countries it is about, in the order of the reader's language. */
    public List<Code> getCountries() {
        return choices.getCountries().stream()
                .filter(getDetails().getCountries()::contains)
                .toList();
    }

    public boolean isAboutSomething() {
        return !getActivities().isEmpty()
                || !getDetails().getNetworks().isEmpty()
                || !getDetails().getCountries().isEmpty();
    }

    @Override
    public String getEditHref() {
        return Route.NEWS_EDIT.to(row.code());
    }
}
