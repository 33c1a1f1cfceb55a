package se.klimatbokslut.pipeline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * Looks through a workbook before it is read: is it whole, and is every part within {@link Limits}.
 * Stops at the first part that is too large, so an endless sheet costs no more than a large one.
 */
final class WorkbookInspection {
  private static final String WORKBOOK_PART = "xl/workbook.xml";
  private static final String SHEETS_FOLDER = "xl/worksheets/";

  private final String file;
  private long bytesLeft = Limits.WORKBOOK_BYTES;

  private WorkbookInspection(String file) {
    this.file = file;
  }

  /**
   * @throws RefusedFileException when the workbook is torn, too large or none at all
   */
  static void inspect(Path path, String file) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      new WorkbookInspection(file).inspect(zip);
    } catch (ZipException | EOFException | XMLStreamException torn) {
      throw torn(file);
    }
  }

  static RefusedFileException torn(String file) {
    return GridFile.unreadable(file, "a torn workbook", "a whole one");
  }

  private void inspect(ZipFile zip) throws IOException, XMLStreamException {
    if (zip.getEntry(WORKBOOK_PART) == null) {
      throw GridFile.unreadable(file, "a zip archive without a workbook in it", "a workbook");
    }
    Set<String> names = new HashSet<>();
    zip.stream().forEach(part -> requireOnce(names, part.getName()));
    List<? extends ZipEntry> parts = zip.stream().filter(WorkbookInspection::isRead).toList();
    for (ZipEntry part : parts) {
      inspect(part, zip.getInputStream(part));
    }
  }

  /**
   * Of two parts of one name readers take either, so that what is inspected is not what is read.
   */
  private void requireOnce(Set<String> names, String name) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw GridFile.unreadable(file, "the part '" + name + "' twice", "a workbook with one of it");
    }
  }

  /** Counts the bytes as they come: the sizes that an archive states need not be true. */
  private void inspect(ZipEntry part, InputStream content) throws IOException, XMLStreamException {
    String name = part.getName();
    try (LimitedInput in = new LimitedInput(content, limit(name), () -> tooLarge(name))) {
      if (name.startsWith(SHEETS_FOLDER) && name.endsWith(".xml")) {
        SheetInspection.inspect(in, file, name);
      } else {
        in.transferTo(OutputStream.nullOutputStream());
      }
      bytesLeft -= in.count();
    }
  }

  private long limit(String part) {
    return part.startsWith(SHEETS_FOLDER)
        ? bytesLeft
        : Math.min(bytesLeft, Limits.SHARED_STRINGS_BYTES);
  }

  private RefusedFileException tooLarge(String part) {
    return Limits.tooLarge(
        SourceCell.wholeFile(file),
        part + " unpacked beyond " + limit(part) + " bytes",
        "at most "
            + Limits.SHARED_STRINGS_BYTES
            + " for texts and "
            + Limits.WORKBOOK_BYTES
            + " in all");
  }

  private static boolean isRead(ZipEntry part) {
    return part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
  }
}
