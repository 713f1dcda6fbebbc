package eu.elpaccto.intranet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the business is knows no container, no clock and no screen, and each feature only those before it. */
class DomainArchitectureTest {

    private static final String ROOT = "eu.elpaccto.intranet.";

    /** Reference data, then people, then networks, then activities, then receipts, news and the agenda; the review knows none that it reviews. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("programme", Set.of("shared")),
            Map.entry("media", Set.of("shared")),
            Map.entry("reading", Set.of("shared", "programme")),
            Map.entry("user", Set.of("shared", "programme")),
            Map.entry("subscriber", Set.of("shared", "programme", "user")),
            Map.entry("review", Set.of("shared", "programme", "user")),
            Map.entry("network", Set.of("shared", "programme", "reading", "user", "review")),
            Map.entry("activity", Set.of("shared", "programme", "reading", "user", "review", "network")),
            Map.entry("receipt", Set.of("shared", "programme", "reading", "network", "activity")),
            Map.entry(
                    "news", Set.of("shared", "programme", "reading", "user", "review", "network", "activity", "media")),
            Map.entry("agenda", Set.of("shared", "programme", "reading", "user", "review", "network", "activity")),
            Map.entry("newsletter", Set.of("shared", "programme", "reading", "user", "review", "news", "agenda")),
            Map.entry("audit", Set.of("shared")));

    private final JavaClasses domain = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void the_domain_is_seen() {
        assertThat(domain).hasSizeGreaterThanOrEqualTo(110);
        assertThat(domain.stream().filter(each -> each.isAnnotatedWith(Entity.class)))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void every_class_lies_in_the_package_of_its_feature() {
        Set<String> packages = domain.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        KNOWN.keySet().stream().map(feature -> ROOT + feature).toList());
    }

    @Test
    void features_know_only_those_that_stand_before_them() {
        KNOWN.forEach((feature, known) -> {
            String[] allowed = Stream.concat(Stream.of(feature), known.stream())
                    .map(each -> ROOT + each)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ROOT + feature)
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + ".").or(resideInAnyPackage(allowed)))
                    .check(domain);
        });
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(domain);
    }

    @Test
    void it_knows_no_container_beyond_mapping_and_constraints() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".", "java..", "jakarta.persistence..", "jakarta.validation..", "jakarta.ejb..")
                .check(domain);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.DomainException")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ejb..")
                .check(domain);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(domain);
    }

    @Test
    void entities_refer_to_other_features_by_code_alone() {
        fields().that()
                .areDeclaredInClassesThat(annotatedWith(Entity.class)
                        .or(annotatedWith(Embeddable.class))
                        .or(annotatedWith(MappedSuperclass.class)))
                .should(holdNoEntityOfAnotherFeature())
                .check(domain);
    }

    private static ArchCondition<JavaField> holdNoEntityOfAnotherFeature() {
        return new ArchCondition<>("hold no entity of another feature") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type ->
                                !type.getPackage().equals(field.getOwner().getPackage()))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type.getName())));
            }
        };
    }

    @Test
    void entities_change_by_verbs_not_by_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(domain);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(onlyBeMadeWhole())
                .check(domain);
    }

    private static ArchCondition<JavaClass> onlyBeMadeWhole() {
        return new ArchCondition<>("leave the constructor without parameters to the server") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getConstructors().stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.PROTECTED))
                        .forEach(constructor -> events.add(
                                SimpleConditionEvent.violated(constructor, constructor.getFullName() + " is open")));
            }
        };
    }

    @Test
    void nothing_in_it_asks_what_time_it_is() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(domain);
    }

    @Test
    void nothing_in_it_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(domain);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|DAO|Dao|Utils?|Helper|Dto|DTO)")
                .check(domain);
    }
}
