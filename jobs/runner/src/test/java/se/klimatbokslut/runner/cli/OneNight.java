package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import se.klimatbokslut.runner.cli.Console.Answer;

/**
 * A home in which one night has published a small release, made once for all tests. Tests that
 * change something work on a copy.
 */
record OneNight(Path inbox, Path targets, Path home, Answer answer) {
  static final String PARTITIONS = "spark.sql.shuffle.partitions";
  static final String TARGET_FILE = "SE-2081-borlange.yaml";
  static final String TARGETS =
      """
      area: SE-2081
      name: Borlänge
      targets:
        - id: SE-2081-carbon-budget-2040
          type: carbon-budget
          title: {sv: Koldioxidbudget 2020–2040, en: Carbon budget 2020–2040, da: CO2-budget 2020–2040}
          text: "maximalt 1328 kton koldioxid 2020-2040"
          source: {document: "Klimatkontrakt 2030 Borlänge, version 2023", place: "3.1"}
          verified: true
          perspective: territorial
          gas: CO2
          scope:
            international_transport: municipal
          budget_t: 1328000
          period: {first: 2020, last: 2040}
          rate_pct: 16
          convention: uncut-first-year
      """;

  private static final class Made {
    static final OneNight NIGHT = make(Path.of("target", "one-night").toAbsolutePath());
  }

  static OneNight published() {
    return Made.NIGHT;
  }

  Path copyOfHome(Path folder) throws IOException {
    Path copy = folder.resolve("home");
    copy(home, copy);
    return copy;
  }

  Path copyOfInbox(Path folder) throws IOException {
    Path copy = folder.resolve("inbox");
    copy(inbox, copy);
    return copy;
  }

  /** A targets folder whose only file is another one. */
  static Path targetsOf(Path folder, String yaml) throws IOException {
    Path targets = Files.createDirectories(folder.resolve("targets"));
    Files.writeString(targets.resolve(TARGET_FILE), yaml);
    return targets;
  }

  static Answer nightly(Path home, Path inbox, Path targets) {
    return Console.run(
        home, "nightly", "--inbox", inbox.toString(), "--targets", targets.toString());
  }

  static Answer nightlyWithPartitions(String partitions, Path home, Path inbox, Path targets) {
    System.setProperty(PARTITIONS, partitions);
    try {
      return nightly(home, inbox, targets);
    } finally {
      System.clearProperty(PARTITIONS);
    }
  }

  private static OneNight make(Path folder) {
    try {
      delete(folder);
      Path inbox = Files.createDirectories(folder.resolve("inbox"));
      new SmhiWorkbook().write(inbox.resolve("koldioxid.xlsx"));
      new PopulationWorkbook().write(inbox.resolve("folkmangd-2022.xlsx"));
      Path targets = targetsOf(folder, TARGETS);
      Path home = folder.resolve("hem med å, ä och ö");
      return new OneNight(inbox, targets, home, nightlyWithPartitions("1", home, inbox, targets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
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
