package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.trace.CellCheck;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.trace.Trace;
import se.klimatbokslut.publish.trace.Tracer;

/** Rows of every table of the sample release, chosen by chance that is always the same. */
class TracedTablesTest {
  private static final int ROWS = 12;

  private static final SampleNight NIGHT = SampleNight.published();

  @ParameterizedTest
  @EnumSource(Table.class)
  void rowsLeadSomewhereAndWhatTheyLeadToHolds(Table table) throws IOException {
    try (ReleaseDatabase database =
        ReleaseDatabase.open(Release.current(NIGHT.home()).orElseThrow())) {
      Tracer tracer = new Tracer(database);
      CellCheck cells = new CellCheck(NIGHT.home().resolve("archive"));
      for (FigureKey key : keys(table, database)) {
        Trace trace = tracer.trace(key);
        assertThat(trace.lineage().steps()).as(key.address()).isNotEmpty();
        assertThat(cells.verify(trace).mismatches()).as(key.address()).isEmpty();
      }
    }
  }

  private static List<FigureKey> keys(Table table, ReleaseDatabase database) {
    String key =
        table.contract().key().stream()
            .map(column -> '"' + column + '"')
            .collect(Collectors.joining(", "));
    return database.rows(
        "select %s from %s order by md5(concat_ws(' ', %s)), %s limit %d"
            .formatted(key, table.id(), key, key, ROWS),
        List.of(),
        row -> FigureKey.of(table, row));
  }
}
