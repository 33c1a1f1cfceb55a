package se.klimatbokslut.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SMHI, växthusgaser 2025-09-01; SMHI, |växthusgaser |2025-09-01",
        "marginalen −4,45 t; marginalen |−4,45 t",
        "Utsläpp (t CO₂e); Utsläpp |(t CO₂e)",
        "smhi-ghg-edition-2025-09-01.xlsx; smhi-|ghg-|edition-2025-09-01.|xlsx",
        "faldet følger −87 220 t den nationale; faldet |følger |−87 |220 t |den |nationale",
        "åren 2020–2022 avgör; åren |2020–2022 |avgör"
      })
  void linesEndAtSpacesAndHyphensButNotInsideDatesNumbersAndUnits(String text, String broken) {
    assertThat(String.join("|", parts(text))).isEqualTo(broken);
  }

  private static List<String> parts(String text) {
    LineBreaks breaks = new LineBreaks(Locale.forLanguageTag("sv"));
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }
}
