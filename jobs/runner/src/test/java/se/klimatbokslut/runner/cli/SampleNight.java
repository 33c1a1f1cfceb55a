package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.sample.SampleFolder;

/** A home in which one night has published all of the sample data, made once for all tests. */
public record SampleNight(Path home, Answer answer) {
  private static final class Made {
    static final SampleNight NIGHT = make(Path.of("target", "sample-night").toAbsolutePath());
  }

  public static SampleNight published() {
    return Made.NIGHT;
  }

  private static SampleNight make(Path home) {
    try {
      delete(home);
      Path inbox = new SampleFolder("inbox").path();
      Path targets = new SampleFolder("targets").path();
      return new SampleNight(home, OneNight.nightlyWithPartitions("1", home, inbox, targets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
