package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

class ReproducibleReleaseTest {
  private final OneNight night = OneNight.published();

  @TempDir Path folder;

  /** The first night computed in one partition, this one in four. */
  @Test
  void theSameInputsGiveTheSameBytesWhateverThePartitions() throws IOException {
    Answer answer =
        OneNight.nightlyWithPartitions("4", folder.resolve("home"), night.inbox(), night.targets());

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    Path first = release(night.home());
    Path second = release(folder.resolve("home"));
    assertThat(second.getFileName()).isEqualTo(first.getFileName());
    assertThat(files(second)).isEqualTo(files(first)).hasSizeGreaterThan(11);
    for (String file : files(first)) {
      if (!saysWhen(file)) {
        assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
      }
    }
    assertThat(withoutTimes(second)).isEqualTo(withoutTimes(first));
  }

  private static boolean saysWhen(String file) {
    return file.contains("core_edition") || file.equals("datapackage.json");
  }

  /** The manifest without the time it was made and the file that holds times of ingest. */
  private static JsonNode withoutTimes(Path release) throws IOException {
    ObjectNode manifest =
        (ObjectNode) new ObjectMapper().readTree(release.resolve("datapackage.json").toFile());
    manifest.remove("created");
    for (JsonNode table : manifest.get("resources")) {
      if (table.path("name").asText().equals("core_edition")) {
        ((ObjectNode) table).remove("files");
      }
    }
    return manifest;
  }

  private static Path release(Path home) throws IOException {
    return home.resolve("releases").resolve(Files.readString(home.resolve("current")).strip());
  }

  private static List<String> files(Path release) throws IOException {
    try (Stream<Path> files = Files.walk(release)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> release.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
