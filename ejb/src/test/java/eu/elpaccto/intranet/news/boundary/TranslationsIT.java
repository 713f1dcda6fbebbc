package eu.elpaccto.intranet.news.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS_TRANSLATION;
import static eu.elpaccto.intranet.shared.Language.EN;
import static eu.elpaccto.intranet.shared.Language.ES;
import static eu.elpaccto.intranet.shared.Language.FR;
import static eu.elpaccto.intranet.shared.Language.PT;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.news.AlignedParagraph;
import eu.elpaccto.intranet.news.AlignedParagraph.Change;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsTranslation;
import eu.elpaccto.intranet.news.SourceText;
import eu.elpaccto.intranet.news.TranslatedBody;
import eu.elpaccto.intranet.news.TranslatedParagraph;
import eu.elpaccto.intranet.news.TranslationCode;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.news.TranslationState;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.Written;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.testing.Statements;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who translates and who reads what in which language, and what a correction of the original does to its translations. */
@ExtendWith(ArquillianExtension.class)
class TranslationsIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private News news;

    @Inject
    private Translations translations;

    @Inject
    private TranslationMemory memory;

    @Inject
    private Statements statements;

    @Inject
    private Proposals proposals;

    private ComponentCode component;
    private Person author;
    private Person lead;
    private Person foreigner;
    private String word;
    private String first;
    private String second;
    private String item;

    @BeforeEach
    void there_is_an_item() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
        foreigner = office.leadOf(office.component());
        word = office.word();
        first = "Los equipos de " + word + " acordaron sus puntos de contacto.";
        second = "La próxima reunión de " + word + " será en junio.";
        item = desk.approved(NEWS, story(first + "\n\n" + second), author, lead);
    }

    @Test
    void a_reader_gets_the_own_language_where_it_was_reviewed_else_the_original() {
        assertThat(headline(foreigner, EN)).isEqualTo("Una noticia de " + word);

        translate(EN);

        assertThat(foreigner.does(() -> news.row(item, EN)).orElseThrow())
                .returns("EN headline of " + word, ListedNews::headline)
                .returns("EN teaser", ListedNews::teaser)
                .returns(EN, ListedNews::language);
        assertThat(foreigner.does(() -> news.row(item, FR)).orElseThrow())
                .returns("Una noticia de " + word, ListedNews::headline)
                .returns("One sentence.", ListedNews::teaser)
                .returns(ES, ListedNews::language);
        assertThat(foreigner.does(() -> news.latest(100, EN)))
                .extracting(ListedNews::headline)
                .contains("EN headline of " + word);
    }

    @Test
    void the_words_of_a_translation_find_the_item() {
        NewsFilter filter = new NewsFilter(
                "EN " + first,
                List.of(),
                List.of(),
                List.of(component),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        assertThat(foreigner.does(() -> news.list(filter, 1, ES).rows())).isEmpty();

        translate(EN);

        assertThat(foreigner.does(() -> news.list(filter, 1, ES).rows()))
                .extracting(ListedNews::code)
                .containsExactly(item);
        correct(first + "\n\n" + second + " Seguro.");
        assertThat(foreigner.does(() -> news.list(filter, 1, ES).rows())).hasSize(1);
    }

    @Test
    void saving_one_language_touches_no_other() {
        translate(EN);
        translate(PT);
        NewsTranslation before = found(PT);
        Editor french = author.does(() -> desk.begin(NEWS_TRANSLATION, code(FR)));
        author.does(() -> french.save(full(FR)));

        translate(EN, "again");

        assertThat(found(PT).version()).isEqualTo(before.version());
        assertThat(found(PT).details().getHeadline()).isEqualTo("PT headline of " + word);
        assertThat(author.does(() -> desk.draft(NEWS_TRANSLATION, french.uuid(), TranslationDetails.class))
                        .getHeadline())
                .isEqualTo("FR headline of " + word);
        assertThat(author.does(() -> news.find(item)).orElseThrow().details().getHeadline())
                .isEqualTo("Una noticia de " + word);
    }

    @Test
    void a_correction_makes_translations_stale_in_exactly_the_paragraphs_that_changed() {
        translate(EN);
        String changed = second.replace("junio", "julio");
        correct(changed + "\n\n" + first + "\n\nAlgo más que contar.");

        NewsTranslation translation = found(EN);
        assertThat(translation.isStale()).isTrue();
        assertThat(headline(foreigner, EN)).isEqualTo("EN headline of " + word);
        assertThat(translation.details().getBody().beside(source()))
                .extracting(AlignedParagraph::source, AlignedParagraph::formerSource, AlignedParagraph::change)
                .containsExactly(
                        tuple(changed, second, Change.CHANGED),
                        tuple(first, null, Change.NONE),
                        tuple("Algo más que contar.", null, Change.ADDED));
    }

    @Test
    void what_changed_is_looked_at_before_it_is_handed_over_again() {
        translate(EN);
        correct(first + "\n\n" + second.replace("junio", "julio"));
        Editor revision = author.does(() -> desk.revise(NEWS_TRANSLATION, code(EN)));
        TranslationDetails untouched = found(EN).details();
        untouched.setTeaser("EN another teaser");
        author.does(() -> revision.write(untouched));

        assertThatThrownBy(() -> author.does(() -> revision.submit()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("body.1"));
        author.does(() -> revision.submit(full(EN)));
        lead.does(() -> desk.approve(NEWS_TRANSLATION, revision.uuid()));
        assertThat(found(EN).isStale()).isFalse();
    }

    @Test
    void two_who_begin_the_same_translation_write_in_one() {
        Person colleague = office.staffOf(component);
        Editor hers = author.does(() -> desk.begin(NEWS_TRANSLATION, code(EN)));
        Editor his = colleague.does(() -> desk.begin(NEWS_TRANSLATION, code(EN)));
        TranslationDetails headline = begun(EN);
        headline.setHeadline("Her headline");
        TranslationDetails teaser = begun(EN);
        teaser.setTeaser("His teaser");

        author.does(() -> hers.write(headline));
        Written written = colleague.does(() -> his.write(teaser));

        assertThat(written.isKept()).isTrue();
        assertThat(written.uuid()).isEqualTo(hers.uuid());
        assertThat(author.does(() -> desk.draft(NEWS_TRANSLATION, hers.uuid(), TranslationDetails.class)))
                .returns("Her headline", TranslationDetails::getHeadline)
                .returns("His teaser", TranslationDetails::getTeaser);
    }

    @Test
    void only_those_who_work_on_the_item_translate_it_and_nobody_into_its_own_language() {
        TranslationDetails draft = begun(EN);

        assertThatThrownBy(() -> foreigner.does(
                        () -> desk.begin(NEWS_TRANSLATION, code(EN)).write(draft)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> author.does(() -> desk.begin(NEWS_TRANSLATION, code(ES))))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void each_language_stands_where_it_has_come_and_what_is_unreviewed_only_its_component_knows() {
        translate(EN);
        translate(PT);
        correct(first + "\n\n" + second + " Seguro.");
        author.does(() -> desk.begin(NEWS_TRANSLATION, code(FR)).write(full(FR)));
        Editor portuguese = author.does(() -> desk.revise(NEWS_TRANSLATION, code(PT)));
        author.does(() -> portuguese.submit(full(PT)));
        lead.does(() -> desk.approve(NEWS_TRANSLATION, portuguese.uuid()));

        assertThat(standings(author))
                .containsExactly(
                        tuple(ES, true, TranslationState.MISSING, null),
                        tuple(EN, false, TranslationState.STALE, null),
                        tuple(PT, false, TranslationState.REVIEWED, null),
                        tuple(FR, false, TranslationState.MISSING, ReviewState.WRITING));
        assertThat(standings(foreigner)).endsWith(tuple(FR, false, TranslationState.MISSING, null));
    }

    @Test
    void the_translation_of_what_is_held_back_is_held_back() {
        NewsDetails later = story(first);
        later.setPublishOn(office.today().plusDays(2));
        item = desk.approved(NEWS, later, author, lead);
        second = null;
        translate(EN);

        assertThat(foreigner.does(() -> translations.find(item, EN))).isEmpty();
        assertThat(foreigner.does(() -> news.row(item, EN))).isEmpty();
        assertThat(foreigner.does(() -> proposals.history(NEWS_TRANSLATION, code(EN))))
                .isEmpty();
        assertThat(author.does(() -> translations.find(item, EN))).isPresent();
    }

    @Test
    void something_like_it_is_offered_as_it_was_translated_before_the_most_alike_first() {
        translate(EN);
        NewsCode other = new NewsCode("2021-03-29-another-item");
        String like = first.replace("puntos de contacto", "puntos focales");

        List<List<EarlierTranslation>> offers = foreigner.does(
                () -> memory.offers(other, ES, EN, List.of(first, like, "Nada de eso tiene que ver con ello.")));

        assertThat(offers.get(0)).extracting(EarlierTranslation::text).startsWith("EN " + first);
        assertThat(offers.get(0).get(0).likeness()).isEqualTo(1);
        assertThat(offers.get(1)).extracting(EarlierTranslation::source).startsWith(first);
        assertThat(offers.get(1))
                .hasSizeLessThanOrEqualTo(3)
                .isSortedAccordingTo(
                        Comparator.comparing(EarlierTranslation::likeness).reversed());
        assertThat(offers.get(2)).isEmpty();
        assertThat(foreigner
                        .does(() -> memory.offers(other, ES, FR, List.of(first)))
                        .get(0))
                .as("into another language")
                .extracting(EarlierTranslation::text)
                .doesNotContain("EN " + first);
    }

    @Test
    void what_is_held_back_or_not_reviewed_is_offered_to_nobody_who_may_not_see_it() {
        NewsDetails later = story("Un operativo en " + word + " terminará pasado mañana.");
        later.setPublishOn(office.today().plusDays(2));
        item = desk.approved(NEWS, later, author, lead);
        translate(EN);
        NewsCode other = new NewsCode("2021-03-29-another-item");
        List<String> asked = List.of(later.getBody());

        assertThat(foreigner.does(() -> memory.offers(other, ES, EN, asked)).get(0))
                .isEmpty();
        assertThat(author.does(() -> memory.offers(other, ES, EN, asked)).get(0))
                .hasSize(1);
    }

    @Test
    void all_offers_for_a_page_are_read_at_once() {
        translate(EN);
        NewsCode other = new NewsCode("2021-03-29-another-item");

        assertThat(author.does(
                        () -> statements.of(() -> memory.offers(other, ES, EN, List.of(first, second, first, second)))))
                .hasSize(1);
    }

    @Test
    void terms_of_the_glossary_are_found_in_any_of_their_forms() {
        assertThat(author.does(() -> memory.terms("El Comité de Dirección y los puntos focales.", EN)))
                .containsExactly(
                        new Term("Comité de Dirección", "steering committee"),
                        new Term("puntos focales", "focal point"));
        assertThat(author.does(() -> memory.terms("Un steering committee.", EN)))
                .isEmpty();
    }

    private List<Tuple> standings(Person reader) {
        return reader.does(() -> translations.standings(new NewsCode(item), ES)).stream()
                .map(each -> tuple(each.language(), each.original(), each.state(), each.open()))
                .toList();
    }

    private NewsTranslation found(Language language) {
        return foreigner.does(() -> translations.find(item, language)).orElseThrow();
    }

    private String headline(Person reader, Language language) {
        return reader.does(() -> news.row(item, language)).orElseThrow().headline();
    }

    private SourceText source() {
        return SourceText.of(author.does(() -> news.find(item)).orElseThrow().details());
    }

    private void translate(Language language) {
        Editor editor = author.does(() -> desk.begin(NEWS_TRANSLATION, code(language)));
        author.does(() -> editor.submit(full(language)));
        lead.does(() -> desk.approve(NEWS_TRANSLATION, editor.uuid()));
    }

    private void translate(Language language, String teaser) {
        Editor editor = author.does(() -> desk.revise(NEWS_TRANSLATION, code(language)));
        TranslationDetails draft = full(language);
        draft.setTeaser(teaser);
        author.does(() -> editor.submit(draft));
        lead.does(() -> desk.approve(NEWS_TRANSLATION, editor.uuid()));
    }

    private void correct(String body) {
        Editor correction = author.does(() -> desk.revise(NEWS, item));
        author.does(() -> correction.submit(story(body)));
        lead.does(() -> desk.approve(NEWS, correction.uuid()));
    }

    private TranslationDetails begun(Language language) {
        return TranslationDetails.begun(
                TranslationCode.of(code(language)),
                author.does(() -> news.find(item)).orElseThrow().details());
    }

    /** A complete translation of the item as it is now. */
    private TranslationDetails full(Language language) {
        TranslationDetails details = begun(language);
        details.setHeadline(language + " headline of " + word);
        details.setTeaser(language + " teaser");
        details.setBody(new TranslatedBody(details.getBody().paragraphs().stream()
                .map(paragraph -> new TranslatedParagraph(paragraph.source(), language + " " + paragraph.source()))
                .toList()));
        return details;
    }

    private String code(Language language) {
        return new TranslationCode(new NewsCode(item), language).value();
    }

    private NewsDetails story(String body) {
        NewsDetails details = aPieceOfNews(component, "Una noticia de " + word);
        details.setBody(body);
        return details;
    }
}
