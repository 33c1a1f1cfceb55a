package se.klimatbokslut.pipeline.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.gate.IndicatorSources.Counted;
import se.klimatbokslut.pipeline.table.Table;

class CountedIndicatorsTest {
  /** A party inside and another organisation outside in 2021; one more in 2022, which goes on. */
  @Test
  void contractsAreCountedInsideAndOutsidePartiesAmongThemInWholeYears() {
    Registers registers =
        new Registers(
            List.of(
                edition(
                    "register",
                    "2022-06-01",
                    Table.CORE_CLIMATE_CONTRACT,
                    contract("A", "2021-03-01", "SE-2081", true),
                    contract("B", "2021-05-01", "outside", false),
                    contract("C", "2022-02-01", "SE-2081", false))));

    assertThat(CountedIndicators.of(registers))
        .containsExactly(
            new Counted(
                "local-climate-contracts",
                "SE-2081",
                2021,
                BigDecimal.valueOf(2),
                "count",
                "register"));
  }

  @Test
  void whatWasTakenUpIsCountedInAllWaysTogetherByTheNewestListOfAYear() {
    Registers registers =
        new Registers(
            List.of(
                edition(
                    "old",
                    "2023-03-01",
                    Table.CORE_NEGATIVE_EMISSION,
                    uptake("forest", 2021, "7"),
                    uptake("forest", 2022, "9")),
                edition(
                    "new",
                    "2024-03-01",
                    Table.CORE_NEGATIVE_EMISSION,
                    uptake("forest", 2022, "8.5"),
                    uptake("wetland", 2022, "2"))));

    assertThat(CountedIndicators.of(registers))
        .containsExactly(
            new Counted("sinks", "SE-2081", 2021, new BigDecimal("7"), "t", "old"),
            new Counted("sinks", "SE-2081", 2022, new BigDecimal("10.5"), "t", "new"));
  }

  private static RegisterEdition edition(String id, String date, Table table, Row... rows) {
    return new RegisterEdition(id, LocalDate.parse(date), Map.of(table, List.of(rows)));
  }

  private static Row contract(String organisation, String signed, String signer, boolean party) {
    return row(
        Table.CORE_CLIMATE_CONTRACT,
        "municipality_id: SE-2081",
        "organisation: " + organisation,
        "signed_date: " + signed,
        "signer: " + signer,
        "party: " + party);
  }

  private static Row uptake(String kind, int year, String tonnes) {
    return row(
        Table.CORE_NEGATIVE_EMISSION,
        "municipality_id: SE-2081",
        "kind: " + kind,
        "year: " + year,
        "removed_t: " + tonnes);
  }
}
