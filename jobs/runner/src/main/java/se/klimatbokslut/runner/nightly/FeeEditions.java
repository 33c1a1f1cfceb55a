package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.fee.Delivery;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.fee.FeeChecks;
import se.klimatbokslut.pipeline.fee.FeeLists;
import se.klimatbokslut.pipeline.fee.FeeTables;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.FindingNote;

/** The editions of lists of the climate fee, which only together make books. */
final class FeeEditions {
  private static final Set<String> ABOUT_SEVERAL_LISTS =
      Set.of("no-fee-rate", "use-without-fee", "overused-fee", "grant-above-fund");

  private final Editions store;
  private final Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
  private final Map<String, EditionNote> notes = new HashMap<>();

  /**
   * @param editions of any publication; those without lists of the climate fee are left out
   * @throws IOException when the store cannot be read
   */
  FeeEditions(Editions store, List<EditionNote> editions) throws IOException {
    this.store = store;
    for (EditionNote edition : editions) {
      read(edition);
    }
  }

  /** True when an edition is made of such lists. */
  static boolean isOne(Harmonised harmonised) {
    return harmonised.tables().keySet().stream().anyMatch(FeeLists.TABLES::contains);
  }

  /** True when a file was refused for nothing but what another list may hold. */
  static boolean needsOthers(Intake.Outcome outcome) {
    return outcome.refused()
        && outcome.findings().stream()
            .filter(FindingNote::isError)
            .allMatch(finding -> ABOUT_SEVERAL_LISTS.contains(finding.rule()));
  }

  /** True when an edition that the store holds is made of such lists. */
  static boolean isOne(Editions store, EditionNote edition) {
    return FeeLists.TABLES.stream()
        .anyMatch(table -> Files.exists(store.folderOf(edition).resolve(table.id())));
  }

  /** Adds an edition that the store does not hold yet. */
  void add(EditionNote edition, Harmonised harmonised) {
    harmonised.tables().forEach((table, rows) -> add(edition, table, rows));
  }

  /** What is wrong with one of the editions among the others; nothing with one of other lists. */
  List<Finding> findings(EditionNote subject) {
    if (!notes.containsKey(subject.editionId())) {
      return List.of();
    }
    Map<String, Delivery> deliveries = deliveries();
    Delivery delivery = Objects.requireNonNull(deliveries.get(subject.editionId()));
    LocalDate date = LocalDate.parse(subject.editionDate());
    return new FeeChecks(subject.fileName(), delivery, date).findings(lists(deliveries));
  }

  /** The books as they stand on a day. */
  FeeTables tables(LocalDate asOf) {
    return new FeeTables(lists(deliveries()), asOf);
  }

  private SortedMap<String, FeeLists> lists(Map<String, Delivery> deliveries) {
    return FeeLists.byMunicipality(tables, deliveries);
  }

  private Map<String, Delivery> deliveries() {
    Map<String, Delivery> deliveries = new HashMap<>();
    for (Vintage.Issue issue :
        Vintage.issues(notes.values().stream().map(EditionNote::held).toList())) {
      String id = issue.held().editionId();
      deliveries.put(id, new Delivery(issue.knownFrom(), issue.number(), id));
    }
    return deliveries;
  }

  private void read(EditionNote edition) throws IOException {
    for (Table table : FeeLists.TABLES) {
      Path file = store.folderOf(edition).resolve(table.id()).resolve(Intake.PART);
      if (Files.exists(file)) {
        add(edition, table, ParquetRows.read(file, table));
      }
    }
  }

  private void add(EditionNote edition, Table table, List<Row> rows) {
    notes.put(edition.editionId(), edition);
    tables.computeIfAbsent(table, each -> new ArrayList<>()).addAll(rows);
  }
}
