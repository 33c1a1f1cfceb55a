package se.klimatbokslut.publish.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.publish.chart.ChartPng;
import se.klimatbokslut.publish.chart.ChartSvg;
import se.klimatbokslut.publish.page.ReportHtml;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.table.NewFile;

/**
 * Writes a report in every format: HTML, PDF, docx, xlsx, and each figure as SVG and PNG. The same
 * report gives the same bytes, whenever and wherever it is written. Keeps nothing between reports
 * but templates and fonts; safe for several threads.
 */
public final class ReportPack {
  private final ReportHtml html = new ReportHtml();
  private final PdfReport pdf = new PdfReport();

  /** One format of a report. */
  @FunctionalInterface
  private interface Format {
    void write(Report report, OutputStream out) throws IOException;
  }

  /**
   * Writes or replaces the files.
   *
   * @param dir made when it is missing
   * @return the files, in the order of the formats and then of the figures
   * @throws se.klimatbokslut.publish.table.CannotWriteException when a file cannot be written
   */
  public List<Path> write(Report report, Path dir) {
    Path figures = folder(dir).resolve("figures");
    List<Path> files = new ArrayList<>();
    files.add(file(report, dir, ".html", text(html.page(report))));
    files.add(file(report, dir, ".pdf", pdf::write));
    files.add(file(report, dir, ".docx", WordReport::write));
    files.add(file(report, dir, ".xlsx", WorkbookReport::write));
    if (!report.figures().isEmpty()) {
      folder(figures);
    }
    for (Figure figure : report.figures()) {
      files.add(file(report, figures, "-" + figure.id() + ".svg", text(ChartSvg.file(figure))));
      files.add(file(report, figures, "-" + figure.id() + ".png", picture(figure)));
    }
    return List.copyOf(files);
  }

  private static Format text(String text) {
    return (report, out) -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Format picture(Figure figure) {
    return (report, out) -> out.write(ChartPng.of(figure.chart()));
  }

  private static Path file(Report report, Path dir, String ending, Format format) {
    Path file = dir.resolve(report.name() + ending);
    NewFile.write(file, place -> write(report, format, place));
    return file;
  }

  private static void write(Report report, Format format, Path place) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
      format.write(report, out);
    }
  }

  private static Path folder(Path dir) {
    try {
      return Files.createDirectories(dir);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the folder " + dir + ": " + e.getMessage(), e);
    }
  }
}
