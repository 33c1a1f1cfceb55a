package se.klimatbokslut.pipeline.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;

/**
 * What municipalities' registers say. The newest edition that holds anything of a municipality
 * holds its whole register, so what it no longer lists no longer counts; registers kept year by
 * year are replaced year by year.
 */
public final class Registers {
  /** Tables of editions that hold registers. */
  public static final Set<Table> TABLES =
      Set.of(
          Table.CORE_CLIMATE_CONTRACT,
          Table.CORE_MEASURE,
          Table.CORE_AGENCY_GRANT,
          Table.CORE_GREEN_LOAN,
          Table.CORE_ACTION,
          Table.CORE_NEGATIVE_EMISSION);

  private final List<RegisterEdition> editions;

  /**
   * @param editions the oldest first
   */
  public Registers(List<RegisterEdition> editions) {
    this.editions = List.copyOf(editions);
  }

  /** Rows that count, by municipality. */
  SortedMap<String, List<RegisterRow>> whole(Table table) {
    return newest(table, row -> row.text("municipality_id"));
  }

  /** Rows that count of a register kept year by year: a list for each municipality and year. */
  Collection<List<RegisterRow>> yearly(Table table) {
    return newest(table, MunicipalityYear::of).values();
  }

  /** Of editions that hold rows of a part, the newest has that part to itself. */
  private <P extends Comparable<P>> SortedMap<P, List<RegisterRow>> newest(
      Table table, Function<RegisterRow, P> part) {
    SortedMap<P, List<RegisterRow>> newest = new TreeMap<>();
    for (RegisterEdition edition : editions) {
      Map<P, List<RegisterRow>> own = new LinkedHashMap<>();
      for (Row row : edition.tables().getOrDefault(table, List.of())) {
        RegisterRow named = new RegisterRow(table, row, edition);
        own.computeIfAbsent(part.apply(named), id -> new ArrayList<>()).add(named);
      }
      newest.putAll(own);
    }
    return newest;
  }

  private record MunicipalityYear(String municipalityId, int year)
      implements Comparable<MunicipalityYear> {
    private static final Comparator<MunicipalityYear> IN_ORDER =
        Comparator.comparing(MunicipalityYear::municipalityId)
            .thenComparing(MunicipalityYear::year);

    static MunicipalityYear of(RegisterRow row) {
      return new MunicipalityYear(row.text("municipality_id"), row.year("year"));
    }

    @Override
    public int compareTo(MunicipalityYear other) {
      return IN_ORDER.compare(this, other);
    }
  }
}
