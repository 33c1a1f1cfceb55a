package se.klimatbokslut.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** A list of plants in the archive, and a release that says what stands in it. */
class CellCheckTest {
  private static final String EDITION = "facilities-2024-05-01-2b3c4d5e";
  private static final String LIST =
      """
      facility_id;municipality_id;year;gas;sector;tonnes;source;status
      verket;SE-2081;2021;CO2;industry;260;verkets rapport;
      verket;SE-2081;2022;CO2;industry;250,5;verkets rapport;
      """;

  @TempDir Path folder;

  @Test
  void aCellThatHoldsTheFigureIsConfirmed() throws Exception {
    Verification verification = verify(LIST, release("250.5", 3));

    assertThat(verification).isEqualTo(new Verification(1, 1, List.of()));
  }

  @Test
  void aCellThatHoldsSomethingElseIsTold() throws Exception {
    assertThat(verify(LIST, release("250.6", 3)).mismatches())
        .singleElement()
        .asString()
        .contains(EDITION + ", row 3, column", "found 250.5", "expected 250.6 t");
  }

  @Test
  void aPlaceWithoutAValueIsTold() throws Exception {
    assertThat(verify(LIST, release("250.5", 4)).mismatches())
        .singleElement()
        .asString()
        .contains("row 4", "found no value");
  }

  @Test
  void anArchivedFileWithOtherBytesIsNotReadAtAll() throws Exception {
    ReleaseFixture release = release("250.5", 3);
    Files.writeString(archive().resolve(sha256(LIST)), LIST.replace("250,5", "999"));

    Verification verification = verify(release);

    assertThat(verification.holds()).isFalse();
    assertThat(verification.mismatches())
        .singleElement()
        .asString()
        .contains("archive/" + sha256(LIST) + " (plants.csv): found SHA-256 ");
  }

  @Test
  void aMissingFileIsTold() throws Exception {
    assertThat(verify(release("250.5", 3)).mismatches())
        .singleElement()
        .asString()
        .contains("found no file, expected the archived bytes");
  }

  private Verification verify(String list, ReleaseFixture release) throws Exception {
    Files.writeString(archive().resolve(sha256(list)), list);
    return verify(release);
  }

  private Verification verify(ReleaseFixture release) throws Exception {
    try (ReleaseDatabase database = ReleaseDatabase.open(release.release())) {
      FigureKey plant = FigureKey.of(Table.CORE_FACILITY, "verket", 2022, "CO2", EDITION);
      return new CellCheck(archive()).verify(new Tracer(database).trace(plant));
    }
  }

  private ReleaseFixture release(String tonnes, int row) throws Exception {
    return ReleaseFixture.in(folder)
        .table(
            Table.CORE_EDITION,
            "'%s', 'facilities', date '2024-05-01', false, 1, date '2024-05-01', '%s', 'plants.csv', 2021, 2022, null, 'CC0', 'x', timestamp '2026-06-30 04:00:00'"
                .formatted(EDITION, sha256(LIST)))
        .table(
            Table.CORE_FACILITY,
            "'verket', 'SE-2081', 2022, 'CO2', 'industry', %s, 'x', 'facilities', '%s', '', %d, 'F'"
                .formatted(tonnes, EDITION, row));
  }

  private Path archive() throws Exception {
    return Files.createDirectories(folder.resolve("archive"));
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
