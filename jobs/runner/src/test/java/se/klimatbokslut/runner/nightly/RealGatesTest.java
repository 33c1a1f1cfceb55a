package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.runner.nightly.GasWorkbook.Labels;
import se.klimatbokslut.runner.nightly.Intake.Outcome;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;

/**
 * The published edition of all gases of September 2025, and what the next delivery could look like.
 * Each delivery meets a home that holds the published one.
 */
@Tag("slow")
class RealGatesTest {
  private static final Path ROOT = Path.of(System.getProperty("klimatbokslut.root"));
  private static final String FILE = "territorial/smhi-ghg-edition-2025-09-01.xlsx";
  private static final String NEXT = "2026-06-10";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneOffset.UTC);
  private static final int NEWEST = 2023;
  private static final int SEED = 20_250_901;

  /** Median change between the editions of 2025-09 and 2026-06, in percent. */
  private static final Map<Integer, Double> MEDIAN_CHANGE =
      new TreeMap<>(Map.of(1990, 2.3, 2005, 2.9, 2015, 1.8, 2023, 0.8));

  @TempDir static Path shared;
  private static Path real = Path.of("");
  private static GasWorkbook published = new GasWorkbook();

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    String named = System.getenv("KLIMATBOKSLUT_REAL_DATA");
    Path data = named == null ? ROOT.resolve("../shared/real-data").normalize() : Path.of(named);
    real = data.resolve(FILE);
    assumeTrue(
        Files.exists(real),
        () -> "No real data in " + data + "; name the folder in KLIMATBOKSLUT_REAL_DATA");
    published =
        GasWorkbook.of(
            PublicationReader.read(real, real.getFileName().toString(), Optional.empty()));
    published.addUp();
  }

  @Test
  void firstEditionsPass() throws IOException {
    Home home = home();
    assertThat(take(home, real).refused()).isFalse();
    Path co2 = real.resolveSibling("smhi-co2-edition-2024-04-18.xlsx");
    assertThat(take(home, co2).refused()).isFalse();
  }

  @Test
  void aNormalYearlyEditionIsTakenInAndNamesEveryMovedTown() throws IOException {
    GasWorkbook next = yearly();

    Outcome outcome = deliver(next);

    assertThat(outcome.refused()).as(outcome.findings().toString()).isFalse();
    List<String> moved = movedTowns(next, 5);
    assertThat(moved).hasSizeGreaterThan(20);
    assertThat(told(outcome, "moved-town")).containsAll(moved);
  }

  @Test
  void aSilentReissueIsTakenInAndNamesTheTwelveMovedTowns() throws IOException {
    GasWorkbook next = published.copy();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String one = townsOf(i).get(0);
      String other = townsOf(i).get(1);
      BigDecimal move = total(next, one).multiply(new BigDecimal(i == 0 ? "0.29" : "0.061"));
      BigDecimal least = total(next, other).multiply(new BigDecimal("0.06"));
      BigDecimal tonnes = move.max(least).setScale(2, RoundingMode.HALF_UP);
      next.change(row("Transporter", one), NEWEST, value -> value.add(tonnes));
      next.change(row("Transporter", other), NEWEST, value -> value.subtract(tonnes));
      expected.addAll(List.of(one, other));
    }
    next.addUp();

    Outcome outcome = deliver(next);

    assertThat(outcome.refused()).as(outcome.findings().toString()).isFalse();
    assertThat(told(outcome, "moved-town")).containsAll(expected).hasSize(12);
    assertThat(outcome.findings().toString()).contains("+29.0 %").doesNotContain("moved-sum");
  }

  @Test
  void rowsOfTwoTownsOfOneCountyInEachOthersPlaceAreRefused() throws IOException {
    GasWorkbook next = yearly();
    swap(next, "Borlänge", "Falun");

    refused(next, "swapped-towns", "Borlänge (SE-2081)", "Falun (SE-2080)");
  }

  @Test
  void rowsOfTwoTownsOfTwoCountiesInEachOthersPlaceAreRefused() throws IOException {
    GasWorkbook next = yearly();
    swap(next, "Borlänge", "Kalmar");
    next.addUp();

    refused(next, "swapped-towns", "Borlänge (SE-2081)", "Kalmar (SE-0880)");
  }

  @Test
  void oneYearInKilotonnesIsRefused() throws IOException {
    GasWorkbook next = yearly();
    next.labels().forEach(row -> next.change(row, 2015, value -> value.movePointLeft(3)));

    refused(next, "unit-slip", "column 2015", "1000");
  }

  @Test
  void theNewYearInKilotonnesIsRefused() throws IOException {
    GasWorkbook next = yearly();
    next.labels().forEach(row -> next.change(row, 2024, value -> value.movePointLeft(3)));

    refused(next, "unit-slip", "column 2024", "1000");
  }

  @Test
  void aSectorRowTimesTenIsRefused() throws IOException {
    GasWorkbook next = yearly();
    Labels row = row("Jordbruk", "Skara");
    next.years().forEach(year -> next.change(row, year, value -> value.movePointRight(1)));
    next.addUp();

    refused(next, "unit-slip", "Skara (SE-1495)", "agriculture");
  }

  @Test
  void aSectorTimesTenInTheWholeCountryIsRefused() throws IOException {
    GasWorkbook next = yearly();
    next.townSectors().stream()
        .filter(row -> row.sector().equals("Arbetsmaskiner"))
        .forEach(
            row ->
                next.years()
                    .forEach(year -> next.change(row, year, value -> value.movePointRight(1))));
    next.addUp();

    refused(next, "unit-slip", "sector off-road-machinery", "10");
  }

  @Test
  void aDecimalMarkThatMovedInOneTownIsRefused() throws IOException {
    GasWorkbook next = yearly();
    Labels row = row("Transporter", "Kalmar");
    next.change(row, 2010, value -> value.movePointLeft(1));
    next.change(row, 2018, value -> value.movePointRight(2));
    next.addUp();

    refused(next, "unit-slip", "Kalmar (SE-0880), sector transport in 2010", "factor near 10");
    refused(next, "unit-slip", "Kalmar (SE-0880), sector transport in 2018", "factor near 100");
  }

  @Test
  void aDecimalMarkThatMovedInTheNewYearIsRefused() throws IOException {
    GasWorkbook next = yearly();
    Labels row = row("Transporter", "Kalmar");
    next.change(row, 2024, value -> value.movePointRight(1));
    next.addUp();

    refused(next, "unit-slip", "Kalmar (SE-0880), sector transport in 2024", "the years beside");
  }

  @Test
  void rowsShiftedByOneAreRefused() throws IOException {
    GasWorkbook next = yearly();
    List<Labels> block =
        next.labels().stream().filter(row -> row.sector().equals("Transporter")).toList();
    next.shiftDown(block.subList(40, 60));

    refused(next, "shifted-rows", "row");
  }

  @Test
  void rowsShiftedByOneWithSumsThatHoldAreRefused() throws IOException {
    GasWorkbook next = yearly();
    List<Labels> block =
        next.townSectors().stream().filter(row -> row.sector().equals("Transporter")).toList();
    next.shiftDown(block.subList(40, 60));
    next.addUp();

    refused(next, "shifted-rows", "row");
  }

  @Test
  void aTownsLostRowIsRefused() throws IOException {
    GasWorkbook next = yearly();
    next.remove(row("Transporter", "Kalmar"));

    refused(next, "missing-row", "Kalmar (SE-0880)");
  }

  @Test
  void aLostTownIsRefused() throws IOException {
    GasWorkbook next = yearly();
    next.of("Kalmar").forEach(next::remove);
    next.addUp();

    refused(next, "missing-area", "Kalmar (SE-0880)");
  }

  @Test
  void neighbouringColumnsInEachOthersPlaceAreRefused() throws IOException {
    GasWorkbook next = yearly();
    next.swap(2021, 2022);

    refused(next, "swapped-years", "2021", "2022");
  }

  @Test
  void theNewColumnInAnothersPlaceIsRefused() throws IOException {
    GasWorkbook next = yearly();
    next.swap(2023, 2024);

    refused(next, "swapped-years", "2023", "2024");
  }

  @Test
  void olderYearsMayBeDropped() throws IOException {
    GasWorkbook next = yearly();
    List.of(2016, 2017, 2018, 2019).forEach(next::drop);

    Outcome outcome = deliver(next);

    assertThat(outcome.refused()).as(outcome.findings().toString()).isFalse();
    assertThat(outcome.findings()).extracting(FindingNote::rule).contains("lost-years");
  }

  /** Whichever comes first, the newer one meets the older one or the other way round. */
  @Test
  void theOrderOfArrivalDoesNotMatter() throws IOException {
    GasWorkbook damaged = published.copy();
    swap(damaged, "Borlänge", "Falun");
    Home home = home();
    take(home, yearly().write(folder.resolve("next.xlsx"), NEXT));

    Outcome late = take(home, damaged.write(folder.resolve("late.xlsx"), "2025-09-01"));

    assertThat(late.refused()).isTrue();
    assertThat(late.findings())
        .extracting(FindingNote::rule)
        .contains("swapped-towns", "late-edition");
    assertThat(take(home, real).refused()).isFalse();
  }

  private void refused(GasWorkbook next, String rule, String... words) throws IOException {
    Outcome outcome = deliver(next);
    assertThat(outcome.refused()).isTrue();
    assertThat(outcome.findings())
        .filteredOn(finding -> finding.rule().equals(rule) && finding.isError())
        .as(outcome.findings().toString())
        .anySatisfy(finding -> assertThat(finding.toString()).contains(words));
  }

  private Outcome deliver(GasWorkbook next) throws IOException {
    Home home = home();
    take(home, published.write(folder.resolve("published.xlsx"), "2025-09-01"));
    return take(home, next.write(folder.resolve("next.xlsx"), NEXT));
  }

  private Home home() throws IOException {
    Home home = new Home(Files.createTempDirectory(folder, "home"));
    home.create();
    return home;
  }

  private static Outcome take(Home home, Path file) throws IOException {
    return new Intake(home, CLOCK).take(Inbox.delivery(file, "0.1.0"), Expectation.none());
  }

  /** One more year, and history restated by changes of the sizes that were seen. */
  private static GasWorkbook yearly() {
    Random chance = new Random(SEED);
    GasWorkbook next = published.copy();
    for (int year : published.years()) {
      for (String town : towns()) {
        double factor = 1 + laplace(chance, medianChange(year)) / 100;
        next.of(town).stream()
            .filter(row -> !row.isTotal())
            .forEach(row -> next.change(row, year, value -> times(value, factor * wobble(chance))));
      }
    }
    for (Labels row : next.townSectors()) {
      double factor = 0.97 * (1 + laplace(chance, 4) / 100);
      next.put(row, 2024, times(next.at(row, NEWEST), factor));
    }
    next.addUp();
    return next;
  }

  private static double medianChange(int year) {
    return ((TreeMap<Integer, Double>) MEDIAN_CHANGE).floorEntry(year).getValue();
  }

  /** Falls off evenly to both sides; at most 43. */
  private static double laplace(Random chance, double median) {
    double size = -median / Math.log(2) * Math.log(1 - chance.nextDouble());
    return Math.min(size, 43) * (chance.nextBoolean() ? 1 : -1);
  }

  private static double wobble(Random chance) {
    return 1 + chance.nextGaussian() / 200;
  }

  private static BigDecimal times(BigDecimal value, double factor) {
    return value.multiply(BigDecimal.valueOf(factor)).setScale(2, RoundingMode.HALF_UP);
  }

  private static void swap(GasWorkbook workbook, String one, String other) {
    List<Labels> ofOther = workbook.of(other);
    workbook
        .of(one)
        .forEach(
            row ->
                workbook.swap(
                    row,
                    ofOther.stream()
                        .filter(candidate -> candidate.sector().equals(row.sector()))
                        .findFirst()
                        .orElseThrow()));
  }

  private static List<String> movedTowns(GasWorkbook next, double pct) {
    return towns().stream().filter(town -> movedPct(next, town) > pct).toList();
  }

  private static double movedPct(GasWorkbook next, String town) {
    Labels total = row(GasWorkbook.ALL, town);
    return published.years().stream()
        .mapToDouble(
            year ->
                100
                    * Math.abs(
                        next.at(total, year).doubleValue() / published.at(total, year).doubleValue()
                            - 1))
        .max()
        .orElseThrow();
  }

  private static List<String> told(Outcome outcome, String rule) {
    return outcome.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.message().substring(0, finding.message().indexOf(" (")))
        .toList();
  }

  private static BigDecimal total(GasWorkbook workbook, String town) {
    return workbook.at(row(GasWorkbook.ALL, town), NEWEST);
  }

  private static Labels row(String sector, String town) {
    return new Labels(sector, published.countyOf(town), town);
  }

  private static List<String> towns() {
    return published.labels().stream().filter(Labels::isTown).map(Labels::town).distinct().toList();
  }

  /** Two towns of one county, another county for each number. */
  private static List<String> townsOf(int number) {
    return published.labels().stream()
        .filter(row -> row.isTown() && row.isTotal())
        .collect(Collectors.groupingBy(Labels::county, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(towns -> towns.size() > 1)
        .skip(number)
        .findFirst()
        .orElseThrow()
        .stream()
        .limit(2)
        .map(Labels::town)
        .toList();
  }
}
