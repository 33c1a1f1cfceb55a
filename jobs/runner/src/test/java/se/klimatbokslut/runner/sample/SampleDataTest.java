package se.klimatbokslut.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
  private static final long LARGEST_INBOX = 3_000_000;

  @TempDir Path folder;

  @Test
  void committedFilesAreWhatTheProgramMakesUp() throws IOException {
    SampleData.main(new String[] {folder.toString()});

    assertSame("inbox");
    assertSame("broken");
  }

  @Test
  void everyPublicationSaysThatItIsMadeUp() throws IOException {
    for (Path file : new SampleFolder("inbox").files()) {
      if (!file.toString().endsWith(".meta.yaml")) {
        assertThat(Path.of(file + ".meta.yaml"))
            .content()
            .contains("source: Sample data of klimatbokslut, made-up figures")
            .contains("licence: CC0-1.0");
      }
    }
  }

  @Test
  void theInboxStaysSmall() throws IOException {
    long size = 0;
    for (Path file : new SampleFolder("inbox").files()) {
      size += Files.size(file);
    }

    assertThat(size).isLessThan(LARGEST_INBOX);
  }

  private void assertSame(String name) throws IOException {
    List<Path> committed = new SampleFolder(name).files();
    try (var made = Files.list(folder.resolve(name))) {
      assertThat(made.map(Path::getFileName))
          .containsExactlyInAnyOrderElementsOf(committed.stream().map(Path::getFileName).toList());
    }
    for (Path file : committed) {
      assertSameContent(file, folder.resolve(name).resolve(file.getFileName()));
    }
  }

  /** Compression differs between Java versions, so workbooks are compared part by part. */
  private static void assertSameContent(Path committed, Path made) throws IOException {
    String name = committed.getFileName().toString();
    if (name.equals("unreadable-file-torn.xlsx")) {
      assertThat(committed).hasSize(Files.size(made));
    } else if (name.endsWith("-sample.xlsx")) {
      assertThat(Workbooks.parts(Files.readAllBytes(committed)))
          .as(name)
          .containsExactlyEntriesOf(Workbooks.parts(Files.readAllBytes(made)));
    } else {
      assertThat(committed).hasSameBinaryContentAs(made);
    }
  }
}
