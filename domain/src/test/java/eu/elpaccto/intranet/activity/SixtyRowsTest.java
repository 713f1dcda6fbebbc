package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityRowReader.ReadActivity;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.reading.DemoLists;
import eu.elpaccto.intranet.reading.Gazetteer;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Qualifier;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The yardstick of the activity log: the sixty real activities of the demo programme, each compared field by field with
 * what a person read in the spreadsheet. The expectations were written by hand from the spreadsheet and not from what the
 * reader makes of it.
 */
class SixtyRowsTest {

    private static final List<ActivityRow> ROWS = rows();
    private static final List<JsonObject> EXPECTED = expected();
    private static final Gazetteer GAZETTEER = DemoLists.gazetteer();
    private static final ActivityRowReader READER = new ActivityRowReader(GAZETTEER);

    private static List<ActivityRow> rows() {
        try (Reader file = Files.newBufferedReader(DemoLists.demo("activities.csv"))) {
            List<CSVRecord> records = CSVFormat.DEFAULT.parse(file).getRecords();
            assertThat(records.get(0).toList()).isEqualTo(ActivityRow.COLUMNS);
            return records.stream()
                    .skip(1)
                    .map(CSVRecord::toList)
                    .map(ActivityRow::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<JsonObject> expected() {
        try (JsonReader file =
                Json.createReader(SixtyRowsTest.class.getResourceAsStream("/activity/sixty-rows.json"))) {
            return file.readArray().getValuesAs(JsonObject.class);
        }
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(1, 60);
    }

    private static ReadActivity read(int number) {
        return READER.read(ROWS.get(number - 1), Language.EN);
    }

    @Test
    void there_are_sixty_rows_and_an_expectation_for_each() {
        assertThat(ROWS).hasSize(60);
        assertThat(EXPECTED)
                .extracting(row -> row.getInt("row"))
                .containsExactlyElementsOf(numbers().boxed().toList());
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("numbers")
    void every_field_is_what_a_person_read(int number) {
        ActivityDetails details = read(number).details();
        JsonObject row = EXPECTED.get(number - 1);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(details.getTitle()).as("title").isEqualTo(text(row, "title"));
        all.assertThat(details.getLanguage()).as("language").hasToString(text(row, "language"));
        all.assertThat(details.getDescription()).as("description").isEqualTo(text(row, "description"));
        all.assertThat(string(details.getType())).as("type").isEqualTo(text(row, "type"));
        all.assertThat(string(details.getModality())).as("modality").isEqualTo(text(row, "modality"));
        all.assertThat(details.getPlace()).as("place").isEqualTo(text(row, "place"));
        all.assertThat(details.getStatus()).as("status").hasToString(text(row, "status"));
        all.assertThat(details.getPlanned()).as("planned").hasToString(text(row, "planned"));
        all.assertThat(details.getHeld()).as("held").hasToString(text(row, "held"));
        all.assertThat(details.getDateBasis()).as("dateBasis").hasToString(text(row, "dateBasis"));
        all.assertThat(byRole(details)).as("countries").isEqualTo(listsByRole(row.getJsonObject("countries")));
        all.assertThat(details.getStatedCountries()).as("statedCountries").isEqualTo(stated(row));
        all.assertThat(string(details.getResponsible())).as("responsible").isEqualTo(text(row, "responsible"));
        all.assertThat(strings(details.getComponents())).as("components").isEqualTo(texts(row, "components"));
        all.assertThat(strings(details.getTopics())).as("topics").isEqualTo(texts(row, "topics"));
        all.assertThat(details.getInstitutions())
                .as("institutions")
                .extracting(InstitutionInvolvement::toString)
                .isEqualTo(texts(row, "institutions").stream()
                        .map(code -> code + " PARTICIPANT")
                        .toList());
        all.assertThat(details.getParticipants()).as("participants").isEqualTo(headcount(row));
        all.assertThat(details.getVisibility()).as("visibility").hasToString(text(row, "visibility"));
        all.assertThat(string(details.getNotBefore())).as("notBefore").isEqualTo(text(row, "notBefore"));
        all.assertThat(details.getSourceLink()).as("sourceLink").isEqualTo(text(row, "sourceLink"));
        all.assertThat(details.getRemark()).as("remark").isEqualTo(text(row, "remark"));
        all.assertAll();
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("numbers")
    void what_was_not_understood_is_told(int number) {
        assertThat(read(number).notUnderstood())
                .extracting(problem -> problem.field()
                        + problem.key().replace("activity.row.", " ")
                        + ": "
                        + problem.arguments().get(0))
                .isEqualTo(texts(EXPECTED.get(number - 1), "notUnderstood"));
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("numbers")
    void no_word_is_lost(int number) {
        ActivityRow row = ROWS.get(number - 1);
        ActivityDetails details = read(number).details();
        assertKept(row.date(), details, dates(details));
        assertKept(row.title(), details, details.getTitle());
        assertKept(row.countries(), details, countries(details));
        assertKept(row.component(), details, components(details));
        assertKept(row.type(), details, names(Set.of(details.getType())), modality(details));
        assertKept(row.modality(), details, modality(details), details.getPlace());
        assertKept(row.participants(), details, participants(details), countries(details));
        assertKept(row.institutions(), details, institutions(details), countries(details), components(details));
        assertKept(row.topic(), details, names(details.getTopics()));
        assertKept(row.source(), details, details.getSourceLink());
        assertKept(row.dateBasis(), details, basis(details));
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("numbers")
    void a_row_can_be_submitted_as_it_was_read_unless_it_says_nothing_about_countries(int number) {
        List<Problem> problems = read(number).details().problems(LocalDate.of(2022, 12, 31));
        assertThat(problems).extracting(Problem::key).isSubsetOf("activity.countries.missing");
    }

    private static void assertKept(String cell, ActivityDetails details, String... said) {
        String all = Stream.concat(Stream.of(details.getRemark()), Arrays.stream(said))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String kept = " " + String.join(" ", words(all)) + " ";
        assertThat(words(cell)).as(cell).allSatisfy(word -> assertThat(kept).contains(" " + word + " "));
    }

    private static String dates(ActivityDetails details) {
        return details.when().isStated() ? details.when().toString() : "date not stated";
    }

    private static String basis(ActivityDetails details) {
        return switch (details.getDateBasis()) {
            case EVENT_DATE -> "event date";
            case NEWS_DATE -> "news date";
            case PLANNED_DATE -> "planned date";
            case MONTH_ONLY -> "month only";
            case INFERRED -> "inferred " + details.getHeld().precision();
            case NOT_STATED -> "no date";
        };
    }

    private static String countries(ActivityDetails details) {
        List<String> said = new ArrayList<>();
        details.getCountries().forEach(country -> {
            said.add(names(Set.of(country.country())));
            said.add(country.role() == CountryRole.CONTRIBUTOR ? "experience" : country.role() + " present");
        });
        StatedCountries stated = details.getStatedCountries();
        if (stated.isStated()) {
            said.add("countries not listed " + stated.number() + (stated.besidesNamed() ? " other" : ""));
            said.add(stated.qualifier() == Qualifier.AT_LEAST ? "or more" : "");
            said.add(
                    switch (stated.group()) {
                        case LATIN_AMERICA -> "LA";
                        case EUROPEAN_UNION -> "EU";
                        case LATIN_AMERICA_AND_EU -> "LA EU";
                        case LATIN_AMERICA_CARIBBEAN_AND_EU -> "LA Caribbean EU";
                        case MERCOSUR -> "MERCOSUR";
                        case NETWORK_MEMBERS -> "network members";
                        case NOT_STATED -> "";
                    });
        } else if (details.getCountries().isEmpty()) {
            said.add("not stated");
        }
        return String.join(" ", said);
    }

    private static String components(ActivityDetails details) {
        return names(details.getComponents()) + (details.getComponents().size() >= 4 ? " CROSS" : "");
    }

    private static String modality(ActivityDetails details) {
        return details.getModality() == null
                ? ""
                : switch (details.getModality()) {
                    case IN_PERSON -> "in person";
                    case ONLINE -> "online virtual remote";
                    case HYBRID -> "hybrid";
                    case OPERATIONAL -> "operational";
                };
    }

    private static String participants(ActivityDetails details) {
        Headcount people = details.getParticipants();
        if (!people.isKnown()) {
            return "";
        }
        String qualifier =
                switch (people.qualifier()) {
                    case EXACTLY -> "";
                    case MORE_THAN -> "more than";
                    case AT_LEAST -> "or more";
                    case ALMOST -> "almost";
                    case ABOUT -> "about";
                };
        String split = people.isSplit() ? people.women() + "% women " + people.men() + "% men" : "";
        return String.join(" ", qualifier, people.number().toString(), String.valueOf(people.countedAs()), split);
    }

    private static String institutions(ActivityDetails details) {
        return names(details.getInstitutions().stream()
                .map(InstitutionInvolvement::institution)
                .toList());
    }

    private static String names(Collection<? extends Code> codes) {
        return codes.stream().map(SixtyRowsTest::namesOf).flatMap(List::stream).collect(Collectors.joining(" "));
    }

    private static List<String> namesOf(Code code) {
        Gazetteer.Entry entry = GAZETTEER.find(code).orElseThrow();
        List<String> names = new ArrayList<>(entry.names());
        names.addAll(entry.aliases());
        names.add(code.value());
        if (entry.category() == Category.NATIONAL) {
            names.add(entry.country().value());
        }
        return names;
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\d@%]+"))
                .filter(word -> !word.isEmpty()
                        && !Set.of("and", "of", "the", "in", "with", "than").contains(word))
                .map(word -> word.replaceFirst("ies$", "y").replaceFirst("s$", ""))
                .toList();
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> strings(Set<? extends Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    private static String text(JsonObject row, String field) {
        return row.isNull(field) ? null : row.getString(field);
    }

    private static Integer number(JsonObject object, String field) {
        return object.isNull(field) ? null : object.getInt(field);
    }

    private static List<String> texts(JsonObject row, String field) {
        return row.getJsonArray(field).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static Map<String, List<String>> byRole(ActivityDetails details) {
        return details.getCountries().stream()
                .collect(Collectors.groupingBy(
                        involved -> involved.role().name().toLowerCase(Locale.ROOT),
                        Collectors.mapping(involved -> involved.country().value(), Collectors.toList())));
    }

    private static Map<String, List<String>> listsByRole(JsonObject countries) {
        return countries.keySet().stream().collect(Collectors.toMap(role -> role, role -> texts(countries, role)));
    }

    private static StatedCountries stated(JsonObject row) {
        if (row.get("statedCountries") == JsonValue.NULL) {
            return StatedCountries.none();
        }
        JsonObject stated = row.getJsonObject("statedCountries");
        String qualifier = text(stated, "qualifier");
        return new StatedCountries(
                number(stated, "number"),
                qualifier == null ? null : Qualifier.valueOf(qualifier),
                stated.getBoolean("besidesNamed"),
                CountryGroup.valueOf(stated.getString("group")));
    }

    private static Headcount headcount(JsonObject row) {
        if (row.get("participants") == JsonValue.NULL) {
            return Headcount.unknown();
        }
        JsonObject people = row.getJsonObject("participants");
        return Headcount.of(
                number(people, "number"),
                Qualifier.valueOf(people.getString("qualifier")),
                number(people, "women"),
                number(people, "men"),
                null,
                null,
                people.getBoolean("inPercent"),
                text(people, "countedAs"));
    }

    @Test
    void the_rows_name_the_countries_that_the_spreadsheet_lists() {
        for (int number = 1; number <= 60; number++) {
            Set<CountryCode> read = read(number).details().countriesInvolved();
            for (String word : ROWS.get(number - 1).countries().split("[^A-Z]+")) {
                if (word.length() == 2 && !Set.of("LA", "EU").contains(word)) {
                    assertThat(read).as("row " + number).contains(new CountryCode(word));
                }
            }
        }
    }
}
