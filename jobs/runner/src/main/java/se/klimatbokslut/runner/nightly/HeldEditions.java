package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.gate.EditionFigures;
import se.klimatbokslut.domain.gate.ListedFigure;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.gate.ListedFigures;
import se.klimatbokslut.pipeline.gate.PublishedFigures;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** An edition among others of its publication, in the order of editions. */
final class HeldEditions {
  private static final Comparator<Vintage.Issue> NEWEST_FIRST =
      Comparator.comparing((Vintage.Issue issue) -> issue.held().date())
          .thenComparing(Vintage.Issue::number)
          .thenComparing(issue -> issue.held().editionId())
          .reversed();

  private final List<EditionNote> before;
  private final List<EditionNote> after;

  private HeldEditions(List<EditionNote> before, List<EditionNote> after) {
    this.before = before;
    this.after = after;
  }

  /** Those of the publication of an edition that hold a place of it, without the edition itself. */
  static HeldEditions besides(EditionNote subject, List<EditionNote> all) {
    Map<String, EditionNote> ofPublication = new HashMap<>();
    for (EditionNote edition : all) {
      if (edition.publication().equals(subject.publication()) && edition.sharesAPartWith(subject)) {
        ofPublication.put(edition.editionId(), edition);
      }
    }
    ofPublication.put(subject.editionId(), subject);
    List<String> inOrder =
        Vintage.issues(ofPublication.values().stream().map(EditionNote::held).toList()).stream()
            .map(issue -> issue.held().editionId())
            .toList();
    List<EditionNote> others = new ArrayList<>(ofPublication.values());
    others.remove(subject);
    others.sort(Comparator.comparing(other -> inOrder.indexOf(other.editionId())));
    int place = inOrder.indexOf(subject.editionId());
    return new HeldEditions(others.subList(0, place), others.subList(place, others.size()));
  }

  /** The newest of a publication. */
  static Optional<EditionNote> newest(String publication, List<EditionNote> all) {
    return all.stream()
        .filter(edition -> edition.publication().equals(publication))
        .findFirst()
        .map(any -> besides(any, all).last().orElse(any));
  }

  /** All of a publication, the oldest first. */
  static List<EditionNote> inOrder(String publication, List<EditionNote> all) {
    Optional<EditionNote> any =
        all.stream().filter(edition -> edition.publication().equals(publication)).findFirst();
    List<EditionNote> inOrder = new ArrayList<>();
    if (any.isPresent()) {
      HeldEditions held = besides(any.get(), all);
      inOrder.addAll(held.before);
      inOrder.add(any.get());
      inOrder.addAll(held.after);
    }
    return inOrder;
  }

  /** Of any publications, in the order in which lists speak for what several of them hold. */
  static List<EditionNote> newestFirst(List<EditionNote> lists) {
    Map<String, EditionNote> byId = new HashMap<>();
    lists.forEach(edition -> byId.put(edition.editionId(), edition));
    return Vintage.issues(lists.stream().map(EditionNote::held).toList()).stream()
        .sorted(NEWEST_FIRST)
        .map(issue -> Objects.requireNonNull(byId.get(issue.held().editionId())))
        .toList();
  }

  List<EditionNote> older() {
    return before;
  }

  Optional<EditionNote> before() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  Optional<EditionNote> after() {
    return after.stream().findFirst();
  }

  Optional<EditionNote> newest() {
    return last().or(this::before);
  }

  /** The last of those after it. */
  private Optional<EditionNote> last() {
    return after.isEmpty() ? Optional.empty() : Optional.of(after.get(after.size() - 1));
  }

  /** All of them, the oldest first. */
  List<EditionNote> all() {
    List<EditionNote> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }

  /** Figures of editions as their Parquet files have them, each read once. */
  static final class Figures {
    private final Editions store;
    private final Map<String, EditionFigures> read = new HashMap<>();

    Figures(Editions store) {
      this.store = store;
    }

    EditionFigures of(EditionNote edition) throws IOException {
      EditionFigures known = read.get(edition.editionId());
      if (known != null) {
        return known;
      }
      Map<Table, List<Row>> tables = tables(edition, PublishedFigures.TABLES);
      EditionFigures figures = PublishedFigures.of(edition.editionId(), edition.fileName(), tables);
      read.put(edition.editionId(), figures);
      return figures;
    }

    /** Its rows of {@code core_emissions}. */
    List<Row> emissions(EditionNote edition) throws IOException {
      return tables(edition, Set.of(Table.CORE_EMISSIONS))
          .getOrDefault(Table.CORE_EMISSIONS, List.of());
    }

    /** Of an edition that is a list. */
    List<ListedFigure> listed(EditionNote edition) throws IOException {
      return ListedFigures.of(edition.fileName(), tables(edition, ListedFigures.TABLES));
    }

    private Map<Table, List<Row>> tables(EditionNote edition, Set<Table> wanted)
        throws IOException {
      Map<Table, List<Row>> tables = new HashMap<>();
      for (Table table : wanted) {
        Path file = store.folderOf(edition).resolve(table.id()).resolve(Intake.PART);
        if (Files.exists(file)) {
          tables.put(table, ParquetRows.read(file, table));
        }
      }
      return tables;
    }
  }
}
