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
  /** Far beyond any sidecar: readers of YAML take minutes for long lines. */
  public static final int MOST_BYTES = 64 * 1024;

  /** Name of the sidecar of a file. */
  public static String nameFor(String file) {
    return file + ".meta.yaml";
  }
}
