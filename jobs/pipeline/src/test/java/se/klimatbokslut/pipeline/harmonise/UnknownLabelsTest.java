package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;

/** Skien's buses in twelve years; the edition after it calls them something else. */
class UnknownLabelsTest {
  private static final String ROAD = "Veitrafikk";
  private static final Edition BEFORE = edition("before");
  private static final Edition NOW = edition("now");

  @Test
  void aLabelWithTheFiguresOfASectorThatIsGoneIsThatSector() {
    RenamedLabels renamed = renamed(rows(ROAD, "Kollektivtrafikk", 1));

    assertThat(renamed.aliases())
        .containsExactly(new SectorAlias(ROAD, "Kollektivtrafikk", "no-road", "buses", "leaf"));
    assertThat(messages(renamed.findings()))
        .containsExactly(
            "now.csv, row 2009, column E: found 'Veitrafikk / Kollektivtrafikk', which no"
                + " vocabulary knows. It has the figures of 'Veitrafikk / Busser' in before, 12 of"
                + " 12, and is taken for that sector under a new name. If that is right, add it to"
                + " sector-aliases.csv; if not, withdraw the edition and say what it means there.");

    Harmonised harmonised =
        Harmonised.of(rows(ROAD, "Kollektivtrafikk", 1), NOW.with(renamed.aliases()));
    assertThat(harmonised.findings()).isEmpty();
    assertThat(harmonised.tables().get(Table.CORE_EMISSIONS)).hasSize(12);
  }

  /** 3 % is more than the 2 % within which figures count as alike. */
  @Test
  void otherFiguresAreNoRenaming() {
    assertThat(renamed(rows(ROAD, "Kollektivtrafikk", 1.03)).aliases()).isEmpty();
    assertThat(renamed(rows(ROAD, "Kollektivtrafikk", 1.01)).aliases()).hasSize(1);
  }

  @Test
  void aSectorThatIsStillThereIsNotRenamed() {
    List<RawRow> both = new ArrayList<>(rows(ROAD, "Kollektivtrafikk", 1));
    both.addAll(rows(ROAD, "Busser", 1));

    assertThat(renamed(both).aliases()).isEmpty();
  }

  @Test
  void ofTwoLabelsNeitherIsTaken() {
    List<RawRow> both = new ArrayList<>(rows(ROAD, "Kollektivtrafikk", 1));
    both.addAll(rows(ROAD, "Rutebiler", 1));

    assertThat(renamed(both).aliases()).isEmpty();
  }

  @Test
  void nineFiguresAreTooFew() {
    assertThat(renamed(rows(ROAD, "Kollektivtrafikk", 1).subList(0, 9)).aliases()).isEmpty();
    assertThat(renamed(rows(ROAD, "Kollektivtrafikk", 1).subList(0, 10)).aliases()).hasSize(1);
  }

  private static RenamedLabels renamed(List<RawRow> now) {
    Harmonised before = Harmonised.of(rows(ROAD, "Busser", 1), BEFORE);
    List<Row> emissions = before.tables().getOrDefault(Table.CORE_EMISSIONS, List.of());
    return UnknownLabels.of(now, NOW)
        .in(new UnknownLabels.Held("before", emissions, new TreeMap<>(before.labels())));
  }

  private static List<RawRow> rows(String sector, String source, double factor) {
    List<RawRow> rows = new ArrayList<>();
    for (int year = 2009; year < 2021; year++) {
      BigDecimal tonnes = BigDecimal.valueOf(factor).multiply(BigDecimal.valueOf(17L * year));
      rows.add(new RawEmission(sector, source, "", "Skien", year, tonnes, "", year, "E"));
    }
    return rows;
  }

  private static Edition edition(String id) {
    return Publications.edition("miljodirektoratet-ghg", id, id + ".csv", Optional.empty());
  }
}
