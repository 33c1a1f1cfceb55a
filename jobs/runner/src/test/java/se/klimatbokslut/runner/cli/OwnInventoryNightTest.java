package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/**
 * A town that counts more than the statistics: its target is told so with both figures, and is
 * judged once its own inventory is there.
 */
@Tag("slow")
class OwnInventoryNightTest {
  private static final String TARGET =
      """
      area: SE-2081
      name: Borlänge
      targets:
        - id: SE-2081-own-ceiling-2030
          type: level-ceiling
          title: {sv: Tak 2030, en: Ceiling of 2030, da: Loft i 2030}
          summary: "Högst 150 000 ton koldioxid 2030, från 500 000 ton 2020."
          source: {document: "Made up for a test"}
          verified: true
          perspective: territorial
          gas: CO2
          scope: {international_transport: municipal}
          boundary: city
          stated_levels:
            - {year: 2020, value: 500000, unit: tonnes, source: {document: "Made up for a test"}}
          ceiling: 150000
          unit: tonnes
          base_year: 2020
          target_year: 2030
      """;

  private static final String INVENTORY =
      """
      municipality_id;boundary;year;gas;tonnes;status;source
      SE-2081;city;2020;CO2;500000;definitive;made up
      SE-2081;city;2021;CO2;480000;definitive;made up
      SE-2081;city;2022;CO2;470000;definitive;made up
      """;

  @TempDir Path folder;

  /** The workbook has 300 000 t in 2020. The path has 500 000 - 2/10 x 350 000 = 430 000 t. */
  @Test
  void theInventoryTurnsTwoFiguresThatDifferIntoAVerdict() throws IOException {
    OneNight night = OneNight.published();
    Path home = night.copyOfHome(folder);
    Path inbox = night.copyOfInbox(folder);
    Path targets = OneNight.targetsOf(folder, TARGET);

    published(OneNight.nightly(home, inbox, targets));

    assertThat(verdict(home)).isEqualTo("not-assessable,other-boundary,,");
    assertThat(Console.runWithoutSpark(home, "follow-up").out())
        .contains("the source counts 500,000 t in 2020, the statistics 300,000 t");

    Files.writeString(inbox.resolve("inventory.csv"), INVENTORY);
    published(OneNight.nightly(home, inbox, targets));

    assertThat(verdict(home)).isEqualTo("off-track,,470000,430000");
    Answer trace =
        Console.runWithoutSpark(home, "trace", "--table", "out_target", "--key", key(home));
    assertThat(trace.out()).contains("inventory.csv");
  }

  private static void published(Answer night) {
    assertThat(night.exitCode()).as(night.out() + night.err()).isZero();
    assertThat(night.out()).contains("published release");
  }

  private static String verdict(Path home) {
    List<String> rows =
        RealNight.rows(
            home,
            "select verdict, reason_code, cast(value as bigint), cast(path_value as bigint)"
                + " from out_target");
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static String key(Path home) {
    return RealNight.rows(home, "select target_id || '/' || as_of_date from out_target").get(0);
  }
}
