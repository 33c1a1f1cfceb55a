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
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.register.RegisterEdition;
import se.klimatbokslut.pipeline.register.Registers;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** The editions of registers that a release is made of. */
final class RegisterEditions {
  private final Editions store;

  RegisterEditions(Editions store) {
    this.store = store;
  }

  /**
   * @param editions of any publication; those without registers are left out
   * @throws IOException when the store cannot be read
   */
  Registers of(List<EditionNote> editions) throws IOException {
    Map<String, EditionNote> notes = new HashMap<>();
    editions.forEach(edition -> notes.put(edition.editionId(), edition));
    List<RegisterEdition> held = new ArrayList<>();
    List<Vintage.Issue> issues = Vintage.issues(editions.stream().map(EditionNote::held).toList());
    for (Vintage.Issue issue : issues) {
      held.add(read(Objects.requireNonNull(notes.get(issue.held().editionId()))));
    }
    return new Registers(held);
  }

  private RegisterEdition read(EditionNote edition) throws IOException {
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    for (Table table : Registers.TABLES) {
      Path file = store.folderOf(edition).resolve(table.id()).resolve(Intake.PART);
      if (Files.exists(file)) {
        tables.put(table, ParquetRows.read(file, table));
      }
    }
    return new RegisterEdition(edition.editionId(), LocalDate.parse(edition.editionDate()), tables);
  }
}
