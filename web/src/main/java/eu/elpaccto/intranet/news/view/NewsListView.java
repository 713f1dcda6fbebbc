package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.NewsFilter;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The news: what the address asks for, as a page of rows. */
@Named("newsList")
@RequestScoped
public class NewsListView {

    /** Lists that show news of some kinds only. */
    private static final Map<String, List<NewsKind>> SHELVES = Map.of(
            Route.ARTICLES.address(), List.of(NewsKind.ARTICLE, NewsKind.INTERVIEW),
            Route.MEDIA.address(), List.of(NewsKind.VIDEO, NewsKind.INFOGRAPHIC));

    @Inject
    private News news;

    @Inject
    private Networks networks;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Choices choices;

    @Inject
    private Reader reader;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Now now;

    private List<NewsKind> shelf;
    private NewsFilter filter;
    private Page<ListedNews> page;

    @PostConstruct
    void read() {
        shelf = SHELVES.getOrDefault(address.getPath(), List.of());
        List<NewsKind> kinds = query.constants("kind", NewsKind.class).stream()
                .filter(kind -> shelf.isEmpty() || shelf.contains(kind))
                .toList();
        filter = new NewsFilter(
                query.text("text"),
                kinds.isEmpty() ? shelf : kinds,
                query.codes("country", CountryCode::new),
                query.codes("component", ComponentCode::new),
                query.constants("language", Language.class),
                query.all("network", NetworkSlug::new),
                query.codes("topic", TopicCode::new),
                query.constants("state", ReviewState.class),
                query.day("from"),
                query.day("to"));
        page = news.list(filter, query.number("page"), reader.getLanguage());
    }

    /** Whether any of the lines has a picture: then there is room for one in each. */
    public boolean isPictured() {
        return getPage().rows().stream().anyMatch(row -> row.picture() != null);
    }

    public Page<ListedNews> getPage() {
        return page;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    /** Key of what this list is called. */
    public String getTitleKey() {
        return shelf.isEmpty()
                ? "news.list.title"
                : "news.shelf." + address.getPath().substring(1);
    }

    /** The list that this page shows a part of, without any filter. */
    public String getHref() {
        return address.getPath();
    }

    public NewsFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.equals(NewsFilter.of(shelf));
    }

    public List<FilterPill> getPills() {
        List<FilterPill> pills = new ArrayList<>(List.of(
                FilterPill.of(
                        "kind",
                        messages.get("news.filter.kind"),
                        shelf.isEmpty() ? List.of(NewsKind.values()) : shelf,
                        filter.kinds().equals(shelf) ? List.of() : filter.kinds(),
                        wording::text,
                        address),
                pill("component", choices.getComponents(), filter.components()),
                pill("country", choices.getCountries(), filter.countries()),
                networkPill(),
                pill("topic", choices.getTopics(), filter.topics()),
                pill("language", List.of(Language.values()), filter.languages())));
        if (reader.isStaff()) {
            pills.add(pill(
                    "state",
                    List.of(ReviewState.WRITING, ReviewState.WAITING, ReviewState.RETURNED, ReviewState.APPROVED),
                    filter.states()));
        }
        return pills;
    }

    private FilterPill networkPill() {
        Map<NetworkSlug, String> acronyms = networks.acronyms();
        return FilterPill.of(
                "network",
                messages.get("news.filter.network"),
                acronyms.keySet(),
                filter.networks(),
                slug -> acronyms.getOrDefault(slug, slug.toString()),
                address);
    }

    private FilterPill pill(String name, List<?> all, List<?> chosen) {
        return FilterPill.of(name, messages.get("news.filter." + name), all, chosen, wording::text, address);
    }

    /** The period in words; empty for none. */
    public String getPeriodWords() {
        return wording.between(filter.from(), filter.to());
    }

    /** The list without a period. */
    public String getAnyPeriodHref() {
        return address.with(Map.of("from", "", "to", "", "page", ""));
    }

    /** Whether a row is in another language than the reader's. */
    public boolean foreign(ListedNews row) {
        return row.language() != reader.getLanguage();
    }

    /** Whether a row is approved but may not be seen by everybody yet. */
    public boolean scheduled(ListedNews row) {
        return row.isScheduled(now.instant());
    }

    /** What a row is about, in numbers: "about 1 activity, 9 countries"; empty for nothing. */
    public String about(ListedNews row) {
        List<String> parts = new ArrayList<>();
        part(parts, "activities", row.activities().length);
        part(parts, "networks", row.networks().length);
        part(parts, "countries", row.countries().length);
        return parts.isEmpty() ? "" : messages.of("news.about", String.join(", ", parts));
    }

    private void part(List<String> parts, String name, int count) {
        if (count > 0) {
            parts.add(messages.of("news.about." + name, count));
        }
    }

    public String href(String code) {
        return Route.NEWS_ITEM.to(code);
    }
}
