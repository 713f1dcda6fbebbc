package eu.elpaccto.intranet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users may do stands in boundaries, which say who may do it; each feature knows only those before it. */
class BoundaryArchitectureTest {

    private static final String ROOT = "eu.elpaccto.intranet.";

    /** As in the domain; data sets know everything, and nobody knows them or the audit log. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("programme", Set.of("shared", "reading")),
            Map.entry("mail", Set.of("shared")),
            Map.entry("user", Set.of("shared", "programme", "mail")),
            Map.entry("subscriber", Set.of("shared", "programme", "mail", "user")),
            Map.entry("review", Set.of("shared", "programme", "user")),
            Map.entry("media", Set.of("shared", "user")),
            Map.entry("network", Set.of("shared", "programme", "user", "review")),
            Map.entry("activity", Set.of("shared", "programme", "reading", "user", "review", "network")),
            Map.entry(
                    "news",
                    Set.of(
                            "shared",
                            "programme",
                            "reading",
                            "user",
                            "review",
                            "network",
                            "activity",
                            "receipt",
                            "media")),
            Map.entry("agenda", Set.of("shared", "programme", "user", "review", "network", "activity")),
            Map.entry(
                    "newsletter",
                    Set.of(
                            "shared",
                            "programme",
                            "reading",
                            "user",
                            "review",
                            "network",
                            "activity",
                            "news",
                            "agenda",
                            "media",
                            "mail",
                            "subscriber")),
            Map.entry("audit", Set.of("shared", "user")),
            Map.entry(
                    "dataset",
                    Set.of(
                            "shared",
                            "programme",
                            "reading",
                            "user",
                            "review",
                            "network",
                            "activity",
                            "news",
                            "agenda",
                            "media",
                            "subscriber",
                            "mail")));

    private final JavaClasses ejb = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void the_boundaries_are_seen() {
        assertThat(ejb).hasSizeGreaterThanOrEqualTo(110);
        assertThat(ejb.stream().filter(BoundaryArchitectureTest::isBoundary)).hasSizeGreaterThanOrEqualTo(17);
    }

    @Test
    void every_class_lies_in_the_boundary_or_behind_it() {
        Set<String> features = ejb.stream()
                .map(each -> each.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(features).isEqualTo(KNOWN.keySet());
        classes()
                .should()
                .resideInAnyPackage(ROOT + "*.boundary", ROOT + "*.control")
                .check(ejb);
    }

    @Test
    void features_know_only_those_that_stand_before_them() {
        KNOWN.forEach((feature, known) -> {
            String[] allowed = Stream.concat(Stream.of(feature), known.stream())
                    .map(each -> ROOT + each + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + ".").or(resideInAnyPackage(allowed)))
                    .check(ejb);
        });
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(ejb);
    }

    @Test
    void trees_of_json_come_from_one_provider() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.json.Json")
                .because("it looks for its provider anew at every call; JsonTrees does not")
                .check(ejb);
    }

    @Test
    void a_boundary_is_stateless_and_every_deed_of_it_says_who_may_do_it() {
        classes()
                .that()
                .resideInAPackage("..boundary")
                .and(areNeitherValuesNorHelpOfOtherBeans())
                .should()
                .beAnnotatedWith(Stateless.class)
                .check(ejb);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(new DescribedPredicate<>("are boundaries") {
                    @Override
                    public boolean test(JavaClass each) {
                        return isBoundary(each);
                    }
                })
                .should(sayWhoMayCallThem())
                .check(ejb);
    }

    private static boolean isBoundary(JavaClass each) {
        return each.getPackageName().endsWith(".boundary") && each.isAnnotatedWith(Stateless.class);
    }

    private static DescribedPredicate<JavaClass> areNeitherValuesNorHelpOfOtherBeans() {
        return new DescribedPredicate<>("are neither values nor help of other beans") {
            @Override
            public boolean test(JavaClass each) {
                return each.isTopLevelClass()
                        && !each.isRecord()
                        && !each.isEnum()
                        && !each.isInterface()
                        && !each.getModifiers().contains(JavaModifier.FINAL)
                        && !each.isAnnotatedWith(ApplicationScoped.class)
                        && !each.isAnnotatedWith(RequestScoped.class);
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Stream.of(RolesAllowed.class, PermitAll.class)
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to all"));
                }
            }
        };
    }

    /** On other beans the container ignores these annotations without a word. */
    @Test
    void roles_stand_on_enterprise_beans_alone() {
        classes()
                .that()
                .areAnnotatedWith(RolesAllowed.class)
                .should()
                .beAnnotatedWith(Stateless.class)
                .andShould()
                .resideInAPackage("..boundary")
                .check(ejb);
        classes()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beAnnotatedWith(Stateless.class)
                .orShould()
                .beAnnotatedWith(Singleton.class)
                .check(ejb);
        methods()
                .that()
                .areAnnotatedWith(RolesAllowed.class)
                .or()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .check(ejb);
        noClasses().should().beAnnotatedWith(DenyAll.class).check(ejb);
    }

    @Test
    void the_review_knows_nothing_that_is_reviewed_and_nobody_knows_the_audit_log() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "review..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "activity..", ROOT + "network..", ROOT + "news..", ROOT + "agenda..")
                .check(ejb);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "audit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "audit..")
                .check(ejb);
    }

    @Test
    void the_present_comes_from_one_clock() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now"))
                        .and(target(owner(resideInAPackage("java.time.."))))
                        .and(DescribedPredicate.not(target(rawParameterTypes(Clock.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ejb);
        noClasses()
                .that()
                .doNotHaveSimpleName("Clocks")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(ejb);
    }

    @Test
    void logs_are_written_in_one_way() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ejb);
        fields().that()
                .haveRawType(Logger.class)
                .should()
                .bePrivate()
                .andShould()
                .beStatic()
                .andShould()
                .beFinal()
                .andShould()
                .haveName("LOG")
                .check(ejb);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..")
                .check(ejb);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|DAO|Dao|Utils?|Helper|Dto|DTO)")
                .check(ejb);
    }
}
