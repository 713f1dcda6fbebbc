package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import eu.elpaccto.intranet.acceptance.Product.Running;
import eu.elpaccto.intranet.shared.view.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page has a violation that axe-core finds: none of all there are, in light and dark, nor in the states that the
 * journeys reach; and none is wider than a phone.
 */
@ExtendWith(Product.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final String ACTIVITY = "POL-2021-RG-004";
    private static final String ANNOUNCED = "2021-04-06-founding-meeting-of-the-network-against-trafficking-in-human";
    private static final String NETWORK = "arco";
    private static final String LIST = "institutions";

    private final Map<String, Person> people = new HashMap<>();
    private Running product;
    private Newcomers newcomers;

    @BeforeAll
    void remember(Running product) {
        this.product = product;
        this.newcomers = new Newcomers(product);
    }

    @AfterAll
    void leave() {
        people.values().forEach(Person::close);
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void a_page_has_no_violation_in_light_or_dark_and_is_no_wider_than_a_phone(Route route) {
        Person person = show(route);
        assertThat(person.page().locator("main.error-page").count()).isZero();
        assertThat(person.heading()).isNotBlank();
        String path = person.path().replaceAll("[?&]lang=..", "");
        String language = path + (path.contains("?") ? "&" : "?") + "lang=";

        assertThat(person.open(language + "es").accessibilityViolations())
                .as(path + " in Spanish")
                .isEmpty();
        assertThat(person.prefer(ColorScheme.DARK).open(language + "en").accessibilityViolations())
                .as(path + " in English, dark")
                .isEmpty();
        assertThat(person.prefer(ColorScheme.LIGHT).resize(PHONE).overflow())
                .as(path + " on a phone")
                .isLessThanOrEqualTo(0);
        person.resize(DESK);
    }

    /** Shows an example of the page. Every route has its place here, or this does not compile. */
    private Person show(Route route) {
        return switch (route) {
            case MY_WORK,
                    ACTIVITIES,
                    ACTIVITY_NEW,
                    NETWORKS,
                    NEWS,
                    ARTICLES,
                    MEDIA,
                    NEWS_NEW,
                    AGENDA,
                    AGENDA_NEW,
                    NEWSLETTERS,
                    PROFILE,
                    SECOND_FACTOR -> staff().open(route.address());
            case REVIEWS -> signedIn(People.LEAD).open(route.address());
            case ACTIVITY, ACTIVITY_EDIT -> staff().open(route.to(ACTIVITY));
            case ACTIVITY_DRAFT -> begun(Route.ACTIVITY_NEW.address(), "title");
            case NETWORK, NETWORK_EDIT, NETWORK_UPDATE_NEW -> staff().open(route.to(NETWORK));
            case NETWORK_UPDATE, NETWORK_UPDATE_EDIT -> staff().open(route.to(NETWORK, 1));
            case NETWORK_UPDATE_DRAFT -> begun(Route.NETWORK_UPDATE_NEW.to(NETWORK), "title");
            case NEWS_ITEM, NEWS_EDIT -> staff().open(route.to(publishedNews()));
            case NEWS_TRANSLATION_EDIT -> staff().open(route.to(publishedNews(), "pt"));
            case NEWS_TRANSLATION -> begunTranslation();
            case NEWS_DRAFT -> begun(Route.NEWS_NEW.address(), "headline");
            case AGENDA_ENTRY, AGENDA_EDIT -> staff().open(route.to(ANNOUNCED));
            case AGENDA_DRAFT -> begun(Route.AGENDA_NEW.address(), "title");
            case NEWSLETTER, NEWSLETTER_EDIT -> staff().open(route.to("2021-03"));
            case NEWSLETTER_SEND -> signedIn(People.LEAD).open(route.to(approvedIssue()));
            case SUBSCRIBERS, SUBSCRIBER_NEW, SUBSCRIBER_IMPORT ->
                signedIn(People.LEAD).open(route.address());
            case SUBSCRIBER -> signedIn(People.LEAD).open(someSubscriber());
            case UNSUBSCRIBE -> visitor().open(unsubscribeLink());
            case LOGIN, PASSWORD_FORGOTTEN -> visitor().open(route.address());
            case LOGIN_CODE -> atSecondFactor();
            case PASSWORD -> visitor().open(passwordLink());
            case INVITATION -> visitor().open(newcomers.invite(Newcomers.someAddress()));
            case ADMIN_USERS, ADMIN_USER_NEW, ADMIN_LISTS, ADMIN_OUTBOX, ADMIN_AUDIT ->
                administrator().open(route.address());
            case ADMIN_MAIL -> administrator().open(newestMail());
            case ADMIN_USER -> administrator().open(firstUser());
            case ADMIN_LIST, ADMIN_ENTRY_NEW -> administrator().open(route.to(LIST));
            case ADMIN_ENTRY -> administrator().open(route.to(LIST, "MPF_BR"));
        };
    }

    @ParameterizedTest
    @CsvSource({
        "/activities?text=nothing-of-the-kind, ximena.urquidi@example.org",
        "/networks?text=nothing-of-the-kind, ximena.urquidi@example.org",
        "/news?text=nothing-of-the-kind, ximena.urquidi@example.org",
        "/agenda?text=nothing-of-the-kind, ximena.urquidi@example.org",
        "/newsletters/subscribers?text=nothing-of-the-kind, camille.aubertin@example.org",
        "/reviews, aoife.kerriganlund@example.org",
        "/admin/users?text=nothing-of-the-kind, ingrid.lindqvistprado@example.org",
        "/admin/lists/topics?text=nothing-of-the-kind, ingrid.lindqvistprado@example.org",
        "/admin/audit?who=nothing-of-the-kind, ingrid.lindqvistprado@example.org"
    })
    void an_empty_page_has_no_violation(String path, String email) {
        Person person = signedIn(email).open(path);
        assertThat(person.page().locator(".empty").count()).isOne();
        assertThatNothingIsWrong(person);
    }

    @Test
    void a_month_of_the_agenda_has_no_violation() {
        Person person = staff().open("/agenda?view=month&month=2021-04");
        assertThat(person.page().locator(".month a").count()).isGreaterThanOrEqualTo(3);
        assertThatNothingIsWrong(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/activities/POL-1999-RG-001", "/reviews/decide"})
    void an_error_page_has_no_violation(String path) {
        Person person = staff().open(path);
        assertThat(person.page().locator("main.error-page").count()).isOne();
        assertThatNothingIsWrong(person);
    }

    @Test
    void a_form_with_errors_has_no_violation() {
        DraftForm form = begunActivity().write(staff().path()).fill("held", "cuando se pueda");
        form.press("submit");
        form.errorAt("held");
        assertThatNothingIsWrong(staff());
    }

    @Test
    void a_list_with_problems_and_one_to_be_confirmed_have_no_violation() {
        Person person = signedIn(People.LEAD).open(Route.SUBSCRIBER_IMPORT.address());
        person.page().fill("#list", "email;language;consent_on\nana;xx;ayer");
        person.page().click("button[value=check]");
        person.page().waitForSelector("#found");
        assertThatNothingIsWrong(person);
        assertThat(person.resize(PHONE).overflow()).isLessThanOrEqualTo(0);
        person.resize(DESK);
        person.page().fill("#list", "email;language;consent_on\nana.confirma@example.org;es;2021-01-02");
        person.page().click("button[value=check]");
        person.page().waitForSelector("button[value=confirm]");
        assertThatNothingIsWrong(person);
    }

    @Test
    void a_dispute_and_what_was_merged_have_no_violation() {
        String address = begunActivity().path();
        DraftForm hers = staff().write(address);
        DraftForm his = signedIn(People.COLLEAGUE).write(address);
        hers.fill("place", "Tegucigalpa").fill("description", "Texto de ella.").save();
        his.fill("place", "San Pedro Sula").press("save");
        his.person().page().waitForSelector(".merge");
        assertThatNothingIsWrong(his.person());
        assertThatNothingIsWrong(his.save());
        assertThat(his.person().page().locator(".toast--note").count()).isOne();
    }

    @Test
    void text_that_is_offered_back_has_no_violation() {
        try (Person person = product.person("es").signIn(People.STAFF).stopTheClock()) {
            DraftForm form = person.write(Route.ACTIVITY_NEW.address());
            person.offline(true);
            form.fill("title", "Taller sin conexión").leave();
            person.wait20Seconds();
            DraftForm again = person.crash().offline(false).write(Route.ACTIVITY_NEW.address());
            assertThat(again.isOffered()).isTrue();
            assertThatNothingIsWrong(person);
        }
    }

    @Test
    void the_inbox_with_everything_open_has_no_violation() {
        Person person = signedIn(People.LEAD).open(Route.REVIEWS.address());
        person.page().locator(".remark-box summary").first().click();
        person.page().locator(".fold summary").all().forEach(fold -> fold.click());
        assertThatNothingIsWrong(person);
        person.page().click(".return-form summary");
        assertThatNothingIsWrong(person);
    }

    @Test
    void open_menus_have_no_violation() {
        Person person = staff().open(Route.ACTIVITIES.address());
        person.page().click(".user-menu summary");
        assertThatNothingIsWrong(person);
        person.page().locator(".pill-menu summary").first().click();
        assertThatNothingIsWrong(person);
    }

    @Test
    void suggestions_and_what_was_chosen_have_no_violation() {
        DraftForm form = staff().write(Route.ACTIVITY_NEW.address()).choose("countries", "Hondu");
        form.suggestions("countries", "Pan");
        assertThatNothingIsWrong(staff());
    }

    @Test
    void the_navigation_of_a_phone_has_no_violation() {
        Person person = staff().resize(PHONE).open(Route.MY_WORK.address());
        assertThatNothingIsWrong(person);
        person.page().click(".nav-open");
        assertThatNothingIsWrong(person);
        assertThat(person.overflow()).isLessThanOrEqualTo(0);
        person.resize(DESK);
    }

    private static void assertThatNothingIsWrong(Person person) {
        assertThat(person.accessibilityViolations()).as(person.path()).isEmpty();
    }

    private Person staff() {
        return signedIn(People.STAFF);
    }

    private Person administrator() {
        return signedIn(People.ADMINISTRATOR);
    }

    private Person signedIn(String email) {
        return people.computeIfAbsent(email, each -> product.person("es").signIn(each));
    }

    private Person visitor() {
        return people.computeIfAbsent("", nobody -> product.person("es"));
    }

    private Person begun(String address, String heading) {
        DraftForm form = staff().write(address);
        form.untilSaved(
                () -> form.fill(heading, "Texto empezado " + UUID.randomUUID()).leave());
        return form.person();
    }

    private Person begunActivity() {
        return begun(Route.ACTIVITY_NEW.address(), "title");
    }

    private Person begunTranslation() {
        String item = publishedNews();
        DraftForm form = staff().write(Route.NEWS_TRANSLATION_EDIT.to(item, "pt"));
        form.untilSaved(() -> form.fill("headline", "Um título que alguém começou " + UUID.randomUUID())
                .leave());
        return staff().open(Route.NEWS_TRANSLATION.to(item, "pt"));
    }

    private String publishedNews() {
        String href = staff().open("/news?component=pol&state=approved").page().getAttribute(".newslist h2 a", "href");
        return href.replaceAll(".*/|[?].*", "");
    }

    private String someSubscriber() {
        return signedIn(People.LEAD)
                .open("/newsletters/subscribers?state=unsubscribed&kind=outside")
                .page()
                .getAttribute(".table th a", "href");
    }

    /** A month whose issue was approved and not sent. */
    private String approvedIssue() {
        try (StoredState stored = new StoredState(product.database())) {
            stored.change(
                    "INSERT INTO newsletter (id, version, code, responsible, approved_by, approved_at)"
                            + " VALUES (nextval('newsletter_seq'), 1, '1989-11', 'OFFICE', 1, now()) ON CONFLICT (code) DO NOTHING");
        }
        return "1989-11";
    }

    private String unsubscribeLink() {
        try (StoredState stored = new StoredState(product.database())) {
            return Route.UNSUBSCRIBE.to(
                    stored.text("SELECT token FROM subscriber WHERE email = ?", "amaia.ferreirondo@example.org"));
        }
    }

    private String firstUser() {
        return administrator().open(Route.ADMIN_USERS.address()).page().getAttribute(".table th a", "href");
    }

    private String newestMail() {
        newcomers.invite(Newcomers.someAddress());
        return administrator().open(Route.ADMIN_OUTBOX.address()).page().getAttribute(".table th a", "href");
    }

    private String passwordLink() {
        String email = Newcomers.someAddress();
        newcomers.accepted(email);
        newcomers.client().post("/password/forgotten", Forms.form("email", email));
        return newcomers.awaitReset(email);
    }

    private Person atSecondFactor() {
        String email = Newcomers.someAddress();
        newcomers.enrol(newcomers.accepted(email));
        Person person = visitor().open(Route.LOGIN.address());
        person.page().fill("input[name=email]", email);
        person.page().fill("input[name=password]", Newcomers.PHRASE);
        person.page().keyboard().press("Enter");
        person.page().waitForSelector("input[name=code]");
        return person;
    }
}
