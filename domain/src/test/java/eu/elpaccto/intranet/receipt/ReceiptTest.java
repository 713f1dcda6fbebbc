package eu.elpaccto.intranet.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.FigureLabel;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.reading.Counted;
import eu.elpaccto.intranet.reading.Quantity;
import eu.elpaccto.intranet.receipt.Receipt.Outcome;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {

    private static final Set<String> EUROPEAN = Set.of("ES", "FR", "IT", "PT", "DE");
    private static final Set<String> NEITHER = Set.of("DO", "US");

    private final List<Fact> facts = new ArrayList<>();
    private int activities;

    private static Category categoryOf(CountryCode country) {
        return EUROPEAN.contains(country.value())
                ? Category.EU
                : NEITHER.contains(country.value()) ? Category.OTHER : Category.PARTNER;
    }

    private void linked(
            Headcount people, StatedCountries stated, Set<InstitutionCode> institutions, String... countries) {
        Set<CountryCode> named = Arrays.stream(countries).map(CountryCode::new).collect(Collectors.toSet());
        facts.addAll(Fact.ofActivity(
                new ActivityCode("JUS-2021-RG-00" + ++activities), people, named, stated, institutions));
    }

    private void linked(String... countries) {
        linked(Headcount.unknown(), StatedCountries.none(), Set.of(), countries);
    }

    private void linkedWith(Headcount people) {
        linked(people, StatedCountries.none(), Set.of());
    }

    private void linkedStating(StatedCountries stated, String... named) {
        linked(Headcount.unknown(), stated, Set.of(), named);
    }

    private Receipt receipt(String text) {
        List<Receipt> receipts = Receipt.of(text, Language.EN, facts, ReceiptTest::categoryOf);
        assertThat(receipts).as(text).hasSize(1);
        return receipts.get(0);
    }

    private Outcome outcome(String text) {
        return receipt(text).outcome();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 100 people      | MORE_THAN | 100 | AGREEMENT
            more than 100 people      | EXACTLY   | 112 | AGREEMENT
            more than 100 people      | EXACTLY   | 100 | CONTRADICTION
            more than 100 people      | EXACTLY   | 80  | CONTRADICTION
            more than 100 people      | MORE_THAN | 85  | ABSENCE
            more than 100 people      | ALMOST    | 100 | CONTRADICTION
            at least 100 people       | MORE_THAN | 100 | AGREEMENT
            at least 100 people       | EXACTLY   | 100 | AGREEMENT
            almost 100 people         | ALMOST    | 100 | AGREEMENT
            almost 100 people         | EXACTLY   | 94  | CONTRADICTION
            almost 100 people         | EXACTLY   | 95  | AGREEMENT
            almost 100 people         | EXACTLY   | 99  | AGREEMENT
            almost 100 people         | EXACTLY   | 100 | CONTRADICTION
            about 100 people          | ABOUT     | 100 | AGREEMENT
            about 100 people          | EXACTLY   | 90  | AGREEMENT
            about 100 people          | EXACTLY   | 110 | AGREEMENT
            about 100 people          | EXACTLY   | 111 | CONTRADICTION
            about 12 people           | EXACTLY   | 10  | AGREEMENT
            100 people                | ABOUT     | 100 | ABSENCE
            112 people                | MORE_THAN | 100 | ABSENCE
            up to 50 people           | EXACTLY   | 50  | AGREEMENT
            fewer than 50 people      | EXACTLY   | 50  | CONTRADICTION
            between 20 and 30 people  | EXACTLY   | 25  | AGREEMENT
            between 20 and 30 people  | EXACTLY   | 31  | CONTRADICTION
            """)
    void a_figure_is_compared_as_it_is_meant(String text, Qualifier qualifier, int number, Outcome outcome) {
        linkedWith(Headcount.of(number, qualifier));
        assertThat(outcome(text)).isEqualTo(outcome);
    }

    @Test
    void a_receipt_names_the_record_and_its_value() {
        linkedWith(Headcount.of(70, Qualifier.EXACTLY));
        linkedWith(Headcount.of(112, Qualifier.EXACTLY));

        Receipt receipt = receipt("More than 100 people met.");

        assertThat(receipt.isWarning()).isFalse();
        assertThat(receipt.said()).extracting(Object::toString).containsExactly("JUS-2021-RG-002: 112");
        assertThat(receipt.together()).isNull();
        assertThat(receipt.figure().in("More than 100 people met.")).isEqualTo("More than 100 people");
    }

    @Test
    void the_sum_of_all_linked_records_agrees_and_names_them() {
        linkedWith(Headcount.of(40, Qualifier.EXACTLY));
        linkedWith(Headcount.of(60, Qualifier.EXACTLY));

        Receipt receipt = receipt("100 participants");

        assertThat(receipt.outcome()).isEqualTo(Outcome.AGREEMENT);
        assertThat(receipt.said()).hasSize(2);
        assertThat(receipt.together()).hasToString("100");
    }

    @Test
    void a_contradiction_shows_what_each_record_says_and_all_together() {
        linkedWith(Headcount.of(40, Qualifier.MORE_THAN));
        linkedWith(Headcount.of(60, Qualifier.EXACTLY));

        Receipt receipt = receipt("30 participants");

        assertThat(receipt.isWarning()).isTrue();
        assertThat(receipt.outcome()).isEqualTo(Outcome.CONTRADICTION);
        assertThat(receipt.said())
                .extracting(Object::toString)
                .containsExactly("JUS-2021-RG-001: MORE_THAN 40", "JUS-2021-RG-002: 60");
        assertThat(receipt.together()).hasToString("MORE_THAN 100");
    }

    @Test
    void what_no_record_counts_is_absent() {
        linkedWith(Headcount.of(40, Qualifier.EXACTLY));

        Receipt receipt = receipt("13 arrests");

        assertThat(receipt.outcome()).isEqualTo(Outcome.ABSENCE);
        assertThat(receipt.said()).isEmpty();
    }

    @Test
    void women_and_men_are_compared_with_the_split() {
        linkedWith(Headcount.of(70, Qualifier.EXACTLY, 40, 30, null, null, false, null));
        linkedWith(Headcount.of(61, Qualifier.EXACTLY, 45, 55, null, null, true, null));

        assertThat(outcome("40 women")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("27 women")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("41 women")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void without_a_split_there_are_no_more_women_than_people() {
        linkedWith(Headcount.of(38, Qualifier.EXACTLY));

        assertThat(outcome("20 women")).isEqualTo(Outcome.ABSENCE);
        assertThat(outcome("39 women")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void those_named_by_their_function_may_be_some_of_all() {
        linkedWith(Headcount.of(100, Qualifier.EXACTLY));

        assertThat(outcome("40 prosecutors")).isEqualTo(Outcome.ABSENCE);
        assertThat(outcome("100 prosecutors")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("120 prosecutors")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void the_same_function_is_counted_strictly() {
        linkedWith(Headcount.of(85, Qualifier.EXACTLY, null, null, null, null, false, "Prosecutors"));

        assertThat(outcome("40 prosecutors")).isEqualTo(Outcome.CONTRADICTION);
        assertThat(outcome("85 prosecutors")).isEqualTo(Outcome.AGREEMENT);
    }

    @Test
    void named_countries_are_counted_by_group() {
        linked("AR", "BR", "CL", "ES");

        assertThat(outcome("Four countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("Three Latin American countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("Four Latin American countries")).isEqualTo(Outcome.CONTRADICTION);
        assertThat(outcome("Four Latin American and European countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("Five countries")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void other_countries_may_be_latin_american() {
        linked("AR", "BR", "DO");

        assertThat(outcome("Two Latin American countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("Three Latin American countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("Four Latin American countries")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void a_group_that_is_stated_counts_without_a_list() {
        linkedStating(new StatedCountries(12, null, false, CountryGroup.LATIN_AMERICA));

        assertThat(outcome("12 Latin American countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("12 countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("13 Latin American countries")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void of_thirteen_countries_twelve_may_be_latin_american_but_not_fourteen() {
        linkedStating(new StatedCountries(13, null, false, null), "AR", "ES");

        assertThat(outcome("12 Latin American countries")).isEqualTo(Outcome.ABSENCE);
        assertThat(outcome("14 Latin American countries")).isEqualTo(Outcome.CONTRADICTION);
        assertThat(outcome("13 countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("2 countries")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void others_are_added_to_the_named() {
        linkedStating(new StatedCountries(12, null, true, CountryGroup.LATIN_AMERICA), "PE", "ES");

        assertThat(outcome("14 countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("13 Latin American countries")).isEqualTo(Outcome.AGREEMENT);
    }

    @Test
    void countries_of_several_records_are_united_not_added() {
        linked("AR", "BR", "CL");
        linked("CL", "PE");

        Receipt united = receipt("Four countries");

        assertThat(united.outcome()).isEqualTo(Outcome.AGREEMENT);
        assertThat(united.said()).hasSize(2);
        assertThat(united.together()).hasToString("4");
        assertThat(outcome("Five countries")).isEqualTo(Outcome.CONTRADICTION);
        assertThat(outcome("Two countries")).isEqualTo(Outcome.AGREEMENT);
    }

    @Test
    void where_a_list_is_missing_the_union_is_not_known() {
        linkedStating(new StatedCountries(12, null, false, null));
        linked("AR", "BR", "ES");

        assertThat(outcome("14 countries")).isEqualTo(Outcome.ABSENCE);
        assertThat(outcome("16 countries")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void institutions_are_united_as_well() {
        InstitutionCode both = new InstitutionCode("B_1");
        for (String other : List.of("A_1", "C_1")) {
            linked(Headcount.unknown(), StatedCountries.none(), Set.of(new InstitutionCode(other), both));
        }

        assertThat(outcome("3 institutions")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("4 institutions")).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void networks_say_their_members_and_updates_their_figures() {
        facts.addAll(Fact.ofNetwork(
                new NetworkSlug("arco"), List.of(new CountryCode("BR"), new CountryCode("ES"), new CountryCode("FR"))));
        facts.addAll(Fact.ofUpdate(
                new NetworkUpdateCode("arco-3"),
                List.of(
                        new Figure(FigureLabel.ARRESTS, 13),
                        new Figure(FigureLabel.LOCATIONS, 2),
                        new Figure(FigureLabel.COUNTRIES, 8)),
                Set.of(new CountryCode("BR"))));

        assertThat(outcome("The three countries of the network")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("Two European countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(outcome("Eight countries")).isEqualTo(Outcome.AGREEMENT);
        assertThat(receipt("13 arrests").said()).extracting(Object::toString).containsExactly("arco-3: 13");
        assertThat(outcome("3 arrests")).isEqualTo(Outcome.CONTRADICTION);
        assertThat(outcome("2 locations of fugitives")).isEqualTo(Outcome.AGREEMENT);
    }

    @Test
    void records_that_leave_it_open_say_nothing() {
        linked();
        linkedStating(new StatedCountries(null, null, false, CountryGroup.MERCOSUR));
        facts.addAll(Fact.ofNetwork(new NetworkSlug("arco"), List.of()));

        assertThat(receipt("13 countries").outcome()).isEqualTo(Outcome.ABSENCE);
        assertThat(receipt("13 people").said()).isEmpty();
    }

    @Test
    void a_text_without_figures_needs_no_receipts() {
        assertThat(Receipt.of("The network meets on 5 March 2021", Language.EN, facts, ReceiptTest::categoryOf))
                .isEmpty();
        assertThat(Receipt.of(null, Language.EN, facts, ReceiptTest::categoryOf))
                .isEmpty();
    }

    @Test
    void countries_are_no_bare_number() {
        LinkedRecord record = new LinkedRecord(LinkedRecord.Kind.NETWORK, "arco");
        assertThatThrownBy(() -> new Fact.Number(record, Counted.COUNTRIES, Quantity.exactly(3), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
