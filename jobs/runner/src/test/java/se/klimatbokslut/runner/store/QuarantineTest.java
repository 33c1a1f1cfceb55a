package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.SourceCell;

class QuarantineTest {
  private static final List<FindingNote> FINDINGS =
      List.of(
          FindingNote.of(
              new NotANumber(
                  new SourceCell("utsläpp.xlsx", "GGT", 812, "N"), "n/a", "tonnes as a number")));

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));
  private Path archived = Path.of("");

  @BeforeEach
  void createHome() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
    archived = Files.writeString(home.archive().resolve("abc"), "bytes");
  }

  @Test
  void refusedFileLiesBesideTheReasonsInWords() throws IOException {
    new Quarantine(home).put(archived, "abc", "utsläpp.xlsx", FINDINGS);

    Path place = home.quarantine().resolve("abc");
    assertThat(place.resolve("utsläpp.xlsx")).hasContent("bytes");
    assertThat(place.resolve("findings.txt"))
        .hasContent(
            "error not-a-number: utsläpp.xlsx, sheet 'GGT', row 812, column N: found 'n/a',"
                + " expected tonnes as a number. Correct the file.");
  }

  @Test
  void nameThatPointsElsewhereStaysInside() throws IOException {
    for (String name : List.of("../x", "../../../x", folder.resolve("x").toString())) {
      new Quarantine(home).put(archived, "abc", name, FINDINGS);

      assertThat(home.quarantine().resolve("abc").resolve("x")).as(name).exists();
      assertThat(home.quarantine().resolve("x")).as(name).doesNotExist();
      assertThat(folder.resolve("x")).as(name).doesNotExist();
    }
  }

  @Test
  void fileRefusedAgainHasTheNewReasons() throws IOException {
    Quarantine quarantine = new Quarantine(home);
    quarantine.put(archived, "abc", "a.xlsx", FINDINGS);

    quarantine.put(archived, "abc", "a.xlsx", List.of());

    assertThat(home.quarantine().resolve("abc").resolve("findings.txt")).content().isBlank();
    assertThat(home.quarantine().resolve("abc").resolve("a.xlsx")).hasContent("bytes");
  }

  @Test
  void fileNamedLikeTheReasonsLeavesTheArchiveAlone() throws IOException {
    new Quarantine(home).put(archived, "abc", "findings.txt", FINDINGS);

    assertThat(archived).hasContent("bytes");
  }

  @Test
  void acceptedFileIsTakenOut() throws IOException {
    Quarantine quarantine = new Quarantine(home);
    quarantine.put(archived, "abc", "a.xlsx", FINDINGS);

    quarantine.release("abc");
    quarantine.release("never refused");

    assertThat(home.quarantine()).isEmptyDirectory();
    assertThat(archived).hasContent("bytes");
  }
}
