package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ActivityDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 31);
    private static final ComponentCode JUS = new ComponentCode("JUS");

    private static ActivityDetails aCompleteActivity() {
        ActivityDetails details = new ActivityDetails();
        details.setTitle("Working day on the profile of judges");
        details.setStatus(ActivityStatus.HELD);
        details.setHeld(PartialPeriod.day(LocalDate.of(2021, 3, 4)));
        details.getCountries().add(participating("EC"));
        details.setResponsible(JUS);
        details.getComponents().add(JUS);
        return details;
    }

    private static CountryInvolvement participating(String country) {
        return new CountryInvolvement(new CountryCode(country), CountryRole.PARTICIPANT);
    }

    private static String[] problemsOf(ActivityDetails details) {
        return details.problems(TODAY).stream().map(Problem::key).toArray(String[]::new);
    }

    @Test
    void a_complete_activity_has_no_problems() {
        assertThat(problemsOf(aCompleteActivity())).isEmpty();
    }

    @Test
    void nothing_was_held_in_the_future() {
        ActivityDetails details = aCompleteActivity();
        details.setHeld(PartialPeriod.day(TODAY.plusDays(1)));
        assertThat(problemsOf(details)).containsExactly("activity.held.future");
        details.setHeld(PartialPeriod.month(YearMonth.from(TODAY)));
        assertThat(problemsOf(details)).isEmpty();
    }

    @Test
    void what_is_planned_is_overdue_from_the_day_after_its_date() {
        PartialPeriod yesterday = PartialPeriod.day(TODAY.minusDays(1));
        assertThat(ActivityStatus.PLANNED.isOverdue(yesterday, TODAY)).isTrue();
        assertThat(ActivityStatus.PLANNED.isOverdue(PartialPeriod.day(TODAY), TODAY))
                .isFalse();
        assertThat(ActivityStatus.PLANNED.isOverdue(PartialPeriod.month(YearMonth.from(TODAY)), TODAY))
                .isFalse();
        assertThat(ActivityStatus.PLANNED.isOverdue(PartialPeriod.notStated(), TODAY))
                .isFalse();
        assertThat(ActivityStatus.HELD.isOverdue(yesterday, TODAY)).isFalse();
        assertThat(ActivityStatus.CANCELLED.isOverdue(yesterday, TODAY)).isFalse();
    }

    @Test
    void an_activity_needs_a_date_unless_it_says_that_none_is_stated() {
        ActivityDetails details = aCompleteActivity();
        details.setHeld(PartialPeriod.notStated());
        assertThat(problemsOf(details)).containsExactly("activity.held.missing");
        details.setDateBasis(DateBasis.NOT_STATED);
        assertThat(problemsOf(details)).isEmpty();
    }

    @Test
    void a_planned_date_is_enough() {
        ActivityDetails details = aCompleteActivity();
        details.setStatus(ActivityStatus.PLANNED);
        details.setHeld(null);
        details.setPlanned(PartialPeriod.month(YearMonth.of(2021, 6)));
        assertThat(problemsOf(details)).isEmpty();
        assertThat(details.when()).hasToString("2021-06");
        assertThat(details.isDayUnknown()).isTrue();
    }

    @Test
    void it_needs_a_country_a_stated_count_or_a_word_about_it() {
        ActivityDetails details = aCompleteActivity();
        details.getCountries().clear();
        assertThat(problemsOf(details)).containsExactly("activity.countries.missing");
        details.setRemark("Countries: prison schools");
        assertThat(problemsOf(details)).isEmpty();
        details.setRemark(" ");
        details.setStatedCountries(new StatedCountries(13, null, false, CountryGroup.LATIN_AMERICA));
        assertThat(problemsOf(details)).isEmpty();
    }

    @Test
    void no_country_appears_twice_even_in_different_roles() {
        ActivityDetails details = aCompleteActivity();
        details.getCountries().add(new CountryInvolvement(new CountryCode("EC"), CountryRole.HOST));
        assertThat(problemsOf(details)).containsExactly("activity.countries.twice");
    }

    @Test
    void the_responsible_component_is_one_of_its_components() {
        ActivityDetails details = aCompleteActivity();
        details.setResponsible(new ComponentCode("PEN"));
        assertThat(problemsOf(details)).containsExactly("activity.responsible.foreign");
        details.getComponents().clear();
        assertThat(problemsOf(details)).containsExactly("activity.responsible.foreign", "activity.components.missing");
    }

    @Test
    void fewer_stated_than_named_countries_are_shown_as_a_contradiction_and_not_refused() {
        ActivityDetails details = aCompleteActivity();
        details.getCountries().add(participating("PE"));
        details.setStatedCountries(new StatedCountries(1, null, false, null));
        assertThat(details.hasContradictingCount()).isTrue();
        assertThat(problemsOf(details)).isEmpty();
    }

    @Test
    void when_it_was_held_goes_before_when_it_was_planned() {
        ActivityDetails details = aCompleteActivity();
        details.setPlanned(PartialPeriod.month(YearMonth.of(2021, 2)));
        assertThat(details.when()).hasToString("2021-03-04");
        assertThat(details.isDayUnknown()).isFalse();
    }

    @Test
    void a_draft_tells_what_the_review_asks() {
        ActivityDetails details = aCompleteActivity();
        assertThat(details.heading()).isEqualTo(details.getTitle());
        assertThat(details.responsibleComponent()).isEqualTo(JUS);
        assertThat(details.componentsInvolved()).containsExactly(JUS);
        assertThat(details.countriesInvolved()).containsExactly(new CountryCode("EC"));
    }
}
