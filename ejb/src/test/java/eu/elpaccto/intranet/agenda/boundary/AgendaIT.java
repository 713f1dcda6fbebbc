package eu.elpaccto.intranet.agenda.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.AGENDA;
import static eu.elpaccto.intranet.testing.Drafts.aNetwork;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static eu.elpaccto.intranet.testing.Drafts.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.AgendaEntry;
import eu.elpaccto.intranet.agenda.AgendaStatus;
import eu.elpaccto.intranet.agenda.OtherTitle;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what is announced, before and after its approval; what calendars know it by; and what it begins from. */
@ExtendWith(ArquillianExtension.class)
class AgendaIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaDesk agendaDesk;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private Proposals proposals;

    private ComponentCode component;
    private Person author;
    private Person lead;
    private Person foreigner;
    private NetworkSlug network;
    private ActivityCode activity;

    @BeforeEach
    void there_is_something_to_announce() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
        foreigner = office.leadOf(office.component());
        network = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, network.value()), new NetworkProfile(List.of(), Language.ES, null, List.of())));
        activity = new ActivityCode(desk.approved(ACTIVITY, planned("Jornada de trabajo"), author, lead));
    }

    @Test
    void everybody_sees_what_is_approved() {
        String code = desk.approved(AGENDA, entry("Una jornada anunciada"), author, lead);

        assertThat(code).isEqualTo(soon() + "-una-jornada-anunciada");
        assertThat(doors(foreigner, code))
                .containsExactlyInAnyOrder(
                        "list",
                        "total",
                        "month",
                        "subscription",
                        "next days",
                        "of the activity",
                        "of the network",
                        "row",
                        "find",
                        "history");
    }

    @Test
    void only_its_component_sees_what_is_not_approved_and_no_calendar_is_given_it() {
        Editor editor = desk.begin(AGENDA);
        author.does(() -> editor.submit(entry("Una jornada todavía secreta")));

        assertThat(doors(author, editor.code())).containsExactlyInAnyOrder("list", "total", "month", "row");
        assertThat(doors(lead, editor.code())).containsExactlyInAnyOrder("list", "total", "month", "row");
        assertThat(doors(foreigner, editor.code())).isEmpty();
        Person administrator = office.administrator();
        assertThat(administrator.does(() -> agenda.row(editor.code()))).isEmpty();
        assertThat(administrator.does(() -> agenda.list(filter(), false, 1).total()))
                .isZero();
    }

    @Test
    void what_announces_something_held_back_is_held_back_as_long() {
        ActivityDetails secret = planned("Operativo en preparación");
        secret.setNotBefore(office.today().plusDays(2));
        Editor work = desk.begin(ACTIVITY);
        author.does(() -> work.submit(secret));
        lead.does(() -> desk.approve(ACTIVITY, work.uuid()));
        activity = new ActivityCode(work.code());
        String code = desk.approved(AGENDA, entry("Un operativo que se anuncia"), author, lead);
        assertThat(doors(foreigner, code)).isEmpty();
        assertThat(doors(author, code)).contains("row", "find");

        Editor open = author.does(() -> desk.revise(ACTIVITY, work.code()));
        author.does(() -> open.submit(planned("Operativo en preparación")));
        lead.does(() -> desk.approve(ACTIVITY, open.uuid()));

        assertThat(doors(foreigner, code)).contains("list", "subscription", "row", "find");
    }

    @Test
    void it_cannot_announce_an_activity_that_its_author_may_not_see() {
        ActivityDetails secret = planned("Operativo en preparación");
        secret.setNotBefore(office.today().plusDays(1));
        String hidden = desk.approved(ACTIVITY, secret, author, lead);
        ComponentCode other = office.component();
        Person curious = office.staffOf(other);
        AgendaDetails guess = anEntry(other, "Adivinanza sobre un operativo", soon());
        guess.getActivities().add(new ActivityCode(hidden));
        Editor editor = desk.begin(AGENDA);
        curious.does(() -> editor.write(guess));

        assertThatThrownBy(() -> curious.does(() -> editor.submit()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("activities"));
        assertThat(curious.does(() -> agendaDesk.announcing(new ActivityCode(hidden))))
                .isEmpty();
    }

    @Test
    void a_revision_keeps_its_code_and_uid_and_raises_its_sequence() {
        String code = desk.approved(AGENDA, entry("Una jornada que se aplaza"), author, lead);
        AgendaEntry before = author.does(() -> agenda.find(code)).orElseThrow();
        AgendaDetails later = entry("Una jornada que se aplazó");
        later.setWhen(PartialPeriod.day(soon().plusDays(1)));
        revise(code, later);
        AgendaDetails cancelled = entry("Una jornada que se aplazó");
        cancelled.setStatus(AgendaStatus.CANCELLED);
        revise(code, cancelled);

        AgendaEntry after = author.does(() -> agenda.find(code)).orElseThrow();
        assertThat(before.sequence()).isZero();
        assertThat(after.sequence()).isEqualTo(2);
        assertThat(after.uid()).isEqualTo(before.uid());
        ListedEntry row = foreigner.does(() -> agenda.row(code)).orElseThrow();
        assertThat(row)
                .returns(2, ListedEntry::sequence)
                .returns(before.uid(), ListedEntry::uid)
                .returns(true, ListedEntry::isCancelled);
        assertThat(doors(foreigner, code)).contains("list", "subscription").doesNotContain("next days");
    }

    @Test
    void its_title_is_read_in_other_languages_where_it_has_one() {
        AgendaDetails entry = entry("Una jornada con otro título");
        entry.getOtherTitles().add(new OtherTitle(Language.EN, "A day with another title"));
        entry.getOtherTitles().add(new OtherTitle(Language.ES, "No cuenta: es su propio idioma"));
        String code = desk.approved(AGENDA, entry, author, lead);

        ListedEntry row = foreigner.does(() -> agenda.row(code)).orElseThrow();
        assertThat(row.in(Language.EN))
                .returns("A day with another title", ListedEntry::title)
                .returns(Language.EN, ListedEntry::language);
        assertThat(row.in(Language.FR)).returns("Una jornada con otro título", ListedEntry::title);
        assertThat(row.languages()).containsExactlyInAnyOrder(Language.ES, Language.EN);
        assertThat(foreigner
                        .does(() -> agenda.find(code))
                        .orElseThrow()
                        .details()
                        .getOtherTitles())
                .containsExactly(new OtherTitle(Language.EN, "A day with another title"));
    }

    @Test
    void its_times_are_kept_with_their_zone() {
        AgendaDetails timed = entry("Un seminario web a las nueve");
        timed.setStartsAt(LocalTime.of(9, 30));
        timed.setEndsAt(LocalTime.of(11, 0));
        timed.setZone(ZoneId.of("America/Bogota"));
        String code = desk.approved(AGENDA, timed, author, lead);

        ListedEntry row = foreigner.does(() -> agenda.row(code)).orElseThrow();
        assertThat(row.begins()).contains(soon().atTime(9, 30).atZone(ZoneId.of("America/Bogota")));
        assertThat(row.ends()).contains(soon().atTime(11, 0).atZone(ZoneId.of("America/Bogota")));
        assertThat(foreigner.does(() -> agenda.find(code)).orElseThrow().details())
                .returns(timed.getStartsAt(), AgendaDetails::getStartsAt)
                .returns(timed.getZone(), AgendaDetails::getZone)
                .returns(timed.getWhen(), AgendaDetails::getWhen);
    }

    @Test
    void two_of_one_title_and_time_get_two_addresses() {
        String title = "El mismo título " + office.word();
        AgendaDetails june = entry(title);
        june.setWhen(PartialPeriod.month(YearMonth.of(2031, 6)));
        Editor first = desk.begin(AGENDA);
        Editor second = desk.begin(AGENDA);
        author.does(() -> first.save(june));
        author.does(() -> second.save(june));

        assertThat(first.code()).startsWith("2031-06-el-mismo-titulo-");
        assertThat(second.code()).isEqualTo(first.code() + "-2");
    }

    @Test
    void what_is_over_stands_apart_from_what_comes() {
        AgendaDetails past = entry("Una jornada que ya pasó");
        past.setWhen(PartialPeriod.day(office.today().minusDays(3)));
        String over = desk.approved(AGENDA, past, author, lead);
        String comes = desk.approved(AGENDA, entry("Una jornada que viene"), author, lead);

        assertThat(codes(agendaOf(false))).containsExactly(comes);
        assertThat(codes(agendaOf(true))).containsExactly(over);
        AgendaFilter both =
                filter().within(office.today().minusDays(5), office.today().plusDays(30));
        assertThat(codes(foreigner.does(() -> agenda.list(both, false, 1).rows())))
                .containsExactly(over, comes);
    }

    @Test
    void it_begins_from_a_planned_activity_and_an_activity_from_what_is_over() {
        AgendaDetails begun = author.does(() -> agendaDesk.announcing(activity)).orElseThrow();
        assertThat(begun.getTitle()).isEqualTo("Jornada de trabajo");
        assertThat(begun.getWhen()).isEqualTo(PartialPeriod.day(soon()));
        assertThat(begun.getActivities()).containsExactly(activity);
        String held = desk.approved(ACTIVITY, anActivity(component, "Taller ya celebrado"), author, lead);
        assertThat(author.does(() -> agendaDesk.announcing(new ActivityCode(held))))
                .isEmpty();

        AgendaDetails past = entry("Una jornada que ya pasó");
        past.setWhen(PartialPeriod.day(office.today().minusDays(3)));
        String over = desk.approved(AGENDA, past, author, lead);
        ActivityDetails logged = author.does(() -> agendaDesk.logging(over)).orElseThrow();
        assertThat(logged)
                .returns("Una jornada que ya pasó", ActivityDetails::getTitle)
                .returns(ActivityStatus.HELD, ActivityDetails::getStatus)
                .returns(past.getWhen(), ActivityDetails::getHeld)
                .returns(component, ActivityDetails::getResponsible)
                .returns(past.getCountries(), ActivityDetails::countriesInvolved);
        String comes = desk.approved(AGENDA, entry("Una jornada que viene"), author, lead);
        assertThat(author.does(() -> agendaDesk.logging(comes))).isEmpty();
    }

    private void revise(String code, AgendaDetails details) {
        Editor revision = author.does(() -> desk.revise(AGENDA, code));
        author.does(() -> revision.submit(details));
        lead.does(() -> desk.approve(AGENDA, revision.uuid()));
    }

    private LocalDate soon() {
        return office.today().plusDays(7);
    }

    private ActivityDetails planned(String title) {
        ActivityDetails details = anActivity(component, title);
        details.setStatus(ActivityStatus.PLANNED);
        details.setHeld(PartialPeriod.notStated());
        details.setPlanned(PartialPeriod.day(soon()));
        return details;
    }

    private AgendaDetails entry(String title) {
        AgendaDetails details = anEntry(component, title, soon());
        details.getActivities().add(activity);
        details.getNetworks().add(network);
        return details;
    }

    private AgendaFilter filter() {
        return new AgendaFilter(null, List.of(), List.of(), List.of(), List.of(network), null, null);
    }

    private List<ListedEntry> agendaOf(boolean over) {
        return foreigner.does(() -> agenda.list(filter(), over, 1).rows());
    }

    private static List<String> codes(List<ListedEntry> rows) {
        return rows.stream().map(ListedEntry::code).toList();
    }

    /** The doors through which somebody finds the entry. */
    private Set<String> doors(Person reader, String code) {
        return reader.does(() -> {
            Set<String> open = new TreeSet<>();
            open(open, "list", agenda.list(filter(), false, 1).rows(), code);
            if (agenda.list(filter(), false, 1).total() > 0) {
                open.add("total");
            }
            open(open, "month", agenda.month(filter(), YearMonth.from(soon())), code);
            open(open, "subscription", agenda.subscribed(filter()), code);
            open(open, "next days", agenda.between(soon(), soon()), code);
            open(open, "of the activity", agenda.forActivity(activity), code);
            open(open, "of the network", agenda.forNetwork(network), code);
            if (agenda.row(code).isPresent()) {
                open.add("row");
            }
            if (agenda.find(code).isPresent()) {
                open.add("find");
            }
            if (!proposals.history(AGENDA, code).isEmpty()) {
                open.add("history");
            }
            return open;
        });
    }

    private static void open(Set<String> open, String door, List<ListedEntry> rows, String code) {
        if (codes(rows).contains(code)) {
            open.add(door);
        }
    }
}
