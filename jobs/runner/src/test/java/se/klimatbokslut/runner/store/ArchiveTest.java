package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));
  private Path delivered = Path.of("");
  private String sha256 = "";

  @BeforeEach
  void deliver() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
    delivered = Files.writeString(folder.resolve("emissions.xlsx"), "bytes");
    sha256 = Bytes.sha256(delivered);
  }

  @Test
  void fileIsKeptUnderTheHashOfItsBytes() throws IOException {
    Path kept = new Archive(home).keep(delivered, sha256);

    assertThat(kept).isEqualTo(home.archive().resolve(sha256)).hasContent("bytes");
    assertThat(delivered).exists();
  }

  @Test
  void sameBytesAreKeptOnceWhateverTheirName() throws IOException {
    Archive archive = new Archive(home);
    Path kept = archive.keep(delivered, sha256);
    Files.setLastModifiedTime(kept, LONG_AGO);

    archive.keep(Files.copy(delivered, folder.resolve("again.xlsx")), sha256);

    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(LONG_AGO);
    try (Stream<Path> files = Files.list(home.archive())) {
      assertThat(files).containsExactly(kept);
    }
  }

  @Test
  void fileThatChangedWhileItWasReadIsNotKept() throws IOException {
    Files.writeString(delivered, "other bytes");

    assertThatThrownBy(() -> new Archive(home).keep(delivered, sha256))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it changed while it was read");
    assertThat(home.archive()).isEmptyDirectory();
  }

  @Test
  void damagedBytesAreReplacedWhenTheFileIsDeliveredAgain() throws IOException {
    Archive archive = new Archive(home);
    Path kept = archive.keep(delivered, sha256);
    Files.writeString(kept, "bytez");

    assertThat(archive.whole(sha256)).isEmpty();
    assertThat(archive.damage()).containsExactly(new Damage(kept, sha256, Bytes.sha256("bytez")));

    archive.keep(delivered, sha256);

    assertThat(archive.whole(sha256)).hasValue(kept);
    assertThat(archive.damage()).isEmpty();
  }

  @Test
  void noteIsReadAsItWasWritten() throws IOException {
    ArchiveNote note =
        new ArchiveNote(
            sha256,
            "utsläpp.xlsx",
            5,
            false,
            null,
            null,
            null,
            "2026-01-01T00:00:00Z",
            "0.1.0 no sidecar",
            new Acceptance("anna", "2026-01-02T00:00:00Z", "confirmed by SMHI"));
    Archive archive = new Archive(home);
    archive.note(note);

    assertThat(archive.noteOf(sha256)).hasValue(note);
    assertThat(home.archive().resolve(sha256 + ".json")).content().contains("utsläpp.xlsx");
  }

  @Test
  void bytesNeverSeenHaveNoNote() throws IOException {
    assertThat(new Archive(home).noteOf(sha256)).isEmpty();
  }
}
