package se.klimatbokslut.pipeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.vocabulary.Schemas;

class LayoutsTest {
  private static final String RIGHT =
      """
      publication: desnz-co2
      tables:
        - place: {heading: code, by: code}
          year: {heading: Year}
          value: {headings: "{sector}:kt", unit: kt, tonnes: 1000}
      """;

  @Test
  void everyMistakeOfEveryFileIsToldWithItsLine() {
    String wrong =
        RIGHT
            .replace("desnz-co2", "denz-co2")
            .replace("year: {heading: Year}", "sector: {heading: Sector}");
    String unknown = RIGHT.replace("unit: kt", "units: kt");

    assertThatThrownBy(
            () ->
                Layouts.read(
                    List.of(
                        new Schemas.Text("a.yaml", wrong), new Schemas.Text("b.yaml", unknown))))
        .isInstanceOf(LayoutFilesException.class)
        .hasMessageStartingWith("Declared layouts have mistakes; correct them:\n")
        .hasMessageContaining("a.yaml, line 1: found the publication 'denz-co2', the nearest")
        .hasMessageContaining("a.yaml, line 3: found the year nowhere, expected it once")
        .hasMessageContaining("a.yaml, line 3: found the sector twice, expected it once")
        .hasMessageContaining("b.yaml, line 5:");
  }

  @Test
  void aRightFileHasNone() {
    assertThat(Layouts.read(List.of(new Schemas.Text("a.yaml", RIGHT)))).hasSize(1);
  }

  @Test
  void aHeadingSaysItsPartsInAnyCase() {
    HeadingPattern headings = new HeadingPattern("{sector} {year}: kt");

    assertThat(headings.parts("Road transport 2021: KT"))
        .hasValue(Map.of("sector", "Road transport", "year", "2021"));
    assertThat(headings.parts("Road transport: kt")).isEmpty();
    assertThat(headings.parts("Road transport 21: kt")).isEmpty();
  }
}
