package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.boundary.ListedUpdate;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.boundary.FigureReceipt;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.NewsFigures;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.control.KnownCodes;
import eu.elpaccto.intranet.review.control.RunningNumbers;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Typed;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How news are reviewed: the code they get, and that approval publishes them. */
@ApplicationScoped
public class ReviewedNews implements Reviewed<NewsDetails> {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private RunningNumbers numbers;

    @Inject
    private News news;

    @Inject
    private Activities activities;

    @Inject
    private NewsRows rows;

    @Inject
    private KnownCodes known;

    @Inject
    private Networks networks;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private NewsFigures figures;

    @Inject
    private MediaFiles media;

    @Inject
    private ApprovedTranslations translations;

    @Override
    public ProposalKind kind() {
        return ProposalKind.NEWS;
    }

    @Override
    public Class<NewsDetails> draftType() {
        return NewsDetails.class;
    }

    @Override
    public String headingField() {
        return "headline";
    }

    @Override
    public Optional<NewsDetails> approved(String code, Actor actor) {
        return news.find(code).map(NewsItem::details);
    }

    /** The first free one for the day and the headline; two first saves at once get two codes. */
    @Override
    public String newCode(NewsDetails draft, LocalDate today) {
        return numbers.firstFree(
                "NEWS", nth -> NewsCode.of(today, draft.getHeadline(), nth).value());
    }

    /** What is written differently each time without being meant: spaces, line ends, order. */
    @Override
    public NewsDetails cleaned(NewsDetails draft) {
        draft.setHeadline(Typed.line(draft.getHeadline()));
        draft.setTeaser(Typed.line(draft.getTeaser()));
        draft.setBody(Typed.text(draft.getBody()));
        draft.setPictureAlt(Typed.line(draft.getPictureAlt()));
        draft.setPictureCredit(Typed.line(draft.getPictureCredit()));
        draft.setSourceName(Typed.line(draft.getSourceName()));
        draft.setSourceLink(Typed.line(draft.getSourceLink()));
        draft.setComponents(new TreeSet<>(draft.getComponents()));
        draft.setCountries(new TreeSet<>(draft.getCountries()));
        draft.setActivities(draft.getActivities().stream()
                .sorted(Comparator.comparing(ActivityCode::value))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        draft.setNetworks(new TreeSet<>(draft.getNetworks()));
        draft.setUpdates(draft.getUpdates().stream()
                .sorted(Comparator.comparing(NetworkUpdateCode::value))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        draft.setInstitutions(new TreeSet<>(draft.getInstitutions()));
        draft.setTopics(new TreeSet<>(draft.getTopics()));
        draft.setMediaLink(Typed.line(draft.getMediaLink()));
        draft.setCorrection(Typed.line(draft.getCorrection()));
        return draft;
    }

    /** Activities and updates must be approved and visible to the author, and so must be files. */
    @Override
    public List<Problem> problems(NewsDetails draft) {
        List<Problem> problems = new ArrayList<>(known.problems(Map.of(
                "responsible", Stream.ofNullable(draft.getResponsible()),
                "byline", Stream.ofNullable(draft.getByline()),
                "components", draft.getComponents().stream(),
                "countries", draft.getCountries().stream(),
                "institutions", draft.getInstitutions().stream(),
                "topics", draft.getTopics().stream())));
        activities
                .unapproved(draft.getActivities())
                .map(code -> Problem.at("activities", "review.unknownCode", code.value()))
                .ifPresent(problems::add);
        unknownUpdate(draft.getUpdates()).ifPresent(problems::add);
        networks.unknown(draft.getNetworks())
                .map(slug -> Problem.at("networks", "review.unknownCode", slug.value()))
                .ifPresent(problems::add);
        if (draft.getPicture() != null && !media.offers(draft.getPicture(), true)) {
            problems.add(Problem.at("picture", "news.picture.unknown"));
        }
        if (draft.getVideo() != null && !media.offers(draft.getVideo(), false)) {
            problems.add(Problem.at("video", "news.video.unknown"));
        }
        return problems;
    }

    /** Figures in headline and teaser that no linked record bears out are in doubt as well. */
    @Override
    public List<Problem> doubts(NewsDetails draft) {
        List<Problem> doubts = new ArrayList<>(draft.doubts());
        figures.of(draft).stream()
                .filter(FigureReceipt::isWarning)
                .map(FigureReceipt::told)
                .forEach(doubts::add);
        return doubts;
    }

    private Optional<Problem> unknownUpdate(Set<NetworkUpdateCode> codes) {
        Set<String> approved = updates.rows(codes).stream()
                .filter(ListedUpdate::approved)
                .map(ListedUpdate::code)
                .collect(Collectors.toSet());
        return codes.stream()
                .filter(code -> !approved.contains(code.value()))
                .findFirst()
                .map(code -> Problem.at("updates", "review.unknownCode", code.value()));
    }

    @Override
    public void list(Proposal proposal, NewsDetails draft) {
        rows.write(proposal.code(), proposal.state(), draft, proposal.authorIds(), null, proposal.changedAt());
    }

    @Override
    public void unlist(String code) {
        rows.remove(code);
    }

    @Override
    public void approve(Proposal proposal, NewsDetails draft, Actor reviewer, Instant at) {
        NewsCode code = new NewsCode(proposal.code());
        Optional<NewsItem> present = entities.createQuery(
                        "select n from NewsItem n where n.code = :code", NewsItem.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        present.ifPresent(item -> item.revise(draft, reviewer.id(), at));
        NewsItem item = present.orElseGet(() -> {
            NewsItem fresh = new NewsItem(code, draft, reviewer.id(), at);
            entities.persist(fresh);
            return fresh;
        });
        translations.follow(item);
        rows.write(code.value(), ReviewState.APPROVED, draft, proposal.authorIds(), item.publishedAt(), at);
    }
}
