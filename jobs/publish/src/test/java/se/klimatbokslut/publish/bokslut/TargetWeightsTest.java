package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.release.ReleaseDatabase;

class TargetWeightsTest {
  @TempDir Path home;

  private final List<String> targets = new ArrayList<>();
  private final List<String> judged = new ArrayList<>();

  @Test
  void whatCountsMostEmissionsSoonestStandsFirstAndWhatCannotBeAssessedLast() throws Exception {
    add("a-indicator", "indicator", "GHG", "off-track", "\"year\":2024");
    add("b-open", "net-zero", "GHG", "not-assessable", "\"year\":2025");
    add("c-2045", "net-zero", "GHG", "off-track", "\"year\":2045");
    add("d-2030-co2", "level-ceiling", "CO2", "off-track", "\"target_year\":2030");
    add(
        "e-2030-narrow",
        "net-zero",
        "GHG",
        "on-track",
        "\"year\":2030,\"scope\":{\"without_sectors\":[\"x\"]}");
    add("f-2030", "net-zero", "GHG", "off-track", "\"year\":2030");
    add("g-every-year", "annual-reduction", "GHG", "off-track", "\"rate_pct\":16");
    add("h-budget", "carbon-budget", "CO2", "off-track", "\"period\":{\"last\":2040}");

    assertThat(ordered())
        .containsExactly(
            "g-every-year",
            "f-2030",
            "e-2030-narrow",
            "d-2030-co2",
            "h-budget",
            "c-2045",
            "a-indicator",
            "b-open");
  }

  private void add(String id, String type, String gas, String verdict, String definition) {
    targets.add(
        "'%s', 'SE-2081', 'Borlänge', '%s', 'territorial', '%s', 't', 't', 't', 'q', 's', '', true, '{%s}'"
            .formatted(id, type, gas, definition));
    judged.add(
        TargetRow.of(id, "SE-2081")
            .with("year", 2022)
            .about(type, "territorial", gas)
            .verdict(verdict)
            .sql(Table.OUT_TARGET_YEAR));
  }

  private List<String> ordered() throws Exception {
    ReleaseFixture release =
        ReleaseFixture.in(home)
            .table(Table.CORE_TARGET, targets.toArray(String[]::new))
            .table(Table.OUT_TARGET_YEAR, judged.toArray(String[]::new));
    try (ReleaseDatabase database = ReleaseDatabase.open(release.release())) {
      return new TargetReader(database)
          .progressIn(FollowUpFilter.ofMunicipality("SE-2081"), 2022).stream()
              .sorted(new TargetWeights(database, "SE-2081").order())
              .map(target -> target.target().targetId())
              .toList();
    }
  }
}
