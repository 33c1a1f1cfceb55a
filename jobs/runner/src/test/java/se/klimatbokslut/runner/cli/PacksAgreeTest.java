package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klimatbokslut.publish.bokslut.GroupReport;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Chart.Kind;

/** The same numbers in every format, read back from the files, for four cities. */
class PacksAgreeTest {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @TempDir Path folder;

  /** Beside the city, how many figures its charts show by how they are drawn. */
  @ParameterizedTest
  @CsvSource({"SE-2081,41,180,36", "SE-1490,0,160,32", "SE-0880,0,160,32", "DK-0420,0,30,20"})
  void textTablesAndChartsOfAPackAgree(String municipality, int lines, int columns, int bars)
      throws IOException {
    Map<Kind, Integer> shown = AgreedPack.written(release(), municipality, 2023, folder).agrees();

    assertThat(shown.getOrDefault(Kind.LINES, 0)).isEqualTo(lines);
    assertThat(shown.getOrDefault(Kind.STACKED, 0)).isEqualTo(columns);
    assertThat(shown.getOrDefault(Kind.BARS, 0)).isEqualTo(bars);
  }

  @ParameterizedTest
  @CsvSource({"viable-cities,25", "DK,6"})
  void chartsOfAGroupShowItsSums(String group, int lines) throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(release())) {
      AgreedPack pack = AgreedPack.written(GroupReport.of(database, group, 2023, SWEDISH), folder);

      assertThat(pack.chartsAgree()).containsExactly(Map.entry(Kind.LINES, lines));
    }
  }

  private static Release release() {
    return Release.current(SampleNight.published().home()).orElseThrow();
  }
}
