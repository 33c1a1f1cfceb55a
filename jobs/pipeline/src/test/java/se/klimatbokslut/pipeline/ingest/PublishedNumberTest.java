package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "38098,02 | 38098.02",
        "38098.02 | 38098.02",
        "71 260 000 | 71260000",
        "71\u00A0260\u00A0000,5 | 71260000.5",
        "1\u202F234 | 1234",
        "-5 | -5",
        "\u22125,5 | -5.5",
        "362175.590930526 | 362175.590930526"
      })
  void numbersAreReadExactlyAsWritten(String text, BigDecimal value) {
    assertThat(PublishedNumber.of(text)).map(PublishedNumber::value).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234.5",
        "12,345,678",
        "1.234,5",
        "n/a",
        "NaN",
        "",
        "–",
        "..",
        "1.5E-05",
        "12 34",
        "1 2345",
        "5.",
        ".5",
        "+5",
        "0x10",
        "12 t",
        "Infinity"
      })
  void whatCouldBeReadTwoWaysIsNoNumber(String text) {
    assertThat(PublishedNumber.of(text)).isEmpty();
  }
}
