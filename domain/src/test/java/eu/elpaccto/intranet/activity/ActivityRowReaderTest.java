package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.activity.ActivityRowReader.ReadActivity;
import eu.elpaccto.intranet.reading.DemoLists;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows may hold beyond the sixty of the demo programme. */
class ActivityRowReaderTest {

    private static final ActivityRowReader READER = new ActivityRowReader(DemoLists.gazetteer());

    private static ActivityRow row(String... columnsAndCells) {
        List<String> cells = new ArrayList<>(Collections.nCopies(ActivityRow.COLUMNS.size(), null));
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            int column = ActivityRow.COLUMNS.indexOf(columnsAndCells[i]);
            assertThat(column).as(columnsAndCells[i]).isNotNegative();
            cells.set(column, columnsAndCells[i + 1]);
        }
        return ActivityRow.of(cells);
    }

    private static ReadActivity read(String... columnsAndCells) {
        return READER.read(row(columnsAndCells), Language.ES);
    }

    private static ActivityDetails details(String... columnsAndCells) {
        return read(columnsAndCells).details();
    }

    private static List<String> countries(ActivityDetails details) {
        return details.getCountries().stream().map(CountryInvolvement::toString).toList();
    }

    @Test
    void an_empty_row_gives_an_empty_draft_and_no_complaint() {
        ReadActivity read = read();
        assertThat(row().isEmpty()).isTrue();
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.details().getTitle()).isNull();
        assertThat(read.details().getRemark()).isNull();
        assertThat(read.details().getParticipants()).isEqualTo(Headcount.unknown());
        assertThat(read.details().getDateBasis()).isEqualTo(DateBasis.NOT_STATED);
    }

    @Test
    void cells_are_stripped_and_surplus_ones_refused() {
        assertThat(row("title", "  A title ").title()).isEqualTo("A title");
        assertThat(row("title", "A title").isEmpty()).isFalse();
        assertThat(ActivityRow.of(List.of("2021")).dateBasis()).isEmpty();
        assertThatThrownBy(() -> ActivityRow.of(Collections.nCopies(12, "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_in_spanish_is_read_like_one_in_english() {
        ReadActivity read = read(
                "date", "del 22 al 26 de febrero de 2021",
                "title", "Taller sobre prueba electrónica",
                "countries", "Perú y otros 12 países de América Latina",
                "component", "Justicia + Policía",
                "type", "Taller",
                "modality", "presencial (Lima)",
                "participants", "más de cien personas",
                "institutions", "Ministerio Público (PE); experiencia de España y Portugal",
                "topic", "prueba electrónica / cibercrimen",
                "date_basis", "fechas previstas (agenda)");
        ActivityDetails details = read.details();
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(details.getLanguage()).isEqualTo(Language.ES);
        assertThat(details.getPlanned()).hasToString("2021-02-22/2021-02-26");
        assertThat(details.getStatus()).isEqualTo(ActivityStatus.PLANNED);
        assertThat(countries(details)).containsExactly("PE PARTICIPANT", "ES CONTRIBUTOR", "PT CONTRIBUTOR");
        assertThat(details.getStatedCountries())
                .isEqualTo(new StatedCountries(12, null, true, CountryGroup.LATIN_AMERICA));
        assertThat(details.getResponsible()).hasToString("JUS");
        assertThat(details.getComponents()).hasToString("[JUS, POL]");
        assertThat(details.getType()).hasToString("WORKSHOP");
        assertThat(details.getModality()).isEqualTo(Modality.IN_PERSON);
        assertThat(details.getParticipants()).isEqualTo(Headcount.of(100, Qualifier.MORE_THAN));
        assertThat(details.getInstitutions()).hasToString("[MP_PE PARTICIPANT]");
        assertThat(details.getTopics()).hasToString("[CYBERCRIME, E_EVIDENCE]");
        assertThat(details.getRemark()).isEqualTo("Date: agenda");
    }

    @Test
    void what_no_list_knows_is_kept_and_told() {
        ReadActivity read = read(
                "date", "30 February 2021",
                "countries", "Atlantis",
                "component", "JUS+MARS",
                "type", "regatta (annual)",
                "modality", "by telepathy",
                "participants", "some ghosts",
                "institutions", "Ministry of Magic",
                "topic", "dragons / cybercrime",
                "source_url", "heard in the corridor",
                "date_basis", "rumour");
        assertThat(read.notUnderstood())
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        tuple("held", "reading.period.impossible"),
                        tuple("components", "activity.row.unknown"),
                        tuple("type", "activity.row.unknown"),
                        tuple("countries", "activity.row.unknown"),
                        tuple("modality", "activity.row.unknown"),
                        tuple("participants", "activity.row.unknown"),
                        tuple("institutions", "activity.row.unknown"),
                        tuple("topics", "activity.row.unknown"));
        assertThat(read.details().getRemark()).isEqualTo("""
                        Date: 30 February 2021; rumour
                        Countries: Atlantis
                        Component: MARS
                        Type: regatta (annual)
                        Modality: by telepathy
                        Participants: some ghosts
                        Institutions: Ministry of Magic
                        Topic: dragons
                        Source: heard in the corridor""");
        assertThat(read.details().getComponents()).hasToString("[JUS]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POL+JUS         | POL    | [JUS, POL]
            JUS/PEN         | JUS    | [JUS, PEN]
            CROSS           | OFFICE | [JUS, OFFICE, PEN, POL]
            GOV             | OFFICE | [JUS, OFFICE, PEN, POL]
            SISTER:COPOLAD  | COPOLAD | [COPOLAD]
            """)
    void the_first_component_is_responsible_and_cross_means_all_under_the_office(
            String cell, String responsible, String components) {
        ActivityDetails details = details("component", cell);
        assertThat(details.getResponsible()).hasToString(responsible);
        assertThat(details.getComponents()).hasToString(components);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-03-04   | ''                                 | EVENT_DATE   | HELD    |
            2021-03      | ''                                 | MONTH_ONLY   | HELD    |
            2021         | ''                                 | MONTH_ONLY   | HELD    |
            ''           | ''                                 | NOT_STATED   | HELD    |
            2021-03-04   | event date (from the agenda page)  | EVENT_DATE   | HELD    | Date: from the agenda page
            2021-03-04   | news date                          | NEWS_DATE    | HELD    |
            2021-06      | planned dates                      | PLANNED_DATE | PLANNED |
            2021-06-17   | announced start date               | PLANNED_DATE | PLANNED | Date: announced start date
            2021-06      | month inferred from newsletter     | INFERRED     | HELD    | Date: from newsletter
            2021-06      | month (October newsletter)         | MONTH_ONLY   | HELD    | Date: October newsletter
            2021-03-04   | fecha de la noticia                | NEWS_DATE    | HELD    |
            2021-03-04   | dates prévues                      | PLANNED_DATE | PLANNED |
            2021-03-04   | told at lunch                      | EVENT_DATE   | HELD    | Date: told at lunch
            """)
    void the_date_rests_on_what_the_row_says(
            String date, String basis, DateBasis expected, ActivityStatus status, String remark) {
        ActivityDetails details = details("date", date, "date_basis", basis);
        assertThat(details.getDateBasis()).isEqualTo(expected);
        assertThat(details.getStatus()).isEqualTo(status);
        assertThat(details.getRemark()).isEqualTo(remark);
        assertThat((status == ActivityStatus.PLANNED ? details.getPlanned() : details.getHeld()).isStated())
                .isEqualTo(!date.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in person (Quito)               |                          | IN_PERSON   | Quito         |
            presencial (Ciudad de Panamá)   |                          | IN_PERSON   | Ciudad de Panamá |
            en ligne                        |                          | ONLINE      |               |
            híbrida (Asunción)              |                          | HYBRID      | Asunción      |
            operativo                       |                          | OPERATIONAL |               |
            online, with 3 rooms            |                          | ONLINE      |               | Modality: with 3 rooms
            ''                              | remote technical assistance | ONLINE   |               |
            ''                              | virtual meeting          | ONLINE      |               |
            ''                              | working meeting          |             |               |
            """)
    void modality_and_place(String cell, String type, Modality modality, String place, String remark) {
        ActivityDetails details = details("modality", cell, "type", type);
        assertThat(details.getModality()).isEqualTo(modality);
        assertThat(details.getPlace()).isEqualTo(place);
        assertThat(details.getRemark()).isEqualTo(remark);
    }

    @Test
    void a_type_that_contradicts_the_modality_is_kept() {
        ActivityDetails details = details("type", "remote technical assistance", "modality", "in person (Lima)");
        assertThat(details.getModality()).isEqualTo(Modality.IN_PERSON);
        assertThat(details.getRemark()).isEqualTo("Type: remote technical assistance");
    }

    @Test
    void a_country_named_as_the_place_is_the_host() {
        assertThat(countries(details("countries", "BO,PA", "modality", "in person (Panama)")))
                .containsExactly("BO PARTICIPANT", "PA HOST");
        assertThat(countries(details("countries", "BO", "modality", "in person (Aranjuez, ES)")))
                .containsExactly("BO PARTICIPANT", "ES HOST");
        assertThat(countries(details("countries", "PA", "modality", "in person (Panama City)")))
                .containsExactly("PA PARTICIPANT");
    }

    @Test
    void a_country_that_takes_part_and_shares_its_experience_keeps_taking_part() {
        ActivityDetails details = details("countries", "CR,PE", "institutions", "experience of PE, IT");
        assertThat(countries(details)).containsExactly("CR PARTICIPANT", "PE PARTICIPANT", "IT CONTRIBUTOR");
        assertThat(details.getRemark()).isEqualTo("Institutions: experience of PE, IT");
    }

    @Test
    void a_statement_that_no_field_can_hold_is_kept_word_for_word() {
        ActivityDetails caribbean = details("countries", "LA and Caribbean");
        assertThat(caribbean.getStatedCountries().isStated()).isFalse();
        assertThat(caribbean.getRemark()).isEqualTo("Countries: LA and Caribbean");
        ActivityDetails many = details("countries", "1000 countries");
        assertThat(many.getStatedCountries().isStated()).isFalse();
        assertThat(many.getRemark()).isEqualTo("Countries: 1000 countries");
    }

    @Test
    void a_second_count_of_countries_stays_in_the_remark() {
        ActivityDetails details = details("countries", "13 LA countries", "participants", "9 countries");
        assertThat(details.getStatedCountries().number()).isEqualTo(13);
        assertThat(details.getRemark()).isEqualTo("Participants: 9 countries");
    }

    @Test
    void a_stated_count_below_the_list_is_kept_and_shows() {
        ActivityDetails details = details("countries", "AR,BO,BR", "participants", "2 countries");
        assertThat(details.getStatedCountries().number()).isEqualTo(2);
        assertThat(details.hasContradictingCount()).isTrue();
    }

    @Test
    void people_who_are_in_no_part_of_the_split_are_not_stated() {
        Headcount people =
                details("participants", "70 people (40 women, 20 men)").getParticipants();
        assertThat(people).isEqualTo(Headcount.of(null, null, 40, 20, null, 10, false, null));
        assertThat(people.number()).isEqualTo(70);
    }

    @Test
    void a_split_that_contradicts_its_number_is_kept_beside_it() {
        ActivityDetails less = details("participants", "more than 70 people (40 women, 20 men)");
        assertThat(less.getParticipants())
                .isEqualTo(Headcount.of(70, Qualifier.MORE_THAN, 40, 20, null, null, false, null));
        assertThat(less.getParticipants().isContradicting()).isTrue();
        assertThat(less.getRemark()).isNull();
        ActivityDetails more = details("participants", "50 people (40 women, 20 men)");
        assertThat(more.getParticipants().number()).isEqualTo(50);
        assertThat(more.getParticipants().isContradicting()).isTrue();
    }

    @Test
    void per_cent_of_nobody_stays_in_the_remark() {
        ActivityDetails details = details("participants", "55% women, 45% men");
        assertThat(details.getParticipants().isKnown()).isFalse();
        assertThat(details.getRemark()).isEqualTo("Participants: 55% women, 45% men");
    }

    @Test
    void a_long_description_of_those_counted_stays_in_the_remark() {
        String who =
                "prosecutors, ".replace(",", "") + "of many different specialised units from all over the continent";
        ActivityDetails details = details("participants", "40 " + who);
        assertThat(details.getParticipants()).isEqualTo(Headcount.of(40, null));
        assertThat(details.getRemark()).isEqualTo("Participants: 40 " + who);
    }

    @Test
    void an_acronym_keeps_its_meaning_inside_a_longer_topic() {
        assertThat(details("topic", "EME tax").getTopics()).hasToString("[SPECIALISED_TEAMS, TAX_CRIME]");
        assertThat(details("topic", "police cooperation governance").getTopics())
                .hasToString("[POLICE_GOVERNANCE]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a(b)              | https://example.org/a(b) |
            seed (https://example.org/n/)         | https://example.org/n/   | Source: seed
            see https://example.org/n.            | https://example.org/n    | Source: see .
            https://example.org/1 https://example.org/2 | https://example.org/1 | Source: https://example.org/2
            by telephone                          |                          | Source: by telephone
            """)
    void the_link_is_taken_out_of_the_source_and_the_rest_is_kept(String cell, String link, String remark) {
        ActivityDetails details = details("source_url", cell);
        assertThat(details.getSourceLink()).isEqualTo(link);
        assertThat(details.getRemark()).isEqualTo(remark);
    }
}
