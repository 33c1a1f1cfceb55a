package se.klimatbokslut.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klimatbokslut.pipeline.table.Table;

class OriginsTest {
  @ParameterizedTest
  @EnumSource(Table.class)
  void everyTableSaysWhereItsRowsComeFrom(Table table) {
    assertThat(Origins.of(table))
        .as("Write an Origin of %s and name it in Origins", table.id())
        .isPresent();
  }
}
