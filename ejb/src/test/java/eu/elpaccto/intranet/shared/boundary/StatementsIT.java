package eu.elpaccto.intranet.shared.boundary;

import static eu.elpaccto.intranet.activity.boundary.ActivityFilter.matching;
import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.AGENDA;
import static eu.elpaccto.intranet.review.ProposalKind.NETWORK_UPDATE;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.review.ProposalKind.NEWSLETTER;
import static eu.elpaccto.intranet.testing.Drafts.aNetwork;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static eu.elpaccto.intranet.testing.Drafts.anEntry;
import static eu.elpaccto.intranet.testing.Drafts.anUpdate;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ActivitySort;
import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.AgendaFilter;
import eu.elpaccto.intranet.audit.boundary.AuditFilter;
import eu.elpaccto.intranet.audit.boundary.AuditLog;
import eu.elpaccto.intranet.mail.boundary.MailFilter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.boundary.NetworkFilter;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.NewsFilter;
import eu.elpaccto.intranet.newsletter.Check;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueText;
import eu.elpaccto.intranet.newsletter.OwnTeaser;
import eu.elpaccto.intranet.newsletter.boundary.Finding;
import eu.elpaccto.intranet.newsletter.boundary.IssueItem;
import eu.elpaccto.intranet.newsletter.boundary.Newsletters;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.ReviewInbox;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.testing.Statements;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.boundary.UserAdministration;
import eu.elpaccto.intranet.user.boundary.UserFilter;
import eu.elpaccto.intranet.user.boundary.UserSort;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list takes one statement, and one more where it says how many there are, however long it is. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final int ENTRIES = 5;

    /** Before the issues of all other tests, so that none of theirs came before. */
    private static final YearMonth MONTH = YearMonth.of(1900, 3);

    /** The issue of March 2021 in the demo programme has thirteen pieces of news and three entries of the agenda. */
    private static final int ITEMS = 13;

    private static final int ANNOUNCED = 3;

    private static final int MOST_OF_AN_ISSUE = 31;

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Statements statements;

    @Inject
    private Activities activities;

    @Inject
    private Networks networks;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Inject
    private Newsletters newsletters;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private ReviewInbox inbox;

    @Inject
    private Proposals proposals;

    @Inject
    private UserAdministration administration;

    @Inject
    private AuditLog audit;

    @Inject
    private MailOutbox outbox;

    private ComponentCode component;
    private Person author;
    private Person lead;

    @BeforeEach
    void there_are_people() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
    }

    @Test
    void activities_are_read_at_once() {
        String title = "Contada " + office.word();
        List<ActivityCode> codes = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            codes.add(new ActivityCode(desk.approved(ACTIVITY, anActivity(component, title), author, lead)));
        }

        assertThat(author.does(() -> activities.rows(codes))).hasSize(ENTRIES);
        assertThat(of(author, () -> activities.list(matching(title), ActivitySort.WHEN, true, 1)))
                .hasSize(1);
        assertThat(of(author, () -> activities.count(matching(title)))).hasSize(1);
        assertThat(of(author, () -> activities.rows(codes))).hasSize(1);
        assertThat(of(author, () -> activities.between(office.today(), office.today())))
                .hasSize(1);
        assertThat(of(author, () -> activities.similarTo(anActivity(component, title), null)))
                .hasSize(1);
    }

    @Test
    void networks_and_their_updates_are_read_at_once() {
        NetworkSlug network = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, network.value()), new NetworkProfile(List.of(), Language.ES, null, List.of())));
        for (int i = 0; i < ENTRIES; i++) {
            desk.approved(NETWORK_UPDATE, anUpdate(network, component, "Reunión número " + i), author, lead);
        }

        assertThat(author.does(() -> updates.of(network, 1).rows())).hasSize(ENTRIES);
        assertThat(of(author, () -> networks.list(NetworkFilter.all()))).hasSize(1);
        assertThat(of(author, () -> updates.of(network, 1))).hasSize(1);
        assertThat(of(author, () -> updates.vitality(network))).hasSize(1);
    }

    @Test
    void news_are_read_at_once() {
        for (int i = 0; i < ENTRIES; i++) {
            desk.approved(NEWS, aPieceOfNews(component, "Noticia número " + i), author, lead);
        }
        NewsFilter filter = new NewsFilter(
                null, List.of(), List.of(), List.of(component), List.of(), List.of(), List.of(), List.of(), null, null);

        assertThat(author.does(() -> news.list(filter, 1, Language.EN).rows())).hasSize(ENTRIES);
        assertThat(of(author, () -> news.list(filter, 1, Language.EN))).hasSize(1);
        assertThat(of(author, () -> news.latest(100, Language.EN))).hasSize(1);
    }

    @Test
    void the_agenda_is_read_at_once() {
        for (int i = 0; i < ENTRIES; i++) {
            desk.approved(AGENDA, anEntry(component, "Entrada número " + i, office.today()), author, lead);
        }
        AgendaFilter filter = new AgendaFilter(null, List.of(), List.of(), List.of(component), List.of(), null, null);

        assertThat(author.does(() -> agenda.list(filter, false, 1).rows())).hasSize(ENTRIES);
        assertThat(of(author, () -> agenda.list(filter, false, 1))).hasSize(1);
        assertThat(of(author, () -> agenda.month(filter, YearMonth.from(office.today()))))
                .hasSize(1);
        assertThat(of(author, () -> agenda.subscribed(filter))).hasSize(1);
        assertThat(of(author, () -> agenda.between(office.today(), office.today())))
                .hasSize(1);
    }

    @Test
    void an_inbox_is_read_at_once() {
        for (int i = 0; i < ENTRIES; i++) {
            submit(ACTIVITY, anActivity(component, "Espera número " + i));
        }

        assertThat(lead.does(inbox::waitingForMe)).hasSize(ENTRIES);
        assertThat(of(lead, inbox::waitingForMe)).hasSize(1);
        assertThat(of(lead, inbox::countWaitingForMe)).hasSize(1);
        assertThat(of(author, inbox::mineWaiting)).hasSize(1);
        assertThat(of(author, inbox::myDrafts)).hasSize(1);
        assertThat(of(author, inbox::returnedToMe)).hasSize(1);
    }

    @Test
    void what_administrators_read_is_read_at_once() {
        Person administrator = office.administrator();
        UserFilter all = UserFilter.all();
        AuditFilter everything = new AuditFilter(null, null, null, null, null);

        assertThat(of(administrator, () -> administration.list(all, UserSort.NAME, false, Language.ES, 1)))
                .hasSizeLessThan(3);
        assertThat(of(administrator, () -> administration.counts())).hasSize(1);
        assertThat(of(administrator, () -> audit.list(everything, null))).hasSize(1);
        assertThat(of(administrator, () -> outbox.list(MailFilter.all(), 1))).hasSizeLessThan(3);
    }

    /** Records are loaded with what belongs to them, and the people named in them, each kind at once. */
    @Test
    void the_history_of_a_record_takes_no_more_for_being_longer() {
        String code = desk.approved(ACTIVITY, anActivity(component, "Revisada una y otra vez"), author, lead);
        int once = of(author, () -> proposals.history(ACTIVITY, code)).size();
        for (int i = 0; i < ENTRIES; i++) {
            int number = i;
            Editor revision = author.does(() -> desk.revise(ACTIVITY, code));
            author.does(() -> revision.submit(anActivity(component, "Revisada una y otra vez, número " + number)));
            lead.does(() -> desk.approve(ACTIVITY, revision.uuid()));
        }

        assertThat(author.does(() -> proposals.history(ACTIVITY, code))).hasSize(ENTRIES + 1);
        assertThat(of(author, () -> proposals.history(ACTIVITY, code))).hasSize(once);
    }

    @Test
    void the_page_of_an_issue_takes_no_more_for_having_more_items() {
        tellOfEverything(1);
        announce(1);
        int once = ofPage().size();
        for (int i = 2; i <= ITEMS; i++) {
            tellOfEverything(i);
        }
        for (int i = 2; i <= ANNOUNCED; i++) {
            announce(i);
        }

        assertThat(author.does(this::page)).hasSize(ITEMS + ANNOUNCED);
        assertThat(ofPage()).hasSize(once).hasSizeLessThan(MOST_OF_AN_ISSUE);
    }

    /** Whoever asks for a name when a second is over also asks whether the lists have changed. */
    private List<String> ofPage() {
        return of(author, this::page).stream()
                .filter(statement -> !statement.contains("reference_revision"))
                .toList();
    }

    /** What the page of a month asks for: what is proposed, what the checks find in it, its items, and what is silent. */
    private List<IssueItem> page() {
        assertThat(newsletters.find(MONTH.toString())).isEmpty();
        assertThat(proposals.findOpen(NEWSLETTER, MONTH.toString())).isEmpty();
        IssueDetails issue = (IssueDetails)
                kinds.of(NEWSLETTER).begun(MONTH.toString(), current.actor()).orElseThrow();
        issue.getIntroductions().add(new IssueText(Language.ES, "Véase [esto](/activities/NOTHING)."));
        issue.items().forEach(code -> issue.getTeasers().add(new OwnTeaser(code, Language.EN, "14 countries met.")));
        List<Finding> findings = newsletters.findings(issue);
        assertThat(findings).extracting(Finding::check).contains(Check.FIGURES, Check.LINKS);
        newsletters.silences(issue);
        return newsletters.items(issue, findings);
    }

    private void announce(int number) {
        desk.approved(
                AGENDA,
                anEntry(
                        component,
                        "Anuncio número " + number,
                        MONTH.plusMonths(1).atDay(14)),
                author,
                lead);
    }

    /** Publishes a piece of news with figures and with links of every kind to records of its own. */
    private void tellOfEverything(int number) {
        NetworkSlug network = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, network.value()), new NetworkProfile(List.of(), Language.ES, null, List.of())));
        String activity = desk.approved(ACTIVITY, anActivity(component, "Actividad número " + number), author, lead);
        String update =
                desk.approved(NETWORK_UPDATE, anUpdate(network, component, "Novedad número " + number), author, lead);
        String entry =
                desk.approved(AGENDA, anEntry(component, "Entrada número " + number, office.today()), author, lead);
        NewsDetails story = aPieceOfNews(component, "Noticia número " + number);
        story.setTeaser("Se reunieron catorce países.");
        story.setBody("Véase [una](/activities/%s), [otra](/networks/%s), [más](/agenda/%s) y [nada](/news/nothing-%d)."
                .formatted(activity, network, entry, number));
        story.getActivities().add(new ActivityCode(activity));
        story.getUpdates().add(new NetworkUpdateCode(update));
        story.getNetworks().add(network);
        Instant at = MONTH.atDay(12).atTime(10, 0).toInstant(ZoneOffset.UTC);
        Editor editor = desk.begin(NEWS);
        author.does(() -> {
            now.countAs(at);
            return editor.submit(story);
        });
        lead.does(() -> {
            now.countAs(at);
            desk.approve(NEWS, editor.uuid());
        });
        now.countAs(null);
    }

    private void submit(ProposalKind kind, Draft draft) {
        Editor editor = desk.begin(kind);
        author.does(() -> editor.submit(draft));
    }

    private List<String> of(Person person, Callable<?> work) {
        return person.does(() -> statements.of(work));
    }
}
