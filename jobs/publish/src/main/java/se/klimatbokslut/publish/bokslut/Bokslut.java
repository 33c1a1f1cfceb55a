package se.klimatbokslut.publish.bokslut;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import se.klimatbokslut.publish.page.ReportHtml;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.table.CannotWriteException;
import se.klimatbokslut.publish.table.NewFile;

/** The follow-up of a municipality for one year's environmental accounts, as one HTML file. */
public final class Bokslut {
  private Bokslut() {}

  /**
   * Writes {@code bokslut-SE-2081-2022-sv.html} into the folder, replacing it, and returns it. The
   * file needs nothing else; the same release gives the same bytes.
   *
   * @param language sv, da or en
   * @throws UnknownMunicipalityException when the release holds nothing about the municipality
   * @throws NoFiguresException when the year is before the statistics or after the release
   * @throws CannotWriteException when the file cannot be written
   */
  public static Path write(
      Release release, String municipalityId, int year, Locale language, Path outDir) {
    Report report = report(release, municipalityId, year, language);
    String html = new ReportHtml().page(report);
    Path file = outDir.resolve(report.name() + ".html");
    NewFile.write(file, place -> Files.writeString(place, html));
    return file;
  }

  /**
   * The report that all formats are made from.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about the municipality
   * @throws NoFiguresException when the year is before the statistics or after the release
   */
  public static Report report(Release release, String municipalityId, int year, Locale language) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      return report(database, municipalityId, year, language);
    }
  }

  /** As {@link #report(Release, String, int, Locale)}, of a release that is open already. */
  public static Report report(
      ReleaseDatabase database, String municipalityId, int year, Locale language) {
    new KnownMunicipalities(database).require(municipalityId);
    Parts parts = new Parts(database, municipalityId, year, language);
    Stream<Section> sections =
        Stream.of(
                Stream.of(parts.summary()),
                parts.targets(),
                parts.budgets(),
                parts.emissions(),
                parts.outlook(),
                parts.consumption(),
                parts.memo(),
                parts.registers(),
                parts.actions().section().stream())
            .flatMap(part -> part);
    return parts.report("bokslut", parts.wording().texts().get("page.kind"), sections);
  }
}
