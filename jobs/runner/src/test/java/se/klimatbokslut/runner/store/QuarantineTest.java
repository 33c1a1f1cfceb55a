package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  private static final String REFUSED_AT = "2026-02-01T00:00:00Z";

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));
  private Path archived = Path.of("");

  @BeforeEach
  void createHome() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
    archived = Files.writeString(home.archive().resolve("abc"), "bytes");
  }

  private static Refusal refusal(String fileName, List<FindingNote> findings) {
    return new Refusal("abc", fileName, "smhi-ghg", REFUSED_AT, null, null, findings);
  }

  @Test
  void whatIsSetAsideIsListedWithItsReasons() throws IOException {
    Quarantine quarantine = new Quarantine(home);
    Refusal refusal = refusal("utsläpp.xlsx", FINDINGS);
    quarantine.put(archived, refusal, Optional.empty());

    assertThat(quarantine.all()).containsExactly(refusal);
    assertThat(refusal.rules()).containsExactly("not-a-number");
    assertThat(quarantine.file(refusal)).hasContent("bytes");
  }

  @Test
  void fileRefusedAgainIsRefusedSinceTheFirstTime() throws IOException {
    Quarantine quarantine = new Quarantine(home);
    quarantine.put(archived, refusal("a.xlsx", FINDINGS), Optional.empty());

    Refusal again = refusal("a.xlsx", List.of()).since("2026-03-01T00:00:00Z");
    quarantine.put(archived, again, Optional.empty());

    assertThat(quarantine.all())
        .singleElement()
        .extracting(Refusal::refusedAt, Refusal::findings)
        .containsExactly(REFUSED_AT, List.of());
  }

  @Test
  void sidecarLiesBesideTheFile() throws IOException {
    new Quarantine(home)
        .put(
            archived,
            refusal("a.xlsx", FINDINGS),
            Optional.of(new Quarantine.Sidecar("a.xlsx.meta.yaml", new byte[] {'x'})));

    assertThat(home.quarantine().resolve("abc").resolve("a.xlsx.meta.yaml")).hasContent("x");
  }

  @Test
  void refusedFileLiesBesideTheReasonsInWords() throws IOException {
    new Quarantine(home).put(archived, refusal("utsläpp.xlsx", FINDINGS), Optional.empty());

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
      new Quarantine(home).put(archived, refusal(name, FINDINGS), Optional.empty());

      assertThat(home.quarantine().resolve("abc").resolve("x")).as(name).exists();
      assertThat(home.quarantine().resolve("x")).as(name).doesNotExist();
      assertThat(folder.resolve("x")).as(name).doesNotExist();
    }
  }

  @Test
  void fileRefusedAgainHasTheNewReasons() throws IOException {
    Quarantine quarantine = new Quarantine(home);
    quarantine.put(archived, refusal("a.xlsx", FINDINGS), Optional.empty());

    quarantine.put(archived, refusal("a.xlsx", List.of()), Optional.empty());

    assertThat(home.quarantine().resolve("abc").resolve("findings.txt")).content().isBlank();
    assertThat(home.quarantine().resolve("abc").resolve("a.xlsx")).hasContent("bytes");
  }

  @Test
  void fileNamedLikeTheReasonsLeavesTheArchiveAlone() throws IOException {
    new Quarantine(home).put(archived, refusal("findings.txt", FINDINGS), Optional.empty());

    assertThat(archived).hasContent("bytes");
  }

  @Test
  void acceptedFileIsTakenOut() throws IOException {
    Quarantine quarantine = new Quarantine(home);
    quarantine.put(archived, refusal("a.xlsx", FINDINGS), Optional.empty());

    quarantine.release("abc");
    quarantine.release("never refused");

    assertThat(home.quarantine()).isEmptyDirectory();
    assertThat(archived).hasContent("bytes");
  }
}
