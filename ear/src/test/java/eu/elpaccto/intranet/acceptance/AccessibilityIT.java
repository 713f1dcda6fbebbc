package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page has a violation that axe-core finds, in the languages most people use. */
@ExtendWith(Product.class)
class AccessibilityIT {

    @ParameterizedTest(name = "{0} of {1}, {2}")
    @CsvSource({
        "/, ximena.urquidi@example.org, es",
        "/, camille.aubertin@example.org, en",
        "/reviews, camille.aubertin@example.org, es",
        "/activities, ximena.urquidi@example.org, en",
        "/activities?text=nothing-of-the-kind, ximena.urquidi@example.org, es",
        "/activities/new, ximena.urquidi@example.org, es",
        "/activities/POL-2021-RG-001, ximena.urquidi@example.org, en",
        "/activities/POL-2021-RG-001/edit, ximena.urquidi@example.org, es",
        "/networks, ximena.urquidi@example.org, en",
        "/networks/arco, ximena.urquidi@example.org, es",
        "/networks/arco/edit, ximena.urquidi@example.org, en",
        "/networks/arco/updates/new, ximena.urquidi@example.org, es",
        "/news, ximena.urquidi@example.org, es",
        "/news/new, ximena.urquidi@example.org, en",
        "/profile, ximena.urquidi@example.org, es",
        "/admin/users, ingrid.lindqvistprado@example.org, en",
        "/admin/users/new, ingrid.lindqvistprado@example.org, es",
        "/admin/lists, ingrid.lindqvistprado@example.org, es",
        "/admin/lists/institutions, ingrid.lindqvistprado@example.org, en",
        "/admin/lists/topics?text=nothing-of-the-kind, ingrid.lindqvistprado@example.org, es",
        "/admin/lists/institutions/new, ingrid.lindqvistprado@example.org, es",
        "/admin/lists/institutions/MPF_BR, ingrid.lindqvistprado@example.org, en",
        "/admin/audit, ingrid.lindqvistprado@example.org, en",
        "/admin/outbox, ingrid.lindqvistprado@example.org, es"
    })
    void a_page_has_no_violation(String path, String email, String language, Running product) {
        try (Person person = product.person(language)) {
            person.signIn(email).open(path);
            assertThat(person.heading()).isNotBlank();
            assertThat(person.accessibilityViolations()).as(path).isEqualTo(List.of());
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"/login, es", "/login, en", "/password/forgotten, es"})
    void the_way_in_has_no_violation(String path, String language, Running product) {
        try (Person person = product.person(language)) {
            person.open(path + "?lang=" + language);
            assertThat(person.accessibilityViolations()).as(path).isEqualTo(List.of());
        }
    }
}
