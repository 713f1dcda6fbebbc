package eu.elpaccto.intranet.subscriber.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.subscriber.SubscriberDetails;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberFileTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,name,language,consent_on,consent_note\nana@example.org,Ana Bel,es,2021-01-02,conference\n",
                "\uFEFFemail,name,language,consent_on,consent_note\r\nana@example.org,Ana Bel,es,2021-01-02,conference",
                "Consent_On;LANGUAGE;email;consent_note;name\n2021-01-02;ES;Ana@Example.org;conference;Ana Bel",
                "\n\nemail;name;language;consent_on;consent_note\n\n\"ana@example.org\";Ana Bel;es;2021-01-02;conference\n;;;;\n\n",
                "email,name,language,consent_on,consent_note\n\"ana@example.org\",\"Ana\nBel\",\"es\",\"2021-01-02\",\"conference\""
            })
    void a_list_is_read_as_spreadsheets_write_it(String csv) {
        SubscriberFile file = read(csv);

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).isEqualTo(1);
        assertThat(file.subscribers())
                .containsExactly(new SubscriberDetails(
                        "ana@example.org", "Ana Bel", Language.ES, LocalDate.of(2021, 1, 2), "conference"));
    }

    @Test
    void name_and_note_may_be_left_out() {
        assertThat(read("email,language,consent_on\nana@example.org,pt,2021-01-02")
                        .subscribers())
                .containsExactly(
                        new SubscriberDetails("ana@example.org", null, Language.PT, LocalDate.of(2021, 1, 2), null));
    }

    @Test
    void every_problem_has_its_line_and_column() {
        assertThat(problems("""
                        email,name,language,consent_on
                        ana@example.org,Ana,es,2021-01-02
                        bruno,Bruno,de,02/01/2021
                        carla@example.org,"Carla
                        Maria",en,

                        diego@example.org,Diego,fr,2021-03-17
                        ANA@example.org,Ana,es,2021-01-02
                        elena@example.org,Elena,es
                        """)).isEqualTo("""
                        3 email user.email.invalid[]
                        3 language subscriber.import.language[de]
                        3 consent_on subscriber.import.date[02/01/2021]
                        4 consent_on subscriber.consentOn.missing[]
                        7 consent_on subscriber.consentOn.future[]
                        8 email subscriber.import.twice[2]
                        9 null subscriber.import.cells[3, 4]""");
    }

    @Test
    void a_header_has_to_name_the_columns() {
        assertThat(problems("")).isEqualTo("1 null subscriber.import.empty[]");
        assertThat(problems("\n \n")).isEqualTo("1 null subscriber.import.empty[]");
        assertThat(problems("ana@example.org,es,2021-01-02")).isEqualTo("""
                        1 null subscriber.import.column[ana@example.org]
                        1 null subscriber.import.column[es]
                        1 null subscriber.import.column[2021-01-02]
                        1 email subscriber.import.columnMissing[]
                        1 language subscriber.import.columnMissing[]
                        1 consent_on subscriber.import.columnMissing[]""");
        assertThat(problems("email,email,language,consent_on\na@example.org,b@example.org,es,2021-01-02"))
                .isEqualTo("1 email subscriber.import.columnTwice[]");
    }

    @Test
    void an_unfinished_quote_is_named_where_it_begins() {
        assertThat(problems("email,language,consent_on\n\na@example.org,es,2021-01-02\n\"b@example.org,es\nc,d,e"))
                .isEqualTo("4 null subscriber.import.quotes[]");
        assertThat(problems("email,language,consent_on\n\"a@example.org\"x,es,2021-01-02"))
                .isEqualTo("2 null subscriber.import.quotes[]");
    }

    @Test
    void a_huge_line_or_file_is_a_problem_and_no_burden() {
        assertThat(problems("email,language,consent_on\n" + "a".repeat(1_000_000) + "@example.org,es,2021-01-02"))
                .isEqualTo("2 email user.email.invalid[]");
        assertThat(problems("x".repeat(SubscriberFile.MOST_CHARACTERS + 1)))
                .isEqualTo("1 null subscriber.import.large[4000000]");
        assertThat(problems(list(SubscriberFile.MOST_LINES))).isEmpty();
        assertThat(problems(list(SubscriberFile.MOST_LINES + 5))).isEqualTo("20002 null subscriber.import.many[20000]");
    }

    @Test
    void formulas_are_texts_like_others() {
        assertThat(read("email,name,language,consent_on\n=1@example.org,\"=HYPERLINK(\"\"x\"\")\",es,2021-01-02")
                        .subscribers())
                .singleElement()
                .extracting(SubscriberDetails::name)
                .isEqualTo("=HYPERLINK(\"x\")");
    }

    private static String list(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(line -> "s" + line + "@example.org,es,2021-01-02\n")
                .collect(Collectors.joining("", "email,language,consent_on\n", ""));
    }

    private static SubscriberFile read(String csv) {
        return SubscriberFile.read(csv, TODAY);
    }

    private static String problems(String csv) {
        return read(csv).problems().stream()
                .map(each -> each.line() + " " + each.column() + " "
                        + each.problem().key() + each.problem().arguments())
                .collect(Collectors.joining("\n"));
    }
}
