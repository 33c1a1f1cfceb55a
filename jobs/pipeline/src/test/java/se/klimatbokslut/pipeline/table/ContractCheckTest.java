package se.klimatbokslut.pipeline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.pipeline.Rows.row;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class ContractCheckTest {
  private static final Row BORLANGE_2022 =
      row(Table.CORE_POPULATION, "municipality_id: SE-2081", "year: 2022", "population: 51735");
  private static final Row BORLANGE_2023 =
      row(Table.CORE_POPULATION, "municipality_id: SE-2081", "year: 2023", "population: 51700");

  @Test
  void soundRowsPassAsTheyAre() {
    assertThat(checked(BORLANGE_2022, BORLANGE_2023)).containsExactly(BORLANGE_2022, BORLANGE_2023);
  }

  @Test
  void aValueThatMayNotBeMissingStopsTheTable() {
    Row nobody = RowFactory.create("SE-2081", 2022, null, "scb", "scb-1", "", 1L, "C");

    assertThatThrownBy(() -> checked(nobody))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage(
            "Table core_population breaks its contract: no population in "
                + "[SE-2081,2022,null,scb,scb-1,,1,C]");
  }

  @Test
  void aValueThatMayBeMissingPasses() {
    Row unknown = row(Table.CORE_EMISSIONS, "municipality_id: SE-2081", "year: 2022");
    List<Row> passed = new ArrayList<>();
    new ContractCheck(List.of(unknown).iterator(), Table.CORE_EMISSIONS)
        .forEachRemaining(passed::add);

    assertThat(passed).containsExactly(unknown);
  }

  @Test
  void aValueBelowItsLeastStopsTheTable() {
    assertThatThrownBy(() -> checked(row(Table.CORE_POPULATION, "population: -1")))
        .hasMessageContaining("population below 0");
    assertThatThrownBy(() -> checked(row(Table.CORE_POPULATION, "source_row: 0")))
        .hasMessageContaining("source_row below 1");
    assertThat(checked(row(Table.CORE_POPULATION, "population: 0"))).hasSize(1);
  }

  @Test
  void aKeyThatComesTwiceStopsTheTable() {
    assertThatThrownBy(() -> checked(BORLANGE_2022, BORLANGE_2023, BORLANGE_2023))
        .hasMessage(
            "Table core_population breaks its contract: the key comes twice: [SE-2081, 2023, any]");
  }

  private static List<Row> checked(Row... rows) {
    List<Row> passed = new ArrayList<>();
    new ContractCheck(List.of(rows).iterator(), Table.CORE_POPULATION)
        .forEachRemaining(passed::add);
    return passed;
  }
}
