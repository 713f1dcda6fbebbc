package eu.elpaccto.intranet.activity.boundary;

import static eu.elpaccto.intranet.activity.boundary.ActivityFilter.matching;
import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.testing.Drafts.ECUADOR;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.news.boundary.NewsDesk;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one may not see of the activity log appears through none of its doors. */
@ExtendWith(ArquillianExtension.class)
class ActivitiesAccessIT {

    private static final Set<String> ALL_DOORS =
            Set.of("list", "total", "count", "row", "rows", "between", "similar", "find", "history", "news");

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Activities activities;

    @Inject
    private Proposals proposals;

    @Inject
    private NewsDesk newsDesk;

    private ComponentCode component;
    private Person author;
    private Person lead;
    private Person foreigner;
    private Person foreignLead;
    private String title;
    private LocalDate day;

    @BeforeEach
    void there_are_people() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
        ComponentCode other = office.component();
        foreigner = office.staffOf(other);
        foreignLead = office.leadOf(other);
        title = "Operativo " + office.word();
        day = office.day();
    }

    private ActivityDetails operation(CountryCode... countries) {
        ActivityDetails details = anActivity(component, title, countries);
        details.setHeld(PartialPeriod.day(day));
        return details;
    }

    @Test
    void everybody_sees_what_is_approved() {
        String code = desk.approved(ACTIVITY, operation(), author, lead);

        for (Person reader : List.of(author, lead, foreigner, foreignLead)) {
            assertThat(doors(reader, code)).isEqualTo(ALL_DOORS);
        }
        Person administrator = office.administrator();
        assertThat(administrator.does(() -> activities.find(code))).isPresent();
    }

    @Test
    void only_its_component_sees_what_is_not_approved() {
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.submit(operation()));
        Person colleague = office.staffOf(component);

        Set<String> ofLists = Set.of("list", "total", "count", "row", "rows", "between", "similar");
        for (Person reader : List.of(author, colleague, lead)) {
            assertThat(doors(reader, editor.code())).isEqualTo(ofLists);
        }
        for (Person reader : List.of(foreigner, foreignLead)) {
            assertThat(doors(reader, editor.code())).isEmpty();
        }
        assertThat(administratorSees(editor.code())).isFalse();
    }

    @Test
    void only_its_component_sees_what_is_held_back() {
        ActivityDetails tomorrow = operation();
        tomorrow.setNotBefore(office.today().plusDays(1));
        String code = desk.approved(ACTIVITY, tomorrow, author, lead);

        assertThat(doors(author, code)).isEqualTo(ALL_DOORS);
        assertThat(doors(lead, code)).isEqualTo(ALL_DOORS);
        assertThat(doors(foreigner, code)).isEmpty();
        assertThat(doors(foreignLead, code)).isEmpty();
        assertThat(administratorSees(code)).isFalse();
    }

    @Test
    void what_is_held_back_until_today_is_there_today() {
        ActivityDetails today = operation();
        today.setNotBefore(office.today());
        String code = desk.approved(ACTIVITY, today, author, lead);

        assertThat(doors(foreigner, code)).isEqualTo(ALL_DOORS);
    }

    @Test
    void who_moved_to_another_component_still_sees_what_they_wrote() {
        Person both = office.leadOf(component);
        Editor editor = desk.begin(ACTIVITY);
        both.does(() -> editor.save(operation()));
        ComponentCode other = office.component();
        office.move(both, other);

        assertThat(doors(both, editor.code())).contains("list", "count", "row");
    }

    @Test
    void who_wrote_what_others_revised_still_sees_it() {
        ActivityDetails tomorrow = operation();
        tomorrow.setNotBefore(office.today().plusDays(1));
        String code = desk.approved(ACTIVITY, tomorrow, author, lead);
        Person colleague = office.staffOf(component);
        Editor revision = colleague.does(() -> desk.revise(ACTIVITY, code));
        tomorrow.setPlace("Manta");
        colleague.does(() -> revision.submit(tomorrow));
        lead.does(() -> desk.approve(ACTIVITY, revision.uuid()));
        office.move(author, office.component());

        assertThat(doors(author, code)).contains("list", "count", "row", "find");
    }

    @Test
    void who_works_for_some_countries_sees_the_unapproved_work_of_these() {
        Person forEcuador = office.staffOf(component, ECUADOR);
        Editor inEcuador = desk.begin(ACTIVITY);
        Editor inPeru = desk.begin(ACTIVITY);
        author.does(() -> inEcuador.save(operation(ECUADOR)));
        author.does(() -> inPeru.save(operation(PERU)));

        assertThat(forEcuador.does(() -> activities
                        .list(matching(title), ActivitySort.WHEN, true, 1)
                        .rows()))
                .extracting(ListedActivity::code)
                .containsExactly(inEcuador.code());
        assertThat(forEcuador.does(() -> activities.count(matching(title)))).isEqualTo(1);
        assertThat(forEcuador.does(() -> activities.row(inPeru.code()))).isEmpty();
        assertThat(author.does(() -> activities.count(matching(title)))).isEqualTo(2);
    }

    private boolean administratorSees(String code) {
        Person administrator = office.administrator();
        return administrator.does(() -> activities.row(code).isPresent()
                || activities.count(matching(title)) > 0
                || !activities.list(matching(title), ActivitySort.WHEN, true, 1).isEmpty()
                || activities.find(code).isPresent());
    }

    /** The doors through which somebody finds the activity. */
    private Set<String> doors(Person reader, String code) {
        return reader.does(() -> {
            Set<String> open = new TreeSet<>();
            if (has(activities.list(matching(title), ActivitySort.WHEN, true, 1).rows(), code)) {
                open.add("list");
            }
            if (activities.list(matching(title), ActivitySort.TITLE, false, 1).total() > 0) {
                open.add("total");
            }
            if (activities.count(matching(title)) > 0) {
                open.add("count");
            }
            if (activities.row(code).isPresent()) {
                open.add("row");
            }
            if (has(activities.rows(List.of(new ActivityCode(code))), code)) {
                open.add("rows");
            }
            if (has(activities.between(day, day), code)) {
                open.add("between");
            }
            if (has(activities.similarTo(operation(), null), code)) {
                open.add("similar");
            }
            if (activities.find(code).isPresent()) {
                open.add("find");
            }
            if (!proposals.history(ACTIVITY, code).isEmpty()) {
                open.add("history");
            }
            if (newsDesk.about(new ActivityCode(code)).isPresent()) {
                open.add("news");
            }
            return open;
        });
    }

    private static boolean has(List<ListedActivity> rows, String code) {
        return rows.stream().anyMatch(row -> row.code().equals(code));
    }
}
