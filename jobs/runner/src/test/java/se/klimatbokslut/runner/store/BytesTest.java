package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {
  /** Of the three letters, from FIPS 180-2, appendix B.1. */
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void hashIsTheStandardsOwn() throws IOException {
    assertThat(Bytes.sha256("abc")).isEqualTo(SHA256_OF_ABC);
    assertThat(Bytes.sha256(Files.writeString(folder.resolve("abc"), "abc")))
        .isEqualTo(SHA256_OF_ABC);
  }

  @Test
  void textIsHashedAsUtf8() throws IOException {
    Path file = Files.writeString(folder.resolve("text"), "Borlänge, CO₂e");

    assertThat(Bytes.sha256("Borlänge, CO₂e")).isEqualTo(Bytes.sha256(file));
  }

  @Test
  void replacedFileIsTheNewOneAndNothingIsLeftBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("current"), "a longer old text");

    Bytes.replace(file, "new");

    assertThat(file).hasContent("new");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  /** A folder in the place of the unfinished file makes writing fail, as a full disk does. */
  @Test
  void failedReplacementLeavesTheOldFileWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("current"), "old");
    Files.createDirectory(folder.resolve(".current.unfinished"));

    assertThatThrownBy(() -> Bytes.replace(file, "new")).isInstanceOf(IOException.class);

    assertThat(file).hasContent("old");
  }

  @Test
  void openReaderOfAReplacedFileStillReadsTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("current"), "old");
    try (var reader = Files.newBufferedReader(file)) {
      Bytes.replace(file, "new");

      assertThat(reader.readLine()).isEqualTo("old");
    }
    assertThat(file).hasContent("new");
  }

  @Test
  void remainsOfAKilledWriterAreOverwritten() throws IOException {
    Files.writeString(folder.resolve(".current.unfinished"), "half a te");

    Bytes.replace(folder.resolve("current"), "new");

    assertThat(folder.resolve("current")).hasContent("new");
    assertThat(folder.resolve(".current.unfinished")).doesNotExist();
  }
}
