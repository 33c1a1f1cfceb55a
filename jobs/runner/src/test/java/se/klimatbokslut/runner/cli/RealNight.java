package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import se.klimatbokslut.runner.cli.Console.Answer;

/**
 * A home in which one night has published the publishers' own files, made once for all tests that
 * look at it. Tests that ask for it are skipped where the files are missing.
 */
public record RealNight(Path home, Answer answer) {
  private static final Path ROOT = Path.of(System.getProperty("klimatbokslut.root"));
  static final Path TARGETS = ROOT.resolve("sample-data").resolve("targets");

  private static final List<String> FILES =
      List.of(
          "territorial/smhi-co2-edition-2024-04-18.xlsx",
          "territorial/smhi-ghg-edition-2025-09-01.xlsx",
          "facilities/cement-plants-co2-2010-2022.csv",
          "population/scb-be0101-folkmangd-2023.xlsx",
          "population/scb-be0101-folkmangd-2024.xlsx",
          "population/scb-folkmangd-2025M12.xlsx",
          "consumption/konsumtionskompassen-per-capita-2023.xlsx",
          "consumption/konsumtionskompassen-per-capita-2023.xlsx.meta.yaml",
          "denmark/klimaregnskab-by-kommune-2018-2023.json",
          "national/national-ghg-by-main-sector-1990-2023.csv",
          "consumption/konsumtionskompassen-categories-and-boundaries.json",
          "national/swedish-emissions-compilation-2026.xlsx",
          "indicators/nvdb-cycle-network-metres.xlsx",
          "indicators/powercircle-municipality-2025-12.csv",
          "indicators/trafa-fordon-i-lan-och-kommuner-2025.xlsx",
          "indicators/trafa-rechargeable-car-share-2015-2024.xlsx");

  /** What those files cannot say themselves. */
  private static final Map<String, String> SIDECARS =
      Map.of(
          "national-ghg-by-main-sector-1990-2023.csv",
          "publication: national-sectors\nedition_date: 2025-12-15\n",
          "konsumtionskompassen-categories-and-boundaries.json",
          "version: \"1.0\"\nyear: 2019\nlicence: CC BY-NC-ND 4.0\n",
          "swedish-emissions-compilation-2026.xlsx",
          "edition_date: 2026-03-26\n",
          "powercircle-municipality-2025-12.csv",
          "year: 2025\n",
          "trafa-rechargeable-car-share-2015-2024.xlsx",
          "edition_date: 2025-03-01\n");

  private static final class Made {
    static final RealNight NIGHT = make(Path.of("target", "real-night").toAbsolutePath());
  }

  public static RealNight published() {
    Path data = data();
    assumeTrue(
        FILES.stream().allMatch(file -> Files.exists(data.resolve(file))),
        () -> "No real data in " + data + "; name the folder in KLIMATBOKSLUT_REAL_DATA");
    return Made.NIGHT;
  }

  /** The answer to a question in SQL, a line a row. */
  static List<String> rows(Path home, String sql) {
    Answer answer = Console.runWithoutSpark(home, "query", sql, "--format", "csv");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    return answer.out().lines().skip(1).toList();
  }

  static int files() {
    return (int) FILES.stream().filter(file -> !file.endsWith(".meta.yaml")).count();
  }

  static Path data() {
    String named = System.getenv("KLIMATBOKSLUT_REAL_DATA");
    return named == null ? ROOT.resolve("../shared/real-data").normalize() : Path.of(named);
  }

  private static RealNight make(Path folder) {
    try {
      FileUtils.deleteDirectory(folder.toFile());
      Path inbox = Files.createDirectories(folder.resolve("inbox"));
      for (String file : FILES) {
        Path from = data().resolve(file);
        Files.copy(from, inbox.resolve(from.getFileName()));
      }
      for (Map.Entry<String, String> sidecar : SIDECARS.entrySet()) {
        Files.writeString(inbox.resolve(sidecar.getKey() + ".meta.yaml"), sidecar.getValue());
      }
      Path home = folder.resolve("home");
      return new RealNight(home, OneNight.nightly(home, inbox, TARGETS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
