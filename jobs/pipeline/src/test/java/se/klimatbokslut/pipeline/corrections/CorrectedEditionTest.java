package se.klimatbokslut.pipeline.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.table.Table;

class CorrectedEditionTest {
  private static final String EDITION = "smhi-co2-2024-04-18-0123abcd";

  @Test
  void theFigureOfTheGuardIsReplacedAndNoted() {
    CorrectedEdition corrected = corrected(correction("every", "128345.678"), waste("128345.678"));

    assertThat(corrected.findings()).isEmpty();
    assertThat(corrected.emissions())
        .extracting(row -> row.<BigDecimal>getAs(8))
        .containsExactly(new BigDecimal("345.678000000"), new BigDecimal("7"));
    Row note = corrected.corrections().get(0);
    assertThat(note.getString(1)).isEqualTo(EDITION);
    assertThat(note.<BigDecimal>getAs(9)).isEqualByComparingTo("128345.678");
    assertThat(note.<BigDecimal>getAs(10)).isEqualByComparingTo("345.678");
  }

  /** The publisher mended the figure: correcting it again would make it wrong. */
  @Test
  void anotherFigureThanTheGuardsIsAFinding() {
    CorrectedEdition corrected = corrected(correction("every", "128345.678"), waste("345.7"));

    assertThat(corrected.corrections()).isEmpty();
    assertThat(corrected.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .startsWith("corrections.yaml, row 2: found 345.7 t for SE-2081, waste, 2019")
                    .contains("expected 128345.678 t"));
  }

  @Test
  void aFigureThatIsNotThereIsAFinding() {
    CorrectedEdition corrected = corrected(correction(EDITION, "128345.678"));

    assertThat(corrected.findings().get(0).explanation()).startsWith("found no such figure for");
  }

  @Test
  void editionsWithoutTheYearNeedNoCorrectionOfEveryEdition() {
    List<Correction> all = List.of(correction("every", "1"), correction(EDITION, "1"));

    assertThat(CorrectedEdition.about(all, "smhi-co2", EDITION, Set.of(2020)))
        .extracting(Correction::edition)
        .containsExactly(EDITION);
    assertThat(CorrectedEdition.about(all, "smhi-co2", EDITION, Set.of(2019))).hasSize(2);
    assertThat(CorrectedEdition.about(all, "smhi-co2", "smhi-co2-2025-1", Set.of(2019))).hasSize(1);
    assertThat(CorrectedEdition.about(all, "smhi-ghg", EDITION, Set.of(2019))).isEmpty();
  }

  private static CorrectedEdition corrected(Correction correction, Row... waste) {
    Row transport = emission("transport", "7");
    List<Row> rows = waste.length == 0 ? List.of(transport) : List.of(waste[0], transport);
    return CorrectedEdition.of(EDITION, rows, List.of(correction));
  }

  private static Correction correction(String edition, String expected) {
    return new Correction(
        "waste-2019",
        "smhi-co2",
        edition,
        new Correction.Figure("SE-2081", "waste", "all", 2019),
        "128 345,678 ton",
        new BigDecimal("345.678"),
        "reason",
        "source",
        new BigDecimal(expected),
        new SourceCell("corrections.yaml", "", 2, ""));
  }

  private static Row waste(String tonnes) {
    return emission("waste", tonnes);
  }

  private static Row emission(String sector, String tonnes) {
    return Rows.row(
        Table.CORE_EMISSIONS,
        "municipality_id: SE-2081",
        "year: 2019",
        "sector: " + sector,
        "subsector: all",
        "emissions_t: " + tonnes);
  }
}
