package se.klimatbokslut.pipeline.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;

/**
 * What municipalities' registers say. The newest edition that holds anything of a municipality
 * holds its whole register, so what it no longer lists no longer counts; registers kept year by
 * year are replaced year by year.
 */
public final class Registers {
  /** Tables of editions that hold registers. */
  public static final Set<Table> TABLES = Set.of(Table.CORE_CLIMATE_CONTRACT, Table.CORE_MEASURE);

  private final List<RegisterEdition> editions;

  /**
   * @param editions the oldest first
   */
  public Registers(List<RegisterEdition> editions) {
    this.editions = List.copyOf(editions);
  }

  /** Rows that count, by municipality. */
  SortedMap<String, List<RegisterRow>> whole(Table table) {
    SortedMap<String, List<RegisterRow>> newest = new TreeMap<>();
    for (RegisterEdition edition : editions) {
      Map<String, List<RegisterRow>> own = new LinkedHashMap<>();
      for (Row row : edition.tables().getOrDefault(table, List.of())) {
        RegisterRow named = new RegisterRow(table, row, edition);
        own.computeIfAbsent(named.text("municipality_id"), id -> new ArrayList<>()).add(named);
      }
      newest.putAll(own);
    }
    return newest;
  }
}
