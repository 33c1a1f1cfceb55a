package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** Contracts are counted in the register that was the newest. */
final class ContractCountOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_CONTRACT_COUNT;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    Selection register = Selection.ofRegister(Table.CORE_CLIMATE_CONTRACT, row);
    List<TracedRow> signed =
        release.rows(register).stream()
            .filter(contract -> contract.year("year") <= row.year("year"))
            .toList();
    return List.of(new Source.Rows("", Role.RESTS_ON, "", "counted", signed));
  }
}
