package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.table.Table;

class SectorSumLawsTest {
  private static final List<String> SUBSECTORS = List.of("Personbilar", "Bussar", "Järnväg");

  @Property(tries = 50)
  void theRowsOfASectorAddUpToItsPublishedTotalExactly(
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(9) BigDecimal total,
      @ForAll @Size(3) List<@BigRange(min = "0", max = "1000000") @Scale(9) BigDecimal> parts) {
    List<RawEmission> rows = new ArrayList<>();
    rows.add(borlange("Alla", total));
    for (int i = 0; i < SUBSECTORS.size(); i++) {
      rows.add(borlange(SUBSECTORS.get(i), parts.get(i)));
    }
    List<Row> core =
        EmissionEdition.of(rows, SmhiRows.CO2)
            .tables()
            .getOrDefault(Table.CORE_EMISSIONS, List.of());

    assertThat(
            core.stream().map(SectorSumLawsTest::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(total);
  }

  private static RawEmission borlange(String subsector, BigDecimal tonnes) {
    return new RawEmission(
        "Transporter", subsector, "Dalarnas län", "Borlänge", 2022, tonnes, "CO2", 1, "P");
  }

  private static BigDecimal tonnes(Row row) {
    return row.getDecimal(Table.CORE_EMISSIONS.contract().columnNames().indexOf("emissions_t"));
  }
}
