package se.klimatbokslut.runner.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.ArchiveNote;
import se.klimatbokslut.runner.store.Home;

class InboxTest {
  private static final String PROGRAM = "0.1.0+1a2b3c4d";

  @TempDir Path folder;
  private Path inbox = Path.of("");
  private Path file = Path.of("");
  private Archive archive = new Archive(new Home(Path.of("")));

  @BeforeEach
  void deliver() throws IOException {
    Home home = new Home(folder.resolve("home"));
    home.create();
    archive = new Archive(home);
    inbox = Files.createDirectory(folder.resolve("inbox"));
    file = Files.writeString(inbox.resolve("b.xlsx"), "bytes");
  }

  @Test
  void hiddenFilesSidecarsAndFoldersAreLeftAlone() throws IOException {
    Path other = Files.writeString(inbox.resolve("a.csv"), "other bytes");
    Files.writeString(inbox.resolve("b.xlsx.meta.yaml"), "year: 2023");
    Files.writeString(inbox.resolve(".b.xlsx.part"), "half");
    Files.createDirectory(inbox.resolve("old"));
    Files.writeString(inbox.resolve("old").resolve("c.xlsx"), "old");

    assertThat(Inbox.files(inbox)).containsExactly(other, file);
  }

  @Test
  void linksOutOfTheInboxAreLeftAloneAndNamed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Path link = Files.createSymbolicLink(inbox.resolve("a.csv"), secret);
    Files.createSymbolicLink(inbox.resolve("b.xlsx.meta.yaml"), secret);

    assertThat(Inbox.files(inbox)).containsExactly(file);
    assertThat(Inbox.leftAlone(inbox)).contains(link);
    assertThat(Inbox.delivery(file, PROGRAM).sidecar()).isEmpty();
  }

  @Test
  void emptyInboxHasNoFiles() throws IOException {
    Files.delete(file);

    assertThat(Inbox.files(inbox)).isEmpty();
  }

  @Test
  void missingFolderIsWrongConfiguration() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> Inbox.files(missing))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("--inbox");
  }

  @Test
  void fileInsteadOfAFolderIsWrongConfiguration() {
    assertThatThrownBy(() -> Inbox.files(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("it is not a folder that this user may read");
  }

  @Test
  void newFileIsUndecided() throws IOException {
    assertThat(isUndecided(PROGRAM)).isTrue();
  }

  @Test
  void acceptedFileIsDecidedForGoodUnderAnyName() throws IOException {
    decide(true);
    file = Files.move(file, inbox.resolve("renamed.xlsx"));
    writeSidecar("year: 2023");

    assertThat(isUndecided("0.2.0")).isFalse();
  }

  @Test
  void refusedFileIsNotLookedAtAgain() throws IOException {
    decide(false);

    assertThat(isUndecided(PROGRAM)).isFalse();
  }

  @Test
  void refusedFileIsLookedAtAgainByAnotherProgram() throws IOException {
    decide(false);

    assertThat(isUndecided("0.2.0")).isTrue();
  }

  @Test
  void refusedFileIsLookedAtAgainWhenItsSidecarChanges() throws IOException {
    decide(false);
    writeSidecar("year: 2023");
    assertThat(isUndecided(PROGRAM)).isTrue();

    decide(false);
    assertThat(isUndecided(PROGRAM)).isFalse();

    writeSidecar("year: 2024");
    assertThat(isUndecided(PROGRAM)).isTrue();
  }

  @Test
  void deliveryCarriesTheBytesOfItsSidecar() throws IOException {
    writeSidecar("year: 2023");

    assertThat(delivery(PROGRAM).sidecar()).hasValue("year: 2023".getBytes(UTF_8));
    assertThat(delivery(PROGRAM).name()).isEqualTo("b.xlsx");
  }

  private boolean isUndecided(String program) throws IOException {
    return !Inbox.undecided(List.of(delivery(program)), archive).isEmpty();
  }

  private void decide(boolean accepted) throws IOException {
    Delivery delivery = delivery(PROGRAM);
    archive.note(
        new ArchiveNote(
            delivery.sha256(),
            delivery.name(),
            5,
            accepted,
            null,
            null,
            null,
            "2026-01-01T00:00:00Z",
            delivery.decidedBy(),
            null));
  }

  private void writeSidecar(String text) throws IOException {
    Files.writeString(file.resolveSibling(file.getFileName() + ".meta.yaml"), text);
  }

  private Delivery delivery(String program) throws IOException {
    return Inbox.delivery(file, program);
  }
}
