package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.runner.sample.EmissionTable.Line;

/** The emission database's layout: title, blank rows, years, headings, rows. */
record SmhiLayout(SmhiEdition edition) {
  private static final List<Object> NO_LABELS = List.of("", "", "", "");

  /** Cells are texts and numbers. */
  List<List<Object>> rows(List<Line> lines) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Rapportnamn:", "Länsrapport, " + edition.printed()));
    rows.add(List.of("Emissioner av " + edition.substance()));
    rows.add(List.of("Enhet: ton/år"));
    for (int blank = 0; blank < edition.blankRows(); blank++) {
      rows.add(List.of());
    }
    rows.add(joined(NO_LABELS, edition.years()));
    rows.add(
        joined(
            List.of("Huvudsektor", "Undersektor", "Län", "Kommun"),
            edition.years().stream().map(year -> edition.code()).toList()));
    lines.forEach(line -> rows.add(row(line)));
    return rows;
  }

  private static List<Object> row(Line line) {
    List<BigDecimal> tonnes = line.tonnes();
    return joined(List.of(line.main(), line.sub(), line.county(), line.town()), tonnes);
  }

  private static List<Object> joined(List<?> labels, List<?> values) {
    return Stream.<Object>concat(labels.stream(), values.stream()).toList();
  }
}
