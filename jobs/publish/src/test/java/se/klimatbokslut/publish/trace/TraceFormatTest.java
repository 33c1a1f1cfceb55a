package se.klimatbokslut.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

class TraceFormatTest {
  private static final FigureKey TRANSPORT =
      FigureKey.of(Table.OUT_EMISSIONS, "SE-2081", 2022, "CO2", "territorial", "transport");

  @TempDir Path home;

  @Test
  void theTextLeadsFromTheFigureToCellsFilesAndHashes() throws Exception {
    assertThat(print(TraceFormat.text, TRANSPORT, false))
        .contains("sector=transport · emissions_t 100 t · per_capita_t 2 t/person")
        .contains("  emissions_t: sum of emissions_t of 3 rows of core_emissions\n")
        .contains("    core_emissions subsector=cars = cell 70 t, smhi-co2-2024-04-18-1a2b3c4d,")
        .contains("sheet 'CO2', row 9, column G\n")
        .contains(
            "per_capita_t: the row's tonnes divided by population of 1 row of core_population")
        .contains("Release 2026-06-30-a1, as of 2026-06-30, code version 0.1.0\n")
        .contains("smhi-co2 of 2024-04-18, issue 1, file co2.xlsx\n  SHA-256 aa11, archive/aa11");
  }

  @Test
  void theTextSumsUpWhatLiesDeeperUnlessEverythingIsAskedFor() throws Exception {
    FigureKey target = FigureKey.of(Table.OUT_TARGET, TracedBorlange.BUDGET, "2026-06-30");

    assertThat(print(TraceFormat.text, target, false))
        .contains("3 cells of smhi-co2-2024-04-18-1a2b3c4d; --all lists them")
        .doesNotContain("subsector=cars");
    assertThat(print(TraceFormat.text, target, true)).contains("subsector=cars = cell 70 t");
  }

  @Test
  void jsonHoldsEverything() throws Exception {
    JsonNode json = new ObjectMapper().readTree(print(TraceFormat.json, TRANSPORT, false));

    assertThat(json.at("/release/id").asText()).isEqualTo("2026-06-30-a1");
    assertThat(json.at("/figure/row/emissions_t").decimalValue()).isEqualByComparingTo("100");
    assertThat(json.at("/figure/row/derived").isBoolean()).isTrue();
    JsonNode cars = json.at("/figure/from/0/rows/1");
    assertThat(cars.at("/row/subsector").asText()).isEqualTo("cars");
    assertThat(cars.at("/from/0/cell/row").intValue()).isEqualTo(9);
    assertThat(cars.at("/from/0/cell/value").decimalValue()).isEqualByComparingTo("70");
    assertThat(json.at("/editions/1/archive").asText()).isEqualTo("archive/aa11");
    assertThat(json.at("/verification/holds").booleanValue()).isFalse();
    assertThat(json.at("/verification/mismatches/0").asText())
        .isEqualTo("a place: found 1, expected 2");
  }

  private String print(TraceFormat format, FigureKey key, boolean everything) throws Exception {
    Verification verification =
        new Verification(3, 2, List.of(new Verification.Mismatch("a place", "1", "2")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReleaseDatabase database = ReleaseDatabase.open(TracedBorlange.in(home).release())) {
      format.print(
          new Tracer(database).trace(key),
          Optional.of(verification),
          everything,
          new PrintStream(out, true, StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
