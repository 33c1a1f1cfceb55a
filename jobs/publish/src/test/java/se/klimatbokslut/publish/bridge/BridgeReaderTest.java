package se.klimatbokslut.publish.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.TableFormat;

class BridgeReaderTest {
  @TempDir private Path home;

  /** 2022 has no figure of the plant and 2023 is an estimate: 2021 is the newest that is known. */
  @Test
  void theNewestYearWhoseScopeIsKnownIsTold() throws Exception {
    try (ReleaseDatabase database = release(lines())) {
      List<Bridge> bridges = new BridgeReader(database).bridges(asked(OptionalInt.empty()));

      assertThat(bridges).extracting(Bridge::year).containsExactly(2021);
      assertThat(bridges.get(0).lines())
          .extracting(BridgeRow::item)
          .containsExactly("public-total", "facility-out", "target-scope");
    }
  }

  @Test
  void aYearThatIsAskedForIsToldWhateverIsKnownOfIt() throws Exception {
    try (ReleaseDatabase database = release(lines())) {
      Bridge bridge = new BridgeReader(database).bridges(asked(OptionalInt.of(2022))).get(0);

      assertThat(bridge.lines())
          .extracting(BridgeRow::amount)
          .element(1)
          .isEqualTo(Optional.empty());
    }
  }

  @Test
  void withoutALineTheAnswerNamesTheTargetsThatHaveOne() throws Exception {
    try (ReleaseDatabase database = release(lines())) {
      assertThatThrownBy(
              () ->
                  BridgeAnswer.print(
                      database,
                      asked(OptionalInt.of(1990)),
                      TableFormat.TABLE,
                      new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)))
          .hasMessageContaining("in 1990")
          .hasMessageContaining(BorlangeRelease.BUDGET);
    }
  }

  private static BridgeQuestion asked(OptionalInt year) {
    return new BridgeQuestion("SE-2081", Optional.empty(), year);
  }

  private ReleaseDatabase release(String[] lines) throws Exception {
    return ReleaseDatabase.open(
        BorlangeRelease.in(home).table(Table.OUT_SCOPE_BRIDGE, lines).release());
  }

  private static String[] lines() {
    return new String[] {
      line(2021, 1, "public-total", "null", "330", "'definitive'"),
      line(2021, 2, "facility-out", "'ssab-borlange'", "-130", "'definitive'"),
      line(2021, 3, "target-scope", "null", "200", "'definitive'"),
      line(2022, 1, "public-total", "null", "310", "'definitive'"),
      line(2022, 2, "facility-out", "'ssab-borlange'", "null", "null"),
      line(2022, 3, "target-scope", "null", "null", "null"),
      line(2023, 1, "public-total", "null", "300", "'prognosis'"),
      line(2023, 2, "facility-out", "'ssab-borlange'", "-120", "'definitive'"),
      line(2023, 3, "target-scope", "null", "180", "'prognosis'")
    };
  }

  private static String line(
      int year, int position, String item, String name, String amount, String status) {
    return "'%s', %d, %d, 'SE-2081', 'CO2', '%s', %s, %s, %s, 'smhi-co2-2024-04-18-1a2b3c4d'"
        .formatted(BorlangeRelease.BUDGET, year, position, item, name, amount, status);
  }
}
