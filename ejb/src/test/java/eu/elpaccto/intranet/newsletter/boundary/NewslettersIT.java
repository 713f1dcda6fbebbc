package eu.elpaccto.intranet.newsletter.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.AGENDA;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.review.ProposalKind.NEWSLETTER;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS_TRANSLATION;
import static eu.elpaccto.intranet.testing.Drafts.CHILE;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static eu.elpaccto.intranet.testing.Drafts.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.media.boundary.MediaUploads;
import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.news.TranslatedBody;
import eu.elpaccto.intranet.news.TranslatedParagraph;
import eu.elpaccto.intranet.news.TranslationCode;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.newsletter.Check;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.IssueText;
import eu.elpaccto.intranet.newsletter.Newsletter;
import eu.elpaccto.intranet.newsletter.OwnTeaser;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.newsletter.Settled;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.subscriber.boundary.Audience;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.MediaSamples;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is proposed for a month, what the checks find in it, and how it is approved. */
@ExtendWith(ArquillianExtension.class)
class NewslettersIT {

    /** Each test has months of its own, before those of all others, so that no issue of theirs came before. */
    private static final AtomicInteger YEAR = new AtomicInteger(1999);

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Newsletters newsletters;

    @Inject
    private NewsletterDesk sending;

    @Inject
    private NewsletterArchive archive;

    @Inject
    private MediaUploads uploads;

    @Inject
    private MediaFiles files;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    private YearMonth month;
    private ComponentCode component;
    private Person author;
    private Person lead;
    private Person deputy;

    @BeforeEach
    void there_is_a_month() {
        month = YearMonth.of(YEAR.getAndAdd(-2), 3);
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
        deputy = office.leadOf(component);
    }

    @Test
    void what_was_published_in_the_month_is_proposed_by_section_and_reach() {
        String near = published(12, news("Una noticia de un país"));
        NewsDetails far = news("Una noticia de tres países");
        far.getCountries().addAll(List.of(PERU, CHILE));
        String wide = published(20, far);
        String video = published(3, of(NewsKind.VIDEO, "Un vídeo que se ve"));
        String graphic = published(4, of(NewsKind.INFOGRAPHIC, "Una infografía clara"));
        String interview = published(5, of(NewsKind.INTERVIEW, "Una entrevista larga"));
        String april = publishedAt(month.plusMonths(1).atDay(2), news("Una noticia de abril"));
        String announced = announced(month.plusMonths(1).atDay(14));
        String later = announced(month.plusMonths(1).atDay(1).plusWeeks(5));

        IssueDetails proposed = author.does(this::proposed);

        assertThat(codes(proposed, Section.NEWS)).containsExactly(wide, near).doesNotContain(april);
        assertThat(codes(proposed, Section.VIDEO)).containsExactly(video);
        assertThat(codes(proposed, Section.MEDIA)).containsExactly(graphic);
        assertThat(codes(proposed, Section.ARTICLES)).containsExactly(interview);
        assertThat(codes(proposed, Section.AGENDA)).contains(announced).doesNotContain(later);
        assertThat(proposed.getResponsible()).isEqualTo(component);
    }

    @Test
    void a_month_that_has_not_begun_has_no_issue() {
        String next = YearMonth.from(office.today()).plusMonths(1).toString();

        assertThat(author.does(() -> issues().begun(next, current.actor()))).isEmpty();
        assertThat(author.does(() -> issues().begun("no-month", current.actor())))
                .isEmpty();
    }

    @Test
    void nobody_approves_an_issue_they_wrote_in_and_everybody_reads_what_is_approved() {
        String story = published(12, news("Una noticia de un país"));
        Editor editor = lead.does(() -> desk.begin(NEWSLETTER, month.toString()));
        lead.does(() -> editor.submit(ready(proposed())));

        assertThatThrownBy(() -> lead.does(() -> desk.approve(NEWSLETTER, editor.uuid())))
                .isInstanceOf(DomainException.class);
        assertThat(deputy.does(() -> newsletters.find(month.toString()))).isEmpty();
        deputy.does(() -> desk.approve(NEWSLETTER, editor.uuid()));

        Person foreigner = office.staffOf(office.component());
        Newsletter issue =
                foreigner.does(() -> newsletters.find(month.toString())).orElseThrow();
        assertThat(issue.details().getNews()).containsExactly(new PlacedItem(story, false));
        assertThat(issue.isSent()).isFalse();
        assertThat(foreigner.does(() -> newsletters.list(Language.ES)))
                .filteredOn(row -> row.code().equals(month.toString()))
                .singleElement()
                .returns(true, IssueRow::approved)
                .returns(1L, IssueRow::items)
                .returns(1L, IssueRow::published);
    }

    @Test
    void the_next_issue_gathers_everything_since_the_last_but_nothing_twice() {
        String story = published(12, news("Una noticia de marzo"));
        approved();
        String april = publishedAt(month.plusMonths(1).atDay(2), news("Una noticia de abril"));
        String late = published(30, news("Una noticia tardía de marzo"));
        String may = publishedAt(month.plusMonths(2).atDay(9), news("Una noticia de mayo"));

        month = month.plusMonths(2);
        IssueDetails proposed = author.does(this::proposed);
        assertThat(codes(proposed, Section.NEWS)).containsExactly(april, may);

        proposed.getNews().add(new PlacedItem(story, false));
        proposed.getNews().add(new PlacedItem(may, true));
        proposed.getNews().add(new PlacedItem(late, true));
        assertThat(found(proposed, Check.REPEATED)).containsExactlyInAnyOrder(story, may);
    }

    @Test
    void a_text_signed_by_a_component_that_it_does_not_concern_keeps_the_issue_back() {
        NewsDetails article = of(NewsKind.ARTICLE, "Un artículo mal firmado");
        article.setByline(office.component());
        String code = published(12, article);

        assertThat(found(author.does(this::proposed), Check.BYLINE)).containsExactly(code);
        Editor editor = author.does(() -> desk.begin(NEWSLETTER, month.toString()));
        assertThatThrownBy(() -> author.does(() -> editor.submit(ready(proposed()))))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::key)
                        .containsExactly("newsletter.checks.open"));
    }

    @Test
    void a_warning_is_settled_with_a_reason_that_whoever_approves_is_told() {
        published(12, news("Una noticia sin traducir"));
        IssueDetails issue = author.does(this::proposed);
        List<Finding> findings = author.does(() -> newsletters.findings(issue));
        assertThat(findings)
                .filteredOn(finding -> finding.check() == Check.TRANSLATION)
                .extracting(Finding::id)
                .containsExactly("TRANSLATION:en", "TRANSLATION:pt", "TRANSLATION:fr");
        assertThat(findings).allMatch(Finding::isOpen);

        IssueDetails ready = author.does(() -> ready(issue));

        assertThat(author.does(() -> newsletters.findings(ready))).noneMatch(Finding::isOpen);
        assertThat(author.does(() -> issues().doubts(ready)))
                .extracting(Problem::key)
                .contains("newsletter.finding.settled");
    }

    @Test
    void figures_of_headlines_and_of_own_teasers_need_receipts() {
        String code = published(12, news("Catorce países se reúnen"));
        IssueDetails issue = author.does(this::proposed);
        issue.getTeasers().add(new OwnTeaser(code, Language.ES, "Más de 300 participantes."));

        assertThat(author.does(() -> newsletters.findings(issue)))
                .filteredOn(finding -> finding.check() == Check.FIGURES)
                .extracting(Finding::id)
                .hasSize(2)
                .allMatch(id -> id.startsWith("FIGURES:" + code));
    }

    @Test
    void a_title_that_names_another_month_is_found() {
        published(12, news("Una noticia de marzo"));
        IssueDetails issue = author.does(this::proposed);
        issue.setTitles(new ArrayList<>(List.of(
                new IssueText(Language.ES, "Lo mejor de febrero"), new IssueText(Language.EN, "The best of March"))));

        assertThat(author.does(() -> newsletters.findings(issue)))
                .filteredOn(finding -> finding.check() == Check.MONTH)
                .extracting(Finding::id)
                .containsExactly("MONTH:es");
    }

    @Test
    void links_that_lead_nowhere_are_found_and_others_not() {
        NewsDetails linked = news("Una noticia con enlaces");
        String there = published(11, news("Una noticia enlazada"));
        linked.setBody("Véase [esto](/news/" + there
                + "), [nada](/news/2001-01-01-nada), [la web](https://example.org) y" + " [las redes](/networks).");
        String code = published(12, linked);

        assertThat(author.does(() -> newsletters.findings(proposed())))
                .filteredOn(finding -> finding.check() == Check.LINKS)
                .extracting(Finding::id)
                .containsExactly("LINKS:" + code + " /news/2001-01-01-nada");
    }

    @Test
    void what_is_held_back_or_over_is_found() {
        published(12, news("Una noticia de marzo"));
        NewsDetails later = news("Una noticia para más tarde");
        later.setPublishOn(office.today().plusDays(9));
        String scheduled = published(13, later);
        String over = announced(month.atDay(20));
        IssueDetails issue = author.does(this::proposed);
        issue.getNews().add(new PlacedItem(scheduled, false));
        issue.getAgenda().add(new PlacedItem(over, false));
        issue.getNews().add(new PlacedItem("2001-01-01-nothing", false));

        assertThat(found(issue, Check.EMBARGO)).containsExactlyInAnyOrder(scheduled, "2001-01-01-nothing");
        assertThat(found(issue, Check.PAST)).containsExactly(over);
    }

    @Test
    void an_edition_has_the_words_of_the_issue_and_of_the_records() {
        String story = published(12, news("Una noticia de marzo"));
        NewsDetails article = of(NewsKind.ARTICLE, "Un artículo firmado");
        article.setByline(component);
        String signed = published(13, article);
        String entry = announced(month.plusMonths(1).atDay(14));
        IssueDetails issue = author.does(this::proposed);
        issue.setTitles(new ArrayList<>(List.of(new IssueText(Language.EN, "A month of work"))));
        issue.getTeasers().add(new OwnTeaser(story, Language.ES, "Otra entradilla."));
        issue.getTeasers().add(new OwnTeaser(entry, Language.EN, "A day that is announced"));

        IssueEdition english = author.does(() -> newsletters.edition(issue, Language.EN));

        assertThat(english.title()).isEqualTo("A month of work");
        assertThat(english.introduction()).isNull();
        assertThat(english.emblem()).isTrue();
        assertThat(english.items(Section.NEWS))
                .singleElement()
                .returns("Una noticia de marzo", EditionItem::headline)
                .returns("Otra entradilla.", EditionItem::teaser)
                .returns(Language.ES, EditionItem::language);
        assertThat(english.items(Section.ARTICLES))
                .singleElement()
                .returns(signed, EditionItem::code)
                .satisfies(item -> assertThat(item.byline()).isNotBlank());
        assertThat(english.items(Section.AGENDA))
                .filteredOn(item -> item.code().equals(entry))
                .singleElement()
                .returns("A day that is announced", EditionItem::headline)
                .returns(Language.EN, EditionItem::language)
                .returns(PartialPeriod.day(month.plusMonths(1).atDay(14)), EditionItem::when);
    }

    @Test
    void what_was_not_told_of_for_long_is_silent_until_the_issue_tells_of_it() {
        assertThat(author.does(() -> newsletters.silences(proposed())))
                .extracting(Silence::about)
                .contains(CHILE, PERU);
        NewsDetails told = news("Una noticia de Chile");
        told.getCountries().add(CHILE);
        published(12, told);

        assertThat(author.does(() -> newsletters.silences(proposed())))
                .extracting(Silence::about)
                .contains(PERU)
                .doesNotContain(CHILE);
    }

    @Test
    void two_news_an_interview_and_three_ranges_of_the_agenda_make_an_issue() {
        published(3, news("Una primera noticia"));
        published(4, news("Una segunda noticia"));
        published(5, of(NewsKind.INTERVIEW, "Una entrevista larga"));
        YearMonth next = month.plusMonths(1);
        for (int day : List.of(5, 12, 28)) {
            AgendaDetails range = anEntry(component, "Unas jornadas que se anuncian", next.atDay(day));
            range.setWhen(PartialPeriod.days(next.atDay(day), next.atDay(day + 2)));
            desk.approved(AGENDA, range, author, lead);
        }

        approved();

        assertThat(text(Language.ES)).isEqualTo("""
                marzo de %d

                Una primera noticia
                One sentence.

                Una segunda noticia
                One sentence.

                Una entrevista larga
                One sentence.

                5–7 de abril
                Unas jornadas que se anuncian

                12–14 de abril
                Unas jornadas que se anuncian

                28–30 de abril
                Unas jornadas que se anuncian

                Financiado por la Unión Europea
                """.formatted(month.getYear()));
    }

    @Test
    void an_issue_with_a_title_of_its_own_needs_no_more_than_three_news_and_five_videos() {
        for (int i = 1; i <= 3; i++) {
            published(i, news("La noticia número " + i));
        }
        for (int i = 1; i <= 5; i++) {
            published(10 + i, of(NewsKind.VIDEO, "El vídeo número " + i));
        }
        Editor editor = lead.does(() -> desk.begin(NEWSLETTER, month.toString()));
        lead.does(() -> {
            IssueDetails issue = proposed();
            issue.setTitles(new ArrayList<>(List.of(new IssueText(Language.ES, "Vídeos para una semana"))));
            issue.setEmblemWaiver("La Unión Europea lo dispensó para este número.");
            return editor.submit(ready(issue));
        });
        deputy.does(() -> desk.approve(NEWSLETTER, editor.uuid()));

        assertThat(text(Language.ES)).isEqualTo("""
                marzo de %d

                Vídeos para una semana

                La noticia número 1
                One sentence.

                La noticia número 2
                One sentence.

                La noticia número 3
                One sentence.

                El vídeo número 1

                El vídeo número 2

                El vídeo número 3

                El vídeo número 4

                El vídeo número 5
                """.formatted(month.getYear()));
    }

    @Test
    void an_approved_issue_is_sent_once_to_exactly_those_who_were_shown_and_kept_as_it_was() {
        String story = published(12, news("Una noticia de marzo"));
        approved();
        IssueCode issue = IssueCode.of(month);
        Audience audience = new Audience(Set.of(Language.values()), true, false);
        int readers = lead.does(() -> sending.recipients(audience)).size();
        assertThat(readers).isPositive();
        assertThat(archive.edition(issue, Language.ES)).isEmpty();
        assertThatThrownBy(() -> author.does(() -> sending.send(issue, version(), audience)))
                .isInstanceOf(DomainException.class);

        int version = version();
        lead.does(() -> sending.send(issue, version, audience));

        assertThat(lead.does(() -> sending.progress(issue)).orElseThrow().total())
                .isEqualTo(readers);
        assertThatThrownBy(() -> lead.does(() -> sending.send(issue, version(), audience)))
                .isInstanceOf(DomainException.class);
        assertThat(archive.edition(issue, Language.FR).orElseThrow().items())
                .singleElement()
                .returns(story, EditionItem::code)
                .returns("Una noticia de marzo", EditionItem::headline);

        // What is corrected afterwards is said in the archive, and nobody gets a second mail.
        Editor correction = lead.does(() -> desk.revise(NEWSLETTER, month.toString()));
        lead.does(() -> {
            IssueDetails corrected =
                    newsletters.find(month.toString()).orElseThrow().details();
            corrected.setIntroductions(new ArrayList<>(List.of(new IssueText(Language.ES, "Unas palabras."))));
            corrected.setCorrection("Faltaban unas palabras.");
            return correction.submit(ready(corrected));
        });
        deputy.does(() -> desk.approve(NEWSLETTER, correction.uuid()));

        IssueEdition kept = archive.edition(issue, Language.ES).orElseThrow();
        assertThat(kept.introduction()).isEqualTo("Unas palabras.");
        assertThat(kept.corrections()).extracting(Correction::note).containsExactly("Faltaban unas palabras.");
        assertThat(lead.does(() -> sending.progress(issue)).orElseThrow().total())
                .isEqualTo(readers);
    }

    @Test
    void a_picture_says_what_it_shows_in_every_language_and_is_public_once_it_was_sent() throws IOException {
        MediaCode picture = author.does(() -> uploads.take("sala.png", MediaSamples.file(MediaSamples.png())));
        String story = published(12, news("Una noticia sin imagen"));
        String code = new TranslationCode(new NewsCode(story), Language.EN).value();
        translated(code, null);
        NewsDetails illustrated = news("Una noticia con imagen");
        illustrated.setPicture(picture);
        illustrated.setPictureAlt("Una sala vacía.");
        illustrated.setPictureCredit("EL PAcCTO");
        Editor correction = author.does(() -> desk.revise(NEWS, story));
        author.does(() -> correction.submit(illustrated));
        lead.does(() -> desk.approve(NEWS, correction.uuid()));

        assertThat(found(author.does(this::proposed), Check.PICTURE)).containsExactly(story);
        translated(code, "An empty room.");
        assertThat(found(author.does(this::proposed), Check.PICTURE)).isEmpty();

        approved();
        current.set(null, CurrentUser.INSIDE);
        assertThat(files.find(picture)).isEmpty();
        int version = version();
        lead.does(
                () -> sending.send(IssueCode.of(month), version, new Audience(Set.of(Language.values()), true, false)));

        current.set(null, CurrentUser.INSIDE);
        assertThat(files.find(picture)).isPresent();
        IssueEdition english = archive.edition(IssueCode.of(month), Language.EN).orElseThrow();
        assertThat(english.items())
                .singleElement()
                .returns(picture.value(), EditionItem::picture)
                .returns("An empty room.", EditionItem::pictureAlt)
                .returns("EL PAcCTO", EditionItem::pictureCredit);
    }

    /** Translated into English, or that again. */
    private void translated(String code, String pictureAlt) {
        Editor editor = author.does(
                () -> kinds.of(NEWS_TRANSLATION).approved(code, current.actor()).isPresent()
                        ? desk.revise(NEWS_TRANSLATION, code)
                        : desk.begin(NEWS_TRANSLATION, code));
        author.does(() -> {
            TranslationDetails details = (TranslationDetails)
                    kinds.of(NEWS_TRANSLATION).begun(code, current.actor()).orElseThrow();
            details.setHeadline("News without any picture");
            details.setTeaser("In one sentence.");
            details.setPictureAlt(pictureAlt);
            details.setBody(new TranslatedBody(details.getBody().paragraphs().stream()
                    .map(paragraph -> new TranslatedParagraph(paragraph.source(), "It happened."))
                    .toList()));
            editor.submit(details);
        });
        lead.does(() -> desk.approve(NEWS_TRANSLATION, editor.uuid()));
    }

    @Test
    void what_is_kept_is_kept_word_by_word_and_what_was_corrected_stands_in_its_place() {
        published(12, news("Una noticia de marzo"));
        approved();
        List<EditionItem> every = Editions.march(Language.FR).items();
        List<EditionItem> hostile = Editions.everywhere(Editions.HOSTILE).items();

        keep(every, hostile);
        assertThat(kept(Language.FR)).isEqualTo(every);
        assertThat(kept(Language.EN)).isEqualTo(hostile);

        keep(List.of(), every);
        assertThat(kept(Language.FR)).isEmpty();
        assertThat(kept(Language.EN)).isEqualTo(every);
    }

    private void keep(List<EditionItem> french, List<EditionItem> english) {
        IssueCode issue = new IssueCode(month.toString());
        Instant at = Instant.EPOCH;
        author.does(() -> archive.keep(
                List.of(
                        new IssueEdition(issue, Language.FR, null, null, french, true, List.of()),
                        new IssueEdition(issue, Language.EN, null, null, english, true, List.of())),
                at,
                at));
    }

    private List<EditionItem> kept(Language language) {
        return archive.edition(new IssueCode(month.toString()), language)
                .orElseThrow()
                .items();
    }

    private int version() {
        return lead.does(() -> newsletters.find(month.toString()).orElseThrow().version());
    }

    private String text(Language language) {
        return EditionText.of(author.does(() -> newsletters.edition(
                newsletters.find(month.toString()).orElseThrow().details(), language)));
    }

    private List<String> found(IssueDetails issue, Check check) {
        return author.does(() -> newsletters.findings(issue)).stream()
                .filter(finding -> finding.check() == check)
                .map(Finding::item)
                .toList();
    }

    private void approved() {
        Editor editor = lead.does(() -> desk.begin(NEWSLETTER, month.toString()));
        lead.does(() -> editor.submit(ready(proposed())));
        deputy.does(() -> desk.approve(NEWSLETTER, editor.uuid()));
    }

    /** Everything that can be settled is. */
    private IssueDetails ready(IssueDetails issue) {
        newsletters.findings(issue).stream()
                .filter(finding -> !finding.isBlocking() && finding.isOpen())
                .forEach(finding -> issue.getSettled().add(new Settled(finding.id(), "Looked at and left.")));
        return issue;
    }

    private IssueDetails proposed() {
        return (IssueDetails) issues().begun(month.toString(), current.actor()).orElseThrow();
    }

    private Reviewed<Draft> issues() {
        return kinds.of(NEWSLETTER);
    }

    private static List<String> codes(IssueDetails issue, Section section) {
        return issue.items(section).stream().map(PlacedItem::code).toList();
    }

    private NewsDetails news(String headline) {
        return aPieceOfNews(component, headline);
    }

    private NewsDetails of(NewsKind kind, String headline) {
        NewsDetails details = news(headline);
        details.setKind(kind);
        details.setByline(kind == NewsKind.ARTICLE ? component : null);
        return details;
    }

    private String published(int day, NewsDetails details) {
        return publishedAt(month.atDay(day), details);
    }

    private String publishedAt(LocalDate day, NewsDetails details) {
        Instant at = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
        Editor editor = desk.begin(NEWS);
        String code = author.does(() -> {
            now.countAs(at);
            return editor.submit(details);
        });
        lead.does(() -> {
            now.countAs(at);
            desk.approve(NEWS, editor.uuid());
        });
        now.countAs(null);
        return code;
    }

    private String announced(LocalDate day) {
        return desk.approved(AGENDA, anEntry(component, "Una jornada anunciada", day), author, lead);
    }
}
