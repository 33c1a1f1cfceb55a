package se.klimatbokslut.publish.bokslut;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
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
   * @throws NoFiguresException when the release has no emissions of the year
   * @throws CannotWriteException when the file cannot be written
   */
  public static Path write(
      Release release, String municipalityId, int year, Locale language, Path outDir) {
    Texts texts = Texts.in(language);
    BokslutPage page = page(release, municipalityId, year, language, texts);
    String html = new PageTemplate(texts).fill(page, language);
    String name = "bokslut-%s-%d-%s.html".formatted(municipalityId, year, language.getLanguage());
    Path file = outDir.resolve(name);
    NewFile.write(file, place -> Files.writeString(place, html));
    return file;
  }

  private static BokslutPage page(
      Release release, String municipalityId, int year, Locale language, Texts texts) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      new KnownMunicipalities(database).require(municipalityId);
      return new PageAssembly(database, municipalityId, year, language, texts).page();
    }
  }
}
