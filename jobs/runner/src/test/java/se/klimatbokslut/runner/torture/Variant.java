package se.klimatbokslut.runner.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import se.klimatbokslut.pipeline.ingest.Sidecar;

/**
 * One damaged delivery.
 *
 * @param name unique; the same seed makes the same bytes of it
 * @param kind of damage
 * @param place end of the place that a refusal must name; empty when it is the whole file
 * @param small true when the change is one that a publication makes itself between two editions
 */
record Variant(
    String name,
    Subject subject,
    String kind,
    Placement placement,
    Supplier<String> place,
    boolean small) {
  /** Puts the files of a delivery into an inbox. */
  interface Placement {
    void in(Path inbox) throws IOException;
  }

  static Variant of(Subject subject, String kind, int number, Supplier<byte[]> bytes) {
    return named(subject, kind, number, subject.fileName(), bytes);
  }

  static Variant named(
      Subject subject, String kind, int number, String fileName, Supplier<byte[]> bytes) {
    return placed(
        subject,
        kind,
        number,
        inbox -> {
          Files.write(inbox.resolve(fileName), bytes.get());
          sidecar(inbox, fileName, subject.sidecar());
        });
  }

  static Variant placed(Subject subject, String kind, int number, Placement placement) {
    String name = subject.key() + "/" + kind + "/" + number;
    return new Variant(name, subject, kind, placement, () -> "", false);
  }

  Variant naming(Supplier<String> expected) {
    return new Variant(name, subject, kind, placement, expected, small);
  }

  Variant asSmall() {
    return new Variant(name, subject, kind, placement, place, true);
  }

  static void sidecar(Path inbox, String fileName, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      Path file = inbox.resolve(Sidecar.nameFor(fileName));
      Files.writeString(file, text.get(), StandardCharsets.UTF_8);
    }
  }
}
