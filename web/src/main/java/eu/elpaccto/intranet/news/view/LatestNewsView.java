package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.shared.view.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Published news as other pages show them: the latest, and those about one record. */
@Named("latestNews")
@RequestScoped
public class LatestNewsView {

    private static final int SHOWN = 5;

    @Inject
    private News news;

    @Inject
    private Reader reader;

    private List<ListedNews> rows;
    private List<ListedNews> aboutActivity;
    private List<ListedNews> aboutNetwork;

    public List<ListedNews> getRows() {
        if (rows == null) {
            rows = news.latest(SHOWN, reader.getLanguage());
        }
        return rows;
    }

    /** The news about the one activity that the page shows. */
    public List<ListedNews> aboutActivity(String activity) {
        if (aboutActivity == null) {
            aboutActivity = news.forActivity(new ActivityCode(activity), reader.getLanguage());
        }
        return aboutActivity;
    }

    /** The news about the one network that the page shows. */
    public List<ListedNews> aboutNetwork(NetworkSlug network) {
        if (aboutNetwork == null) {
            aboutNetwork = news.forNetwork(network, reader.getLanguage());
        }
        return aboutNetwork;
    }
}
