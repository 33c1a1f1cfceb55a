package se.klimatbokslut.pipeline.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionFilesTest {
  private static final String WASTE =
      """
      - id: waste-2019
        where:
          publication: smhi-co2
          edition: smhi-co2-2024-04-18-0123abcd
          municipality: SE-2081
          sector: waste
          year: 2019
        reported: "128 345,678 ton"
        corrected: 345.678
        reason: A plant of another municipality was counted here.
        source: E-mail from the publisher
        expect: 128345.678
      """;

  @TempDir Path folder;

  @Test
  void aCorrectionSaysWhereWhatWhyAndWhatItExpects() throws IOException {
    write("a.yaml", WASTE);

    Correction correction = CorrectionFiles.read(folder).get(0);

    assertThat(correction.figure())
        .isEqualTo(new Correction.Figure("SE-2081", "waste", "all", 2019));
    assertThat(correction.expected()).isEqualByComparingTo("128345.678");
    assertThat(correction.corrected()).isEqualByComparingTo("345.678");
    assertThat(correction.at()).hasToString("a.yaml, row 2");
  }

  @Test
  void withoutAFolderThereAreNoCorrections() throws IOException {
    assertThat(CorrectionFiles.read(folder.resolve("none"))).isEmpty();
  }

  @Test
  void otherFilesOfTheFolderAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "read me");
    Files.writeString(folder.resolve(".a.yaml.swp"), "open in an editor");

    assertThat(CorrectionFiles.read(folder)).isEmpty();
  }

  @Test
  void everyMistakeOfEveryFileIsTold() throws IOException {
    write("a.yaml", WASTE.replace("smhi-co2\n", "smhi-co\n").replace("SE-2081", "SE-2099"));
    write("b.yaml", WASTE.replace("expect:", "expects:"));
    write("c.yaml", WASTE);

    assertThatThrownBy(() -> CorrectionFiles.read(folder))
        .isInstanceOf(CorrectionFilesException.class)
        .hasMessageContaining("a.yaml, line 4: found publication 'smhi-co', the nearest known")
        .hasMessageContaining("a.yaml, line 6: found municipality 'SE-2099'")
        .hasMessageContaining("b.yaml, line 13: found the unknown key 'expects'")
        .hasMessageContaining("c.yaml, line 2: found the id 'waste-2019' a second time");
  }

  @Test
  void oneFigureIsCorrectedOnce() throws IOException {
    String every =
        WASTE.replace("waste-2019", "again").replace("smhi-co2-2024-04-18-0123abcd", "every");
    write("a.yaml", WASTE, every);

    assertThatThrownBy(() -> CorrectionFiles.read(folder))
        .hasMessageContaining("a.yaml, line 15: found a figure that a correction before corrects");
  }

  @Test
  void twoEditionsMayBeCorrectedDifferently() throws IOException {
    String other = WASTE.replace("waste-2019", "other").replace("0123abcd", "4567cdef");
    write("a.yaml", WASTE, other);

    assertThat(CorrectionFiles.read(folder)).hasSize(2);
  }

  private void write(String name, String... corrections) throws IOException {
    Files.writeString(
        folder.resolve(name), "corrections:\n" + String.join("", List.of(corrections)));
  }
}
