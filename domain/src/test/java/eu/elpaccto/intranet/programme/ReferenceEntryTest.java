package eu.elpaccto.intranet.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceEntryTest {

    private static final Names NAMES = new Names(
            "Observatorio del Delito", "Crime Observatory", "Observatório do Crime", "Observatoire de la criminalité");
    private static final CountryCode ECUADOR = new CountryCode("EC");

    @Test
    void an_entry_is_what_was_said_about_it_and_on_offer() {
        ReferenceEntry entry = new ReferenceEntry(new InstitutionCode("OBS_EC"), anInstitution("ODE"));

        assertThat(entry.code()).isEqualTo(new InstitutionCode("OBS_EC"));
        assertThat(entry.list()).isEqualTo(ReferenceList.INSTITUTION);
        assertThat(entry.details()).isEqualTo(anInstitution("ODE"));
        assertThat(entry.isRetired()).isFalse();
    }

    @Test
    void editing_replaces_everything_but_the_code() {
        ReferenceEntry entry = new ReferenceEntry(new InstitutionCode("OBS_EC"), anInstitution("ODE"));
        EntryDetails other = new EntryDetails(
                Category.NGO, new Names("Otro", "Other", "Outro", "Autre"), null, List.of("OO", "Otro nombre"));

        entry.edit(other);

        assertThat(entry.details()).isEqualTo(other);
        assertThat(entry.code()).isEqualTo(new InstitutionCode("OBS_EC"));
    }

    @Test
    void a_retired_entry_keeps_its_names_and_comes_back_with_them() {
        ReferenceEntry entry = new ReferenceEntry(new InstitutionCode("OBS_EC"), anInstitution("ODE"));

        entry.retire();
        assertThat(entry.isRetired()).isTrue();
        assertThat(entry.details()).isEqualTo(anInstitution("ODE"));

        entry.restore();
        assertThat(entry.isRetired()).isFalse();
    }

    @Test
    void a_category_of_another_list_or_none_is_refused() {
        assertThat(problems(() -> new ReferenceEntry(
                        new TopicCode("ASSETS"), new EntryDetails(Category.NGO, NAMES, null, List.of()))))
                .containsExactly(Problem.at("category", "programme.category.wrong"));
        assertThat(problems(() ->
                        new ReferenceEntry(new TopicCode("ASSETS"), new EntryDetails(null, NAMES, null, List.of()))))
                .containsExactly(Problem.at("category", "programme.category.wrong"));
    }

    @Test
    void only_an_institution_belongs_to_a_country() {
        assertThat(problems(() -> new ReferenceEntry(
                        new TopicCode("ASSETS"), new EntryDetails(Category.TOPIC, NAMES, ECUADOR, List.of()))))
                .containsExactly(Problem.at("country", "programme.country.misplaced"));
    }

    @Test
    void every_language_without_a_name_is_named() {
        assertThat(problems(() -> new Names("Red", null, "  ", "Réseau")))
                .containsExactly(
                        Problem.at("names.en", "programme.name.invalid", Language.EN, 200),
                        Problem.at("names.pt", "programme.name.invalid", Language.PT, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "nothing\u0000ness", "a tab\tin it"})
    void a_name_is_one_line_of_text(String name) {
        assertThat(problems(() -> new Names(name, "Network", "Rede", "Réseau")))
                .containsExactly(Problem.at("names.es", "programme.name.invalid", Language.ES, 200));
        assertThat(problems(() -> anInstitution(name)))
                .containsExactly(Problem.at("aliases", "programme.alias.invalid", 200));
    }

    @Test
    void a_name_ends_somewhere() {
        String longest = "á".repeat(200);

        assertThat(anInstitution(longest).aliases()).containsExactly(longest);
        assertThat(problems(() -> anInstitution(longest + "x")))
                .containsExactly(Problem.at("aliases", "programme.alias.invalid", 200));
        assertThat(problems(() -> new Names("Red", "Network", "Rede", longest + "x")))
                .containsExactly(Problem.at("names.fr", "programme.name.invalid", Language.FR, 200));
    }

    @Test
    void other_names_are_kept_in_their_order_each_once() {
        assertThat(anInstitution(" ODE ", "", "Observatorio", "ODE", "  ").aliases())
                .containsExactly("ODE", "Observatorio");
    }

    @Test
    void there_are_not_more_than_fifty_other_names() {
        assertThat(anInstitution(aliases(50)).aliases()).hasSize(50);
        assertThat(problems(() -> anInstitution(aliases(51))))
                .containsExactly(Problem.at("aliases", "programme.aliases.many", 50));
    }

    @Test
    void a_name_that_is_the_same_in_two_languages_counts_once() {
        EntryDetails details =
                new EntryDetails(Category.NGO, new Names("Brasil", "Brazil", "Brasil", "Brésil"), null, List.of("BR"));

        assertThat(details.allNames()).containsExactly("Brasil", "Brazil", "Brésil", "BR");
    }

    private static EntryDetails anInstitution(String... aliases) {
        return new EntryDetails(Category.NATIONAL, NAMES, ECUADOR, List.of(aliases));
    }

    private static String[] aliases(int count) {
        return IntStream.range(0, count).mapToObj(number -> "Alias " + number).toArray(String[]::new);
    }

    private static List<Problem> problems(ThrowingCallable attempt) {
        return catchThrowableOfType(DomainException.class, attempt).problems();
    }
}
