package eu.elpaccto.intranet.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LauncherArchitectureTest {

    private final JavaClasses launcher = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.elpaccto.intranet.launcher");

    @Test
    void the_launcher_is_seen() {
        assertThat(launcher).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void it_knows_nothing_of_the_application() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.json..",
                        "org.postgresql..",
                        "io.zonky..",
                        "org.apache.commons.compress..",
                        "org.tukaani.xz..",
                        "eu.elpaccto.intranet.launcher")
                .check(launcher);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|DAO|Utils?|Helper)")
                .check(launcher);
    }
}
