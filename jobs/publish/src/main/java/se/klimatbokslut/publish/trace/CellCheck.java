package se.klimatbokslut.publish.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.publish.trace.Verification.Mismatch;

/** Reads cells again from the archived files. Each file is hashed and read once. */
public final class CellCheck {
  private final Path archive;
  private final Map<String, ArchivedValues> files = new HashMap<>();

  /**
   * @param archive folder that holds files by the SHA-256 of their bytes
   */
  public CellCheck(Path archive) {
    this.archive = archive;
  }

  /**
   * Compares every cell and every sum of a trace with what the release has.
   *
   * @throws IOException when the disk fails
   */
  public Verification verify(Trace trace) throws IOException {
    List<Mismatch> mismatches = new ArrayList<>();
    Map<String, ArchivedValues> editions = new HashMap<>();
    for (TracedRow edition : trace.editions()) {
      read(edition, mismatches)
          .ifPresent(values -> editions.put(edition.text("edition_id"), values));
    }
    List<Source.Cell> cells = EndsOf.cells(trace.lineage());
    for (Source.Cell cell : cells) {
      ArchivedValues values = editions.get(cell.editionId());
      if (values != null) {
        compare(cell, values.at(cell)).ifPresent(mismatches::add);
      }
    }
    mismatches.addAll(Arithmetic.mismatches(trace.lineage()));
    return new Verification(cells.size(), trace.editions().size(), mismatches);
  }

  private Optional<ArchivedValues> read(TracedRow edition, List<Mismatch> mismatches)
      throws IOException {
    String sha256 = edition.text("sha256");
    if (!files.containsKey(sha256)) {
      Optional<Mismatch> wrong = wrongBytes(edition.text("file_name"), sha256);
      if (wrong.isPresent()) {
        mismatches.add(wrong.get());
        return Optional.empty();
      }
      files.put(sha256, ArchivedValues.read(archive.resolve(sha256), edition));
    }
    return Optional.ofNullable(files.get(sha256));
  }

  private Optional<Mismatch> wrongBytes(String fileName, String sha256) throws IOException {
    Path file = archive.resolve(sha256);
    String place = "archive/" + sha256 + " (" + fileName + ")";
    if (!Files.isRegularFile(file)) {
      return Optional.of(new Mismatch(place, "no file", "the archived bytes"));
    }
    String found = sha256(file);
    return found.equals(sha256)
        ? Optional.empty()
        : Optional.of(new Mismatch(place, "SHA-256 " + found, "SHA-256 " + sha256));
  }

  private static Optional<Mismatch> compare(Source.Cell cell, Optional<BigDecimal> found) {
    return found.filter(value -> value.compareTo(cell.value()) == 0).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Mismatch(
                Sentences.place(cell),
                found.map(BigDecimal::toPlainString).orElse("no value"),
                cell.value().toPlainString() + " " + cell.unit() + ", as the release has it"));
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
