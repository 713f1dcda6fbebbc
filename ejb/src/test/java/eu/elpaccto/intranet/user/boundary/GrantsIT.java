package eu.elpaccto.intranet.user.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.testing.Drafts.ECUADOR;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.ReviewInbox;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A grant holds from its first day to its last, for its component and its countries, and not beyond. */
@ExtendWith(ArquillianExtension.class)
class GrantsIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Proposals proposals;

    @Inject
    private ReviewInbox inbox;

    @Inject
    private Activities activities;

    private ComponentCode component;
    private LocalDate today;

    @BeforeEach
    void there_is_a_component() {
        component = office.component();
        today = office.today();
    }

    @Test
    void it_holds_on_its_first_and_on_its_last_day() {
        Person onTheFirst = office.holding(staff(today, today.plusYears(1)));
        Person onTheLast = office.holding(staff(today.minusYears(1), today));
        Person onTheOnly = office.holding(staff(today, today));

        for (Person person : List.of(onTheFirst, onTheLast, onTheOnly)) {
            assertThat(person.does(inbox::myDrafts)).isEmpty();
            Editor editor = desk.begin(ACTIVITY);
            assertThat(person.does(() -> editor.submit(anActivity(component, "On an edge of time"))))
                    .isNotNull();
        }
    }

    @Test
    void the_day_before_and_the_day_after_it_is_none() {
        Person fromTomorrow = office.holding(staff(today.plusDays(1), null));
        Person untilYesterday = office.holding(staff(today.minusYears(1), today.minusDays(1)));

        for (Person person : List.of(fromTomorrow, untilYesterday)) {
            assertThatThrownBy(() -> person.does(inbox::myDrafts)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> person.does(() -> activities.row("JUS-2021-EC-014")))
                    .isInstanceOf(EJBAccessException.class);
            Editor editor = desk.begin(ACTIVITY);
            assertThatThrownBy(() -> person.does(() -> editor.write(anActivity(component, "Out of time"))))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void leads_whose_time_has_not_come_or_is_over_are_not_counted_on() {
        office.holding(lead(today.plusDays(1), null));
        office.holding(lead(today.minusYears(1), today.minusDays(1)));
        Person deputy = office.deputyOf(component);
        Person author = office.staffOf(component);
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.submit(anActivity(component, "Who is there to review it?")));

        assertThat(author.does(() -> desk.dossier(ACTIVITY, editor.uuid())).reviewers())
                .containsExactly(deputy.name());
        assertThat(deputy.does(inbox::countWaitingForMe)).isEqualTo(1);

        Person lastDay = office.holding(lead(today.minusYears(1), today));
        assertThat(author.does(() -> desk.dossier(ACTIVITY, editor.uuid())).reviewers())
                .containsExactly(lastDay.name());
        assertThat(deputy.does(inbox::countWaitingForMe)).isZero();
    }

    @Test
    void what_lies_in_other_countries_is_not_submitted_nor_reviewed() {
        Person author = office.staffOf(component, ECUADOR);
        Person lead = office.leadOf(component, PERU);
        Editor inPeru = desk.begin(ACTIVITY);
        author.does(() -> inPeru.write(anActivity(component, "Only in Peru", PERU)));
        assertThatThrownBy(() -> author.does(() -> inPeru.submit())).hasMessage("review.refused.scope");

        Editor inEcuador = desk.begin(ACTIVITY);
        author.does(() -> inEcuador.submit(anActivity(component, "Only in Ecuador", ECUADOR)));
        assertThat(lead.does(() -> proposals.find(ACTIVITY, inEcuador.uuid()))).isEmpty();
        assertThatThrownBy(() -> lead.does(() -> proposals.approve(ACTIVITY, inEcuador.uuid(), 2)))
                .hasMessage("shared.missing");

        Editor inBoth = desk.begin(ACTIVITY);
        author.does(() -> inBoth.submit(anActivity(component, "In Ecuador and Peru", ECUADOR, PERU)));
        lead.does(() -> desk.approve(ACTIVITY, inBoth.uuid()));
    }

    @Test
    void one_person_holds_several_each_with_its_own_scope() {
        ComponentCode other = office.component();
        Person person = office.holding(
                new Grant(Role.LEAD, component, Set.of(), false, today, null),
                new Grant(Role.STAFF, other, Set.of(ECUADOR), false, today, null));
        Person otherAuthor = office.staffOf(other);
        Editor ofOther = desk.begin(ACTIVITY);
        otherAuthor.does(() -> ofOther.submit(anActivity(other, "Of the other component")));
        Person author = office.staffOf(component);
        Editor ofOwn = desk.begin(ACTIVITY);
        author.does(() -> ofOwn.submit(anActivity(component, "Of the component they lead")));

        assertThat(person.does(inbox::waitingForMe)).hasSize(1);
        assertThatThrownBy(() -> person.does(() -> desk.approve(ACTIVITY, ofOther.uuid())))
                .hasMessage("shared.missing");
        person.does(() -> desk.approve(ACTIVITY, ofOwn.uuid()));
    }

    private Grant staff(LocalDate from, LocalDate to) {
        return new Grant(Role.STAFF, component, Set.<CountryCode>of(), false, from, to);
    }

    private Grant lead(LocalDate from, LocalDate to) {
        return new Grant(Role.LEAD, component, Set.<CountryCode>of(), false, from, to);
    }
}
