package se.klimatbokslut.pipeline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class IngestRulesTest {
  @Test
  void filesAreReadWithoutSparkAndSpring() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.springframework..")
        .check(new ClassFileImporter().importPackages("se.klimatbokslut.pipeline.ingest"));
  }
}
