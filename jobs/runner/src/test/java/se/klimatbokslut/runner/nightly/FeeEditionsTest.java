package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.fee.FeeTables;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.sample.SampleFolder;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;

/** The sample's lists of the climate fee of Borås, worked out by hand. */
class FeeEditionsTest {
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  /** Trips come before the rates, uses and grants before the trips: all are read again. */
  @Test
  void theOrderOfDeliveriesMakesNoDifference() throws IOException {
    List<Path> files = new ArrayList<>(lists());
    Collections.reverse(files);
    NightlyRun reversed = run(new Home(folder.resolve("reversed")), files);

    assertThat(reversed.takeIn(NIGHT.instant())).isTrue();
    assertThat(run(new Home(folder.resolve("straight")), lists()).takeIn(NIGHT.instant())).isTrue();

    assertThat(units(new Home(folder.resolve("reversed"))))
        .isEqualTo(units(new Home(folder.resolve("straight"))));
  }

  /**
   * Kultur 2022: 51.25 kg x 1.50 of 2021 are left (76.88), 240.4 kg cost 360.60, 200 are used. In
   * 2023 the flight is 204.4 kg: 360.60 are taken back and 306.60 booked.
   */
  @Test
  void theSampleComesToWhatItDoesByHand() throws IOException {
    Home home = new Home(folder.resolve("home"));
    run(home, lists()).takeIn(NIGHT.instant());

    assertThat(units(home))
        .contains(
            "Kulturförvaltningen 2022 closed: 204.400000 kg, 76.88 + 360.60 + 0.00 + 0.00"
                + " = 200.00 + 0.00 + 237.48",
            "Kulturförvaltningen 2023 closed: 63.100000 kg, 237.48 + 94.65 + 0.00 + -54.00"
                + " = 0.00 + 237.48 + 40.65",
            "Förskoleförvaltningen 2023 closed: 120.500000 kg, 144.50 + 180.75 + 120.00 + 0.00"
                + " = 100.50 + 44.00 + 300.75",
            "Stadsledningskansliet 2025 open: null kg, 465.30 + 0.00 + 0.00 + 0.00"
                + " = 0.00 + 0.00 + 465.30");
    assertThat(fund(home))
        .containsExactly(
            "2021: 0.00 + 0.00 = 0.00 + 0.00",
            "2022: 0.00 + 176.05 = 0.00 + 176.05",
            "2023: 176.05 + 531.11 = 150.00 + 557.16",
            "2024: 557.16 + 1211.40 = 400.00 + 1368.56",
            "2025: 1368.56 + 0.00 = 0.00 + 1368.56");
  }

  @Test
  void aTripWithoutARateIsRefusedAndNothingOfItIsKept() throws IOException {
    Home home = new Home(folder.resolve("home"));
    Path trips = new SampleFolder("inbox").path().resolve("climate-fee-trips-2022-sample.csv");
    NightlyRun run = run(home, List.of(trips));

    assertThat(run.takeIn(NIGHT.instant())).isFalse();
    assertThat(run.outcomes().get(0).findings().toString())
        .contains("no-fee-rate", "row 2, column F", "flight on 2022-02-10 in SE-1490");
    assertThat(new Editions(home).all()).isEmpty();
  }

  private static List<Path> lists() {
    return new SampleFolder("inbox")
        .files().stream()
            .filter(file -> file.getFileName().toString().matches("climate-.*\\.csv"))
            .toList();
  }

  private NightlyRun run(Home home, List<Path> files) throws IOException {
    home.create();
    Path none = folder.resolve("none");
    Path targets = Files.createDirectories(folder.resolve("targets"));
    List<Inbox.Delivery> deliveries = new ArrayList<>();
    for (Path file : files) {
      deliveries.add(Inbox.delivery(file, "p"));
    }
    return new NightlyRun(
        new Settings(home, none, targets, none, Optional.empty(), true, false),
        deliveries,
        List.of(),
        "p",
        () -> {
          throw new AssertionError("The climate fee needs no Spark");
        },
        NIGHT,
        step -> {});
  }

  private static FeeTables tables(Home home) throws IOException {
    List<EditionNote> all = new Editions(home).all();
    return new FeeEditions(new Editions(home), all).tables(LocalDate.parse("2025-12-31"));
  }

  private static List<String> units(Home home) throws IOException {
    return tables(home).units().stream().map(FeeEditionsTest::unit).toList();
  }

  private static String unit(Row row) {
    return "%s %s %s: %s kg, %s + %s + %s + %s = %s + %s + %s"
        .formatted(
            row.get(1),
            row.get(2),
            row.get(3),
            row.get(4),
            row.get(5),
            row.get(6),
            row.get(7),
            row.get(8),
            row.get(9),
            row.get(11),
            row.get(12));
  }

  private static List<String> fund(Home home) throws IOException {
    return tables(home).fund().stream()
        .map(
            row ->
                "%s: %s + %s = %s + %s"
                    .formatted(row.get(1), row.get(3), row.get(7), row.get(5), row.get(8)))
        .toList();
  }
}
