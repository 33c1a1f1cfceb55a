package se.klimatbokslut.pipeline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableContractTest {
  @ParameterizedTest
  @EnumSource(Table.class)
  void everyTablePromisesASentenceAKeyAndItsColumns(Table table) {
    TableContract contract = table.contract();

    assertThat(contract.table()).isEqualTo(table.id());
    assertThat(contract.sentence()).endsWith(".");
    assertThat(contract.columnNames()).doesNotHaveDuplicates().containsAll(contract.key());
    assertThat(contract.key()).isNotEmpty();
    assertThat(contract.columns())
        .allSatisfy(column -> assertThat(column.sentence()).as(column.name()).endsWith("."));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void aKeyIsNeverEmpty(Table table) {
    assertThat(table.contract().key())
        .noneMatch(column -> table.contract().column(column).nullable());
  }

  @Test
  void everyContractIsATableAndTheOtherWayRound() throws IOException {
    Path folder = Path.of(System.getProperty("klimatbokslut.root"), "schemas", "tables");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> contracts =
          files.map(file -> file.getFileName().toString().replace(".yaml", "")).toList();

      assertThat(contracts)
          .filteredOn(name -> !name.equals("columns"))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Table.values()).map(Table::id).toList());
    }
  }

  @Test
  void aColumnHasItsTypeUnitAndLeastValue() {
    ColumnContract population = Table.CORE_POPULATION.contract().column("population");

    assertThat(population.type()).isEqualTo(ColumnType.WHOLE);
    assertThat(population.unit()).isEqualTo("persons");
    assertThat(population.min()).isEqualTo(OptionalLong.of(0));
    assertThat(population.nullable()).isFalse();
    assertThat(Table.CORE_EMISSIONS.contract().column("emissions_t").nullable()).isTrue();
  }

  @Test
  void aContractThatNamesAColumnWithoutDefinitionIsRefused() {
    assertThatThrownBy(() -> TableContract.load("test_unknown_column"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Column emissions_kg is not defined in columns.yaml");
  }

  @Test
  void whatIsInNoContractIsRefused() {
    assertThatThrownBy(() -> TableContract.load("core_weather"))
        .hasMessage("No table contract at /schemas/tables/core_weather.yaml");
    assertThatThrownBy(() -> Table.CORE_EDITION.contract().column("weather"))
        .hasMessage("Table core_edition has no column weather");
    assertThatThrownBy(() -> ColumnType.ofId("float"))
        .hasMessage("No column type is called 'float'");
    assertThatThrownBy(() -> Table.ofId("core_weather"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void aTableIsFoundByItsNameInSql(Table table) {
    assertThat(Table.ofId(table.id())).isEqualTo(table);
  }
}
