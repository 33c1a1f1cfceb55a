package se.klimatbokslut.runner;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Rules that hold for the whole product. */
class ProductRulesTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.klimatbokslut");

  @Test
  void everyModuleIsLookedAt() {
    for (String module : new String[] {"domain", "pipeline", "publish", "runner"}) {
      assertThat(PRODUCT)
          .as(module)
          .anyMatch(type -> type.getPackageName().startsWith("se.klimatbokslut." + module));
    }
  }

  @Test
  void packagesAreNamedAfterWhatTheyAreAbout() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
        .check(PRODUCT);
  }

  @Test
  void springOwnsOnlyTheNightlyJob() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.klimatbokslut.runner.nightly")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(PRODUCT);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.klimatbokslut.runner.cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(PRODUCT);
  }

  @Test
  void onlyTheRunnerReadsTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.klimatbokslut.runner..")
        .should()
        .callMethodWhere(target(owner(resideInAPackage("java.time"))).and(target(name("now"))))
        .check(PRODUCT);
  }

  @Test
  void storeDependsOnNothingThatUsesIt() {
    noClasses()
        .that()
        .resideInAPackage("se.klimatbokslut.runner.store")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("se.klimatbokslut.runner.cli..", "se.klimatbokslut.runner.nightly..")
        .check(PRODUCT);
  }
}
