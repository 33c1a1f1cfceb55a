package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.report.Chart.Kind;

/** The same numbers in every format, for four cities, from the publishers' own editions. */
@Tag("slow")
class RealPacksAgreeTest {
  @TempDir Path folder;

  /** Beside the city, how many figures its charts show by how they are drawn. */
  @ParameterizedTest
  @CsvSource({"SE-2081,33,156,32", "SE-1490,0,156,32", "SE-0880,0,156,32", "DK-0420,0,30,20"})
  void textTablesAndChartsOfAPackAgree(String municipality, int lines, int columns, int bars)
      throws IOException {
    Release release = Release.current(RealNight.published().home()).orElseThrow();
    Map<Kind, Integer> shown = AgreedPack.written(release, municipality, 2023, folder).agrees();

    assertThat(shown.getOrDefault(Kind.LINES, 0)).isEqualTo(lines);
    assertThat(shown.getOrDefault(Kind.STACKED, 0)).isEqualTo(columns);
    assertThat(shown.getOrDefault(Kind.BARS, 0)).isEqualTo(bars);
  }
}
