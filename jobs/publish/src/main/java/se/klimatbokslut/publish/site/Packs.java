package se.klimatbokslut.publish.site;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Report;

/** Packs of municipalities to be downloaded, each in the language of its country. */
final class Packs {
  private static final String FOLDER = "packs/";
  private static final String OFFERED = ".*\\.(pdf|docx|xlsx)";

  private Packs() {}

  static void write(
      ReleaseDatabase database,
      SiteContents contents,
      SiteFolder folder,
      Consumer<String> progress) {
    ReportPack pack = new ReportPack();
    for (Place place : contents.places()) {
      progress.accept(FOLDER + place.id());
      int year = place.year().orElseThrow();
      Report report = Bokslut.report(database, place.id(), year, language(place));
      pack.write(report, folder.path().resolve(FOLDER + place.id()));
    }
  }

  /** Files of a place to be offered on its pages; none when packs were not written. */
  static List<String> of(Place place, SiteFolder folder) {
    return folder.files(FOLDER + place.id()).stream()
        .filter(file -> file.matches(OFFERED))
        .toList();
  }

  /** In which the pack of a place is written. */
  static Locale language(Place place) {
    return Countries.languageOf(Area.of(place.id()).country());
  }
}
