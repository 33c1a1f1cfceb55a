package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.Section;

/**
 * A municipality's yearly climate report: what its boards and companies do, by focus area, beside
 * where the targets stand.
 */
public final class ClimateReport {
  private ClimateReport() {}

  /**
   * The report of a year.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about the municipality
   * @throws NoFiguresException when the year is before the statistics or after the release
   */
  public static Report of(
      ReleaseDatabase database, String municipalityId, int year, Locale language) {
    new KnownMunicipalities(database).require(municipalityId);
    Parts parts = new Parts(database, municipalityId, year, language);
    SectionWording words = new SectionWording("klimatrapport", parts.wording());
    List<Section> areas = parts.actions().byFocusArea();
    Stream<Section> sections =
        Stream.of(
                Stream.of(parts.summary()),
                parts.targets(),
                areas.stream(),
                parts.registers(),
                parts.budgets(),
                parts.emissions(),
                parts.consumption(),
                parts.memo())
            .flatMap(part -> part);
    return parts.report("climate-report", words.text("kind"), sections);
  }
}
