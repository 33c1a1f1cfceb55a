package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** Sums of the publishers' own files against the totals that they print themselves. */
@Tag("slow")
class RealSourcesTest {
  private static final String ASSENS = "DK-0420-assens.yaml";
  private static final String VERDICT =
      "select verdict, cast(value as decimal(9, 2)), cast(path_value as decimal(9, 2)), reason from"
          + " out_target where target_id = 'DK-0420-reduction-2030'";

  private static Path home = Path.of("");
  private static Answer night = new Answer(-1, "", "");

  @TempDir private Path folder;

  @BeforeAll
  static void oneNight() {
    home = RealNight.published().home();
    night = RealNight.published().answer();
  }

  @Test
  void everyFileIsTakenIn() {
    assertThat(night.exitCode()).as(night.err()).isZero();
    assertThat(night.out().lines().filter(line -> line.startsWith("took in ")))
        .hasSize(RealNight.files());
  }

  /** The file prints 34 039 454 t; its municipalities' sectors, rounded, leave half a tonne. */
  @Test
  void danishMunicipalitiesAddUpToTheirNation() {
    assertThat(
            rows(
                "select members_with_figures, area_published_t,"
                    + " emissions_t, unallocated_t"
                    + " from out_area_total where group_area_id = 'DK' and year = 2023"))
        .containsExactly("98,34039454,34039453.5,0.5");
    assertThat(rows("select message from out_finding where rule = 'rounded-totals'"))
        .singleElement()
        .asString()
        .contains("found 271 totals", "at most 0.2 t");
  }

  /** 36 028 463 t in the nation, of which 253 285 t are in no municipality. */
  @Test
  void countiesAddUpToTheirOwnRowsAndTheNationKeepsWhatNoneWasGiven() {
    assertThat(
            rows(
                "select count(*), max(abs(unallocated_t)) < 2 from out_area_total where gas ="
                    + " 'CO2' and year = 2022 and kind = 'county' and perspective = 'territorial'"))
        .containsExactly("21,true");
    assertThat(
            rows(
                "select cast(area_published_t as bigint), cast(unallocated_t as bigint) from"
                    + " out_area_total where gas = 'CO2' and year = 2022 and group_area_id = 'SE'"))
        .containsExactly("36028463,253285");
  }

  @Test
  void consumptionPerPersonIsAsPublished() {
    assertThat(
            rows(
                "select municipality_id, cast(round(per_capita_t * 1000) as integer) from"
                    + " out_emissions where municipality_id in ('SE-0880', 'SE-1490', 'SE-2081')"
                    + " and perspective = 'consumption' and sector = 'all' and year = 2023 order by"
                    + " municipality_id"))
        .containsExactly("SE-0880,5035", "SE-1490,5202", "SE-2081,5445");
  }

  @Test
  void assensIsAsInTheFile() {
    assertThat(
            rows(
                "select year, cast(emissions_t as decimal(9, 1)) from core_published_total where"
                    + " area_id = 'DK-0420' and sector = 'all' and year in (2018, 2023) order by"
                    + " year"))
        .containsExactly("2018,443257.2", "2023,339091.2");
  }

  @Test
  void assensWithoutABaseOf1990IsToldTheLevelThatItWouldNeed() {
    assertThat(rows(VERDICT))
        .containsExactly(
            "not-assessable,,,neither the source nor the statistics tell the level of the base"
                + " year 1990; on track only if it was at least 802,583 t in 1990; it was 339,091 t"
                + " in 2023");
  }

  /** From 700 000 t, 339 091.2 t are 51.56 % less; a straight line asks for 33/40 of 70 %. */
  @Test
  void assensWithItsOwnBaseIsJudged() throws IOException {
    Path copy = folder.resolve("home");
    FileUtils.copyDirectory(home.toFile(), copy.toFile());
    Path targets = folder.resolve("targets");
    Files.createDirectories(targets);
    String stated = Files.readString(RealNight.TARGETS.resolve(ASSENS));
    Files.writeString(
        targets.resolve(ASSENS),
        stated.replaceFirst("base_year: 1990\n", "base_year: 1990\n    base_value: 700000\n"));

    Answer again =
        OneNight.nightly(copy, Files.createDirectories(folder.resolve("inbox")), targets);

    assertThat(again.exitCode()).as(again.out() + again.err()).isZero();
    assertThat(RealNight.rows(copy, VERDICT))
        .singleElement()
        .asString()
        .startsWith("off-track,51.56,57.75,");
  }

  private static List<String> rows(String sql) {
    return RealNight.rows(home, sql);
  }
}
