package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.ingest.RawKeyFigure;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;

class KeyFigureEditionTest {
  private static final Edition KOLADA =
      Publications.edition("kolada", "kolada-1", "kolada.json", Optional.empty());

  @Test
  void gasAndUnitFollowFromTheKeyFigure() {
    Harmonised edition =
        Harmonised.of(
            List.of(raw("N07702", "2081", "200000.5"), raw("N00401", "2081", "4")), KOLADA);

    assertThat(edition.findings()).isEmpty();
    assertThat(
            shown(
                Table.CORE_CROSS_CHECK,
                edition.tables().getOrDefault(Table.CORE_CROSS_CHECK, List.of()),
                "municipality_id",
                "year",
                "key_figure",
                "gas",
                "value",
                "unit",
                "compared_with"))
        .containsExactly(
            "SE-2081 | 2023 | N07702 | GHG | 200000.5 | t | smhi-ghg",
            "SE-2081 | 2023 | N00401 | GHG | 4 | t/person | smhi-ghg");
  }

  @Test
  void anUnknownKeyFigureIsToldOnceWithTheNearest() {
    assertThat(told(raw("N07703", "2081", "1"), raw("N07703", "2080", "1")))
        .singleElement()
        .asString()
        .contains("found 'N07703', expected a label of key figures; the nearest is 'N07702'");
  }

  @Test
  void anUnknownMunicipalityASecondValueAndTooMuchAreTold() {
    assertThat(
            told(
                raw("N07702", "2018", "1"),
                raw("N07702", "2081", "1"),
                raw("N07702", "2081", "2"),
                raw("N07702", "2080", "30000001")))
        .satisfiesExactly(
            unknown -> assertThat(unknown).contains("found '2018'"),
            twice -> assertThat(twice).contains("a second row for SE-2081 / N07702 / 2023"),
            tooMuch -> assertThat(tooMuch).contains("30000001 t"));
  }

  private static List<String> told(RawRow... rows) {
    return messages(Harmonised.of(List.of(rows), KOLADA).findings());
  }

  private static RawKeyFigure raw(String keyFigure, String code, String value) {
    return new RawKeyFigure(keyFigure, code, 2023, new BigDecimal(value), "", 1, "/values/0");
  }
}
