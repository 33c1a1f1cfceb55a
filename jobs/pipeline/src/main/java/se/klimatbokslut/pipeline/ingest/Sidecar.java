package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.util.Optional;

/** What a file {@code NAME.meta.yaml} states about the publication file NAME beside it. */
public record Sidecar(
    Optional<String> publication,
    Optional<LocalDate> editionDate,
    Optional<Integer> year,
    Optional<String> version,
    Optional<String> licence,
    Optional<String> source,
    Optional<LocalDate> retrieved) {
  /** Name of the sidecar of a file. */
  public static String nameFor(String file) {
    return file + ".meta.yaml";
  }

  /** What to write for a publication, with example values. */
  static String example(String publication) {
    return """
        publication: %s
        year: 2023
        version: "2.0"
        licence: CC BY-NC-ND 4.0
        edition_date: 2026-04-15
        source: Stockholm Environment Institute, Konsumtionskompassen
        retrieved: 2026-06-07
        """
        .formatted(publication);
  }
}
