package se.klimatbokslut.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.klimatbokslut.domain");

  @Test
  void domainIsPlainJava() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("se.klimatbokslut.domain..", "java..", "org.jspecify..")
        .check(DOMAIN);
  }

  @Test
  void domainReadsNoFilesAndNoClock() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("java.io..", "java.nio..", "java.net..", "java.sql..")
        .andShould()
        .onlyDependOnClassesThat()
        .doNotHaveFullyQualifiedName("java.time.Clock")
        .check(DOMAIN);
  }

  @Test
  void packagesDependOneWay() {
    slices().matching("se.klimatbokslut.domain.(*)..").should().beFreeOfCycles().check(DOMAIN);
  }
}
