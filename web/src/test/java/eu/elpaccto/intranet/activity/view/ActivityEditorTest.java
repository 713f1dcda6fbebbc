package eu.elpaccto.intranet.activity.view;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.reading.WrittenNumber;
import eu.elpaccto.intranet.reading.WrittenPeople;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.view.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the form makes of what is typed freely in it. */
class ActivityEditorTest {

    private final ActivityEditor editor = new ActivityEditor();
    private final ActivityDetails draft = new ActivityDetails();
    private final Map<String, String> notUnderstood = new LinkedHashMap<>();

    @BeforeEach
    void something_readable_was_typed_before() {
        draft.setHeld(PartialPeriod.month(YearMonth.of(2021, 3)));
        draft.setPlanned(PartialPeriod.month(YearMonth.of(2021, 2)));
        draft.setNotBefore(LocalDate.of(2021, 4, 1));
        draft.setStatedCountries(new StatedCountries(13, null, false, CountryGroup.NOT_STATED));
        draft.setParticipants(Headcount.of(38, null));
    }

    private void type(String... pathsAndTexts) {
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            editor.getTyped().put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        editor.collect(draft, notUnderstood);
    }

    @Test
    void what_is_not_understood_is_not_stated_whatever_was_stated_before() {
        type(
                "held", "31 feb 2021",
                "planned", "verano 2021",
                "notBefore", "marzo de 2021",
                "statedCountries", "muchos",
                "participants", "muchas");
        assertThat(draft.getHeld().isStated()).isFalse();
        assertThat(draft.getPlanned().isStated()).isFalse();
        assertThat(draft.getNotBefore()).isNull();
        assertThat(draft.getStatedCountries().isStated()).isFalse();
        assertThat(draft.getParticipants().isKnown()).isFalse();
        assertThat(notUnderstood)
                .containsEntry("held", "31 feb 2021")
                .containsEntry("planned", "verano 2021")
                .containsEntry("notBefore", "marzo de 2021")
                .containsEntry("statedCountries", "muchos")
                .containsEntry("participants", "muchas")
                .hasSize(5);
    }

    @Test
    void an_emptied_field_is_not_stated() {
        type("held", "", "notBefore", "sin fecha", "participants", " ", "women", "");
        assertThat(draft.getHeld().isStated()).isFalse();
        assertThat(draft.getNotBefore()).isNull();
        assertThat(draft.getParticipants().isKnown()).isFalse();
        assertThat(notUnderstood).isEmpty();
    }

    @Test
    void the_split_is_taken_though_the_total_is_not_understood() {
        type("participants", "muchas", "women", "3", "men", "siete", "other", "x");
        assertThat(draft.getParticipants()).isEqualTo(Headcount.of(null, null, 3, 7, null, null, false, null));
        assertThat(notUnderstood).containsEntry("participants", "muchas").containsEntry("other", "x");
    }

    @Test
    void a_stated_total_stands_beside_a_split_that_contradicts_it() {
        type("participants", "al menos 100", "women", "3", "men", "7");
        assertThat(draft.getParticipants()).hasToString("AT_LEAST 100");
        assertThat(draft.getParticipants().isContradicting()).isTrue();
        assertThat(notUnderstood).isEmpty();
    }

    @Test
    void a_sentence_fills_the_split() {
        type("participants", "12 mujeres y 20 hombres");
        assertThat(draft.getParticipants()).isEqualTo(Headcount.of(null, null, 12, 20, null, null, false, null));
    }

    /** What a page shows of a number is what it reads when the form is sent again. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void numbers_that_the_pages_write_are_read_back(Language language) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.EXACTLY) {
                String text = Messages.of(language, "shared.qualified." + qualifier, 1200);
                WrittenNumber written = new WrittenNumber(1200, qualifier);
                assertThat(WrittenNumber.read(text).value()).as(text).isEqualTo(written);
                assertThat(WrittenPeople.readAll(text + " liaison officers").value())
                        .as(text)
                        .satisfies(people -> assertThat(people.number()).isEqualTo(written))
                        .satisfies(people -> assertThat(people.countedAs()).isEqualTo("liaison officers"));
            }
        }
    }

    /** Whoever follows an example that a message gives is understood. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reading.period.unknown   | ES | 4 de marzo de 2021
            reading.period.unknown   | EN | 22–26 Feb 2021
            reading.period.reversed  | FR | 22–26 févr. 2021
            reading.period.reversed  | PT | 22–26 fev 2021
            reading.period.several   | ES | 4–11 mar 2021
            reading.period.several   | FR | 4–11 mars 2021
            reading.period.impossible| PT | 25/03/2021
            reading.period.year      | ES | 5 de mayo de 2021
            reading.period.year      | PT | fevereiro de 2021
            reading.people.unknown   | EN | 61 (45 % women, 55 % men)
            reading.people.unknown   | ES | 61 (45 % mujeres, 55 % hombres)
            reading.people.unknown   | PT | 12 mulheres e 20 homens
            reading.people.unknown   | FR | 61 (45 % femmes, 55 % hommes)
            activity.statedCountries.unknown | ES | 13 países latinoamericanos
            activity.statedCountries.unknown | EN | 13 Latin American countries
            activity.statedCountries.unknown | PT | 13 países latino-americanos
            activity.statedCountries.unknown | FR | 13 pays d’Amérique latine
            """)
    void examples_in_messages_are_understood(String key, Language language, String example) {
        assertThat(Messages.of(language, key, "x", "x")).contains(example);
        boolean understood =
                switch (key.substring(0, key.lastIndexOf('.'))) {
                    case "reading.period" -> WrittenPeriod.read(example).isUnderstood();
                    case "reading.people" -> WrittenPeople.readAll(example).isUnderstood();
                    default -> StatedCountries.read(example, false, null).isUnderstood();
                };
        assertThat(understood).isTrue();
    }
}
