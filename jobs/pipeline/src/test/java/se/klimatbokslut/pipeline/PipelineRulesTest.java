package se.klimatbokslut.pipeline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class PipelineRulesTest {
  private static final String ROOT = "se.klimatbokslut.pipeline.";
  private static final List<String> PACKAGES =
      List.of(
          "vocabulary",
          "method",
          "table",
          "layout",
          "ingest",
          "harmonise",
          "gate",
          "targets",
          "scenarios",
          "corrections",
          "fee",
          "register",
          "analyse");
  private static final JavaClasses PIPELINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.klimatbokslut.pipeline");

  @Test
  void packagesDependOneWay() {
    onlyUses("vocabulary");
    onlyUses("method", "vocabulary");
    onlyUses("table");
    onlyUses("ingest", "table", "vocabulary", "layout");
    onlyUses("harmonise", "table", "vocabulary", "method", "layout", "ingest");
    onlyUses("gate", "table", "vocabulary", "method");
    onlyUses("layout", "vocabulary", "targets");
    onlyUses("targets", "table", "vocabulary");
    onlyUses("scenarios", "vocabulary", "targets");
    onlyUses("corrections", "table", "vocabulary", "harmonise", "targets");
    onlyUses("fee", "table", "vocabulary", "method");
    onlyUses("register", "table");
    onlyUses("analyse", "table", "vocabulary", "method", "targets");
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PIPELINE);
  }

  @Test
  void everyPackageIsOneOfTheArchitecture() {
    classes().should().resideInAnyPackage(in(PACKAGES.toArray(String[]::new))).check(PIPELINE);
  }

  @Test
  void nothingLiesInAPackageWithoutAMeaning() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
        .check(PIPELINE);
  }

  @Test
  void springStaysInTheRunner() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(PIPELINE);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should()
        .callMethodWhere(describe("it reads the clock", (JavaCall<?> call) -> readsTheClock(call)))
        .check(PIPELINE);
  }

  @Test
  void sparkLivesInTablesAndAnalyses() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            in(
                "table",
                "analyse",
                "harmonise",
                "gate",
                "targets",
                "corrections",
                "fee",
                "register"))
        .should()
        .dependOnClassesThat(spark())
        .check(PIPELINE);
  }

  @Test
  void harmonisedRowsAndTargetsKnowNothingOfSparkButItsRows() {
    noClasses()
        .that()
        .resideInAnyPackage(in("harmonise", "gate", "targets", "corrections", "fee", "register"))
        .should()
        .dependOnClassesThat(spark().and(not(belongToAnyOf(Row.class, RowFactory.class))))
        .check(PIPELINE);
  }

  private static void onlyUses(String user, String... used) {
    String[] others =
        PACKAGES.stream()
            .filter(name -> !name.equals(user) && !Arrays.asList(used).contains(name))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + user + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(others))
        .check(PIPELINE);
  }

  private static boolean readsTheClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getFullName();
    String method = call.getName();
    return (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.time.Clock") && method.startsWith("system"))
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
  }

  private static DescribedPredicate<JavaClass> spark() {
    return resideInAPackage("org.apache.spark..");
  }

  private static String[] in(String... packages) {
    return Arrays.stream(packages).map(name -> ROOT + name + "..").toArray(String[]::new);
  }
}
