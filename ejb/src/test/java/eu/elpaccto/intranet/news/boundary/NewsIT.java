package eu.elpaccto.intranet.news.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.NETWORK_UPDATE;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.testing.Drafts.CHILE;
import static eu.elpaccto.intranet.testing.Drafts.ECUADOR;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.aNetwork;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static eu.elpaccto.intranet.testing.Drafts.anUpdate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.activity.InstitutionRole;
import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.FigureLabel;
import eu.elpaccto.intranet.network.Membership;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.news.control.ReviewedNews;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.receipt.Receipt.Outcome;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How news begin, who sees them before and after their approval, and that a correction leaves their day as it was. */
@ExtendWith(ArquillianExtension.class)
class NewsIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private News news;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private NewsFigures figures;

    @Inject
    private ReviewedNews reviewed;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private Proposals proposals;

    @Inject
    private Now now;

    private ComponentCode component;
    private Person author;
    private Person lead;
    private Person foreigner;
    private NetworkSlug network;
    private ActivityCode activity;

    @BeforeEach
    void there_is_something_to_tell() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
        foreigner = office.leadOf(office.component());
        network = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, network.value()), new NetworkProfile(List.of(), Language.ES, null, List.of())));
        activity = new ActivityCode(desk.approved(ACTIVITY, anActivity(component, "Jornada de trabajo"), author, lead));
    }

    @Test
    void it_begins_with_what_its_activity_knows_already() {
        NewsDetails begun = author.does(() -> newsDesk.about(activity)).orElseThrow();

        assertThat(begun.getResponsible()).isEqualTo(component);
        assertThat(begun.getActivities()).containsExactly(activity);
        assertThat(begun.getCountries()).isEqualTo(anActivity(component, "").countriesInvolved());
        assertThat(begun.getHeadline()).isEqualTo("Jornada de trabajo");
        assertThat(begun.getBody()).isNull();
    }

    @Test
    void everybody_sees_what_is_approved() {
        Editor editor = desk.begin(NEWS);
        author.does(() -> editor.submit(story("Una jornada que deja huella")));
        lead.does(() -> desk.approve(NEWS, editor.uuid()));

        assertThat(editor.code()).endsWith("-una-jornada-que-deja-huella");
        assertThat(doors(foreigner, editor.code()))
                .containsExactlyInAnyOrder(
                        "list", "total", "latest", "of the activity", "of the network", "row", "find", "history");
    }

    @Test
    void only_its_component_sees_what_is_not_approved() {
        Editor editor = desk.begin(NEWS);
        author.does(() -> editor.submit(story("Una jornada todavía secreta")));

        assertThat(doors(author, editor.code())).containsExactlyInAnyOrder("list", "total", "row");
        assertThat(doors(lead, editor.code())).containsExactlyInAnyOrder("list", "total", "row");
        assertThat(doors(foreigner, editor.code())).isEmpty();
        Person administrator = office.administrator();
        assertThat(administrator.does(() -> news.row(editor.code()))).isEmpty();
        assertThat(administrator.does(() -> news.list(filter(), 1, Language.ES).total()))
                .isZero();
    }

    @Test
    void it_cannot_be_about_an_activity_that_its_author_may_not_see() {
        ActivityDetails heldBack = anActivity(component, "Operativo en curso");
        heldBack.setNotBefore(office.today().plusDays(1));
        String secret = desk.approved(ACTIVITY, heldBack, author, lead);
        ComponentCode other = office.component();
        Person curious = office.staffOf(other);
        NewsDetails guess = aPieceOfNews(other, "Adivinanza sobre un operativo");
        guess.getActivities().add(new ActivityCode(secret));
        Editor editor = desk.begin(NEWS);
        curious.does(() -> editor.write(guess));

        assertThatThrownBy(() -> curious.does(() -> editor.submit()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("activities"));
    }

    @Test
    void what_tells_of_something_held_back_is_held_back_as_long() {
        Editor work = desk.begin(ACTIVITY);
        author.does(() -> work.submit(heldBack()));
        lead.does(() -> desk.approve(ACTIVITY, work.uuid()));
        activity = new ActivityCode(work.code());
        String code = desk.approved(NEWS, story("Un operativo que terminará"), author, lead);
        assertThat(doors(foreigner, code)).isEmpty();
        assertThat(doors(author, code)).contains("row", "find");

        Editor over = author.does(() -> desk.revise(ACTIVITY, work.code()));
        author.does(() -> over.submit(anActivity(component, "Operativo terminado")));
        lead.does(() -> desk.approve(ACTIVITY, over.uuid()));

        assertThat(doors(foreigner, code)).contains("list", "latest", "row", "find");
        assertThat(foreigner.does(() -> news.row(code)).orElseThrow().datedAt()).isBeforeOrEqualTo(now.instant());
    }

    private ActivityDetails heldBack() {
        ActivityDetails details = anActivity(component, "Operativo en curso");
        details.setNotBefore(office.today().plusDays(2));
        return details;
    }

    @Test
    void what_has_a_day_is_published_on_that_day() {
        NewsDetails tomorrow = story("Una noticia para pasado mañana");
        tomorrow.setPublishOn(office.today().plusDays(2));
        NewsDetails today = story("Una noticia para hoy mismo");
        today.setPublishOn(office.today());

        String scheduled = desk.approved(NEWS, tomorrow, author, lead);
        assertThat(doors(foreigner, scheduled)).isEmpty();
        assertThat(doors(author, scheduled)).contains("row", "find");
        assertThat(doors(foreigner, desk.approved(NEWS, today, author, lead))).contains("latest", "row", "find");
        assertThat(author.does(() -> news.row(scheduled)).orElseThrow())
                .returns(office.today().plusDays(2), ListedNews::notBefore)
                .returns(office.today().plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant(), ListedNews::datedAt);
    }

    @Test
    void what_was_published_is_corrected_for_all_to_see() {
        Editor editor = desk.begin(NEWS);
        author.does(() -> editor.submit(story("Un titular con otra herrata")));
        lead.does(() -> desk.approve(NEWS, editor.uuid()));
        NewsDetails corrected = story("Un titular sin ninguna errata");
        corrected.setCorrection("El titular tenía una errata.");
        Editor correction = author.does(() -> desk.revise(NEWS, editor.code()));
        author.does(() -> correction.submit(corrected));
        lead.does(() -> desk.approve(NEWS, correction.uuid()));

        NewsItem item = foreigner.does(() -> news.find(editor.code())).orElseThrow();
        assertThat(item.corrections()).extracting(Correction::note).containsExactly("El titular tenía una errata.");
        assertThat(item.details().getCorrection()).isNull();
    }

    @Test
    void for_media_a_title_is_enough_and_an_article_is_signed() {
        NewsDetails video = story("Un vídeo sobre la cooperación");
        video.setKind(NewsKind.VIDEO);
        video.setTeaser(null);
        video.setBody(null);
        NewsDetails article = story("Un artículo sin firma alguna");
        article.setKind(NewsKind.ARTICLE);
        Editor unsigned = desk.begin(NEWS);
        author.does(() -> unsigned.write(article));

        assertThat(doors(foreigner, desk.approved(NEWS, video, author, lead))).contains("list", "latest", "find");
        assertThatThrownBy(() -> author.does(() -> unsigned.submit()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("byline"));
    }

    @Test
    void figures_in_headline_and_teaser_have_their_receipts_in_linked_records() {
        ActivityDetails counted = anActivity(component, "Jornada con mucha gente");
        counted.setParticipants(Headcount.of(112, Qualifier.EXACTLY));
        ActivityCode code = new ActivityCode(desk.approved(ACTIVITY, counted, author, lead));
        NewsDetails story = aPieceOfNews(component, "Más de cien personas en una jornada");
        story.setTeaser("Asistieron 80 participantes y hubo 13 detenidos.");
        story.getActivities().add(code);

        assertThat(author.does(() -> figures.of(story)))
                .extracting(FigureReceipt::field, FigureReceipt::words, found -> found.receipt()
                        .outcome())
                .containsExactly(
                        tuple("headline", "Más de cien personas", Outcome.AGREEMENT),
                        tuple("teaser", "80 participantes", Outcome.CONTRADICTION),
                        tuple("teaser", "13 detenidos", Outcome.ABSENCE));
        assertThat(author.does(() -> reviewed.doubts(story)))
                .extracting(Problem::key)
                .containsExactly("news.figure.contradiction", "news.figure.absence");
    }

    @Test
    void networks_their_updates_and_institutions_bear_figures_out_too() {
        NetworkSlug founded = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, founded.value()),
                new NetworkProfile(List.of(), Language.ES, null, List.of(in(PERU), in(CHILE), in(ECUADOR)))));
        NetworkUpdateDetails operation = anUpdate(network, component, "Un operativo conjunto");
        operation.setFigures(List.of(new Figure(FigureLabel.LOCATIONS, 7), new Figure(FigureLabel.ARRESTS, 13)));
        ActivityDetails course = anActivity(component, "Un curso para muchas");
        course.setParticipants(Headcount.of(40, Qualifier.EXACTLY, 25, 15, null, null, false, null));
        course.getInstitutions().add(new InstitutionInvolvement(office.institution(), InstitutionRole.PARTICIPANT));
        course.getInstitutions().add(new InstitutionInvolvement(office.institution(), InstitutionRole.PARTICIPANT));
        NewsDetails story = aPieceOfNews(component, "Tres países, dos instituciones y 13 detenidos");
        story.setTeaser("Asistieron 25 mujeres.");
        story.getNetworks().add(founded);
        story.getUpdates().add(new NetworkUpdateCode(desk.approved(NETWORK_UPDATE, operation, author, lead)));
        story.getActivities().add(new ActivityCode(desk.approved(ACTIVITY, course, author, lead)));

        assertThat(author.does(() -> figures.of(story)))
                .extracting(FigureReceipt::words, found -> found.receipt().outcome())
                .containsExactly(
                        tuple("Tres países", Outcome.AGREEMENT),
                        tuple("dos instituciones", Outcome.AGREEMENT),
                        tuple("13 detenidos", Outcome.AGREEMENT),
                        tuple("25 mujeres", Outcome.AGREEMENT));
    }

    @Test
    void figures_of_many_texts_are_each_compared_with_their_own_records() {
        List<NewsDetails> stories = Stream.of(30, 60)
                .map(people -> {
                    ActivityDetails counted = anActivity(component, "Jornada de " + people);
                    counted.setParticipants(Headcount.of(people, Qualifier.EXACTLY));
                    NewsDetails story = aPieceOfNews(component, "Se reunieron 60 personas");
                    story.getActivities().add(new ActivityCode(desk.approved(ACTIVITY, counted, author, lead)));
                    return story;
                })
                .toList();

        Map<NewsDetails, List<FigureReceipt>> receipts = author.does(() -> figures.of(stories));

        assertThat(stories)
                .extracting(story -> receipts.get(story).get(0).receipt().outcome())
                .containsExactly(Outcome.CONTRADICTION, Outcome.AGREEMENT);
    }

    @Test
    void a_record_that_its_author_may_not_see_bears_nothing_out() {
        ActivityDetails secret = heldBack();
        secret.setParticipants(Headcount.of(112, Qualifier.EXACTLY));
        ActivityCode code = new ActivityCode(desk.approved(ACTIVITY, secret, author, lead));
        NewsDetails guess = aPieceOfNews(component, "112 personas en un operativo");
        guess.getActivities().add(code);

        assertThat(foreigner.does(() -> figures.of(guess)))
                .extracting(found -> found.receipt().outcome())
                .containsExactly(Outcome.ABSENCE);
        assertThat(author.does(() -> figures.of(guess)))
                .extracting(found -> found.receipt().outcome())
                .containsExactly(Outcome.AGREEMENT);
    }

    @Test
    void two_of_one_headline_on_one_day_get_two_addresses() {
        Editor first = desk.begin(NEWS);
        Editor second = desk.begin(NEWS);
        String headline = "El mismo titular " + office.word();
        author.does(() -> first.save(story(headline)));
        author.does(() -> second.save(story(headline)));

        assertThat(second.code()).isEqualTo(first.code() + "-2");
    }

    @Test
    void a_correction_leaves_the_day_of_publication() {
        Instant published = Instant.parse("2021-03-29T10:00:00Z");
        Editor editor = desk.begin(NEWS);
        author.does(() -> editor.submit(story("Un titular con una herrata")));
        now.countAs(published);
        lead.does(() -> desk.approve(NEWS, editor.uuid()));
        now.countAs(published.plusSeconds(86_400));
        Editor correction = author.does(() -> desk.revise(NEWS, editor.code()));
        author.does(() -> correction.submit(story("Un titular sin ninguna errata")));
        lead.does(() -> desk.approve(NEWS, correction.uuid()));

        NewsItem item = author.does(() -> news.find(editor.code())).orElseThrow();
        assertThat(item.publishedAt()).isEqualTo(published);
        assertThat(item.approvedAt()).isEqualTo(published.plusSeconds(86_400));
        assertThat(author.does(() -> news.row(editor.code())).orElseThrow())
                .returns("Un titular sin ninguna errata", ListedNews::headline)
                .returns(published, ListedNews::datedAt);
    }

    private NewsDetails story(String headline) {
        NewsDetails details = aPieceOfNews(component, headline);
        details.getActivities().add(activity);
        details.getNetworks().add(network);
        return details;
    }

    private NewsFilter filter() {
        return new NewsFilter(
                null, List.of(), List.of(), List.of(), List.of(), List.of(network), List.of(), List.of(), null, null);
    }

    /** The doors through which somebody finds the item. */
    private Set<String> doors(Person reader, String code) {
        return reader.does(() -> {
            Set<String> open = new TreeSet<>();
            if (has(news.list(filter(), 1, Language.ES).rows(), code)) {
                open.add("list");
            }
            if (news.list(filter(), 1, Language.ES).total() > 0) {
                open.add("total");
            }
            if (has(news.latest(100, Language.ES), code)) {
                open.add("latest");
            }
            if (has(news.forActivity(activity, Language.ES), code)) {
                open.add("of the activity");
            }
            if (has(news.forNetwork(network, Language.ES), code)) {
                open.add("of the network");
            }
            if (news.row(code).isPresent()) {
                open.add("row");
            }
            if (news.find(code).isPresent()) {
                open.add("find");
            }
            if (!proposals.history(NEWS, code).isEmpty()) {
                open.add("history");
            }
            return open;
        });
    }

    private static boolean has(List<ListedNews> rows, String code) {
        return rows.stream().anyMatch(row -> row.code().equals(code));
    }

    private static Membership in(CountryCode country) {
        return new Membership(country, PartialPeriod.notStated(), null);
    }
}
