package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klimatbokslut.publish.release.Release;

/** The same numbers in every format, read back from the files, for four cities. */
class PacksAgreeTest {
  private static final SampleNight NIGHT = SampleNight.published();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"SE-2081,2023", "SE-1490,2023", "SE-0880,2023", "DK-0420,2023"})
  void textTablesAndChartsOfAPackAgree(String municipality, int year) throws Exception {
    Release release = Release.current(NIGHT.home()).orElseThrow();
    AgreedPack pack = AgreedPack.written(release, municipality, year, folder);

    assertThat(pack.tables()).isGreaterThan(4);
    pack.documentHoldsTheTablesOfThePage();
    assertThat(pack.workbookHoldsTheFiguresOfThePage()).isGreaterThan(40);
    pack.printHoldsTheCellsOfThePage();
    assertThat(pack.sentencesTellFiguresOfTables()).isGreaterThan(2);
    if (municipality.equals("SE-2081")) {
      assertThat(pack.chartsShowTheFiguresOfTables()).isGreaterThan(5);
    }
  }
}
