package eu.elpaccto.intranet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How it is shown: pages hold what they show, ask boundaries for the rest, and decide nothing themselves. */
class WebArchitectureTest {

    private static final String ROOT = "eu.elpaccto.intranet.";

    /** Of which other features' pages a feature may use a part. */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("programme", Set.of("shared")),
            Map.entry("user", Set.of("shared", "programme")),
            Map.entry("review", Set.of("shared")),
            Map.entry("mail", Set.of("shared")),
            Map.entry("media", Set.of("shared")),
            Map.entry("subscriber", Set.of("shared")),
            Map.entry("audit", Set.of("shared", "review")),
            Map.entry("network", Set.of("shared", "programme", "review")),
            Map.entry("activity", Set.of("shared", "programme", "review", "network")),
            Map.entry("news", Set.of("shared", "programme", "review", "network", "activity", "media")),
            Map.entry("agenda", Set.of("shared", "programme", "review", "network", "activity")),
            Map.entry("newsletter", Set.of("shared", "programme", "review")));

    private final JavaClasses web = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void the_pages_are_seen() {
        assertThat(web).hasSizeGreaterThanOrEqualTo(110);
    }

    @Test
    void every_class_shows_a_feature_or_answers_for_one() {
        Set<String> features = web.stream()
                .map(each -> each.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(features).isEqualTo(PARTS.keySet());
        classes().should().resideInAnyPackage(ROOT + "*.view", ROOT + "*.rest").check(web);
    }

    @Test
    void pages_use_parts_only_of_those_that_stand_before_them() {
        PARTS.forEach((feature, known) -> {
            String[] allowed = Stream.concat(Stream.of(feature), known.stream())
                    .map(each -> ROOT + each + ".view")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage(ROOT + "*.view").or(resideInAnyPackage(allowed)))
                    .check(web);
        });
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(web);
    }

    @Test
    void the_review_shows_nothing_that_is_reviewed_itself() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "review..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "activity..", ROOT + "network..", ROOT + "news..", ROOT + "agenda..")
                .check(web);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "audit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "audit..")
                .check(web);
    }

    @Test
    void pages_come_to_the_data_through_boundaries() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.eclipse.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "jakarta.transaction..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Sql")
                .check(web);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "*.control")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage(ROOT + "review.control", ROOT + "shared.control"))))
                .because("what stands behind a boundary is its own affair")
                .check(web);
    }

    @Test
    void trees_of_json_come_from_one_provider() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.json.Json")
                .because("it looks for its provider anew at every call; JsonTrees does not")
                .check(web);
    }

    @Test
    void roles_are_checked_by_boundaries_alone() {
        noClasses()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class)
                .check(web);
        noMethods()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class)
                .check(web);
    }

    /** A request only ever selects a language; it is never taken for a locale. */
    @Test
    void locales_are_not_made_from_what_a_request_says() {
        noClasses()
                .should()
                .callMethod(Locale.class, "forLanguageTag", String.class)
                .orShould()
                .callConstructor(Locale.class, String.class)
                .orShould()
                .callConstructor(Locale.class, String.class, String.class)
                .check(web);
    }

    @Test
    void the_present_comes_from_one_clock() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now"))
                        .and(target(owner(resideInAPackage("java.time.."))))
                        .and(DescribedPredicate.not(target(rawParameterTypes(Clock.class)))))
                .check(web);
    }

    @Test
    void one_class_writes_the_log() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(web);
        noClasses()
                .that()
                .doNotHaveSimpleName("ProblemLog")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .check(web);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|DAO|Dao|Utils?|Helper|Dto|DTO)")
                .check(web);
    }
}
