package se.klimatbokslut.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.bokslut.GroupReport;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** The pages of a site in one language, made and written one after the other. */
final class SiteEdition {
  /** Where the open data has a document of each area. */
  private static final String AREAS = "data/api/v1/municipalities/";

  private final ReleaseDatabase database;
  private final SiteContents contents;
  private final Words words;
  private final SiteFrame frame;
  private final SiteFolder folder;
  private final Consumer<String> progress;
  private final PageWriter writer;
  private int pages;

  SiteEdition(
      ReleaseDatabase database,
      SiteContents contents,
      Words words,
      SiteFrame frame,
      SiteFolder folder,
      Consumer<String> progress) {
    this.database = database;
    this.contents = contents;
    this.words = words;
    this.frame = frame;
    this.folder = folder;
    this.progress = progress;
    this.writer = new PageWriter(frame, words);
  }

  /** Returns how many pages were written. */
  int write(Changes changes) {
    EditionNames editions = words.editions();
    write(new StartPage(contents, words).page());
    write(new TargetsPage(contents, words).page());
    write(TextPage.method(words));
    write(TextPage.examples(words));
    write(new DataPage(words, frame, editions).page(files()));
    write(new ChangesPage(contents, changes, words).page());
    contents.groups().forEach(this::group);
    contents.places().forEach(this::municipality);
    Feed feed = new Feed(contents, changes, editions, words, frame);
    folder.write(feed.path(), feed.xml());
    return pages;
  }

  private void municipality(Place place) {
    Locale language = words.language();
    int year = place.year().orElseThrow();
    Report report = Bokslut.report(database, place.id(), year, language);
    write(new MunicipalityPage(contents, words, frame).page(place, report, downloads(place)));
  }

  private void group(PlaceGroup group) {
    group
        .year()
        .ifPresent(
            year ->
                write(
                    new GroupPage(contents, words)
                        .page(
                            group, GroupReport.of(database, group.id(), year, words.language()))));
  }

  private List<Link> downloads(Place place) {
    SitePath page = MunicipalityPage.path(place, words);
    List<Link> downloads = new ArrayList<>();
    String document = AREAS + place.id() + ".json";
    if (folder.holds(document)) {
      downloads.add(
          new Link(page.root() + document, words.get("downloads.document", place.name())));
    }
    Packs.of(place, folder)
        .forEach(
            file ->
                downloads.add(
                    new Link(
                        page.root() + file,
                        words.get(
                            "downloads.pack", ending(file), place.name(), languageOf(place)))));
    downloads.add(
        new Link(page.to(SitePath.of(words.language(), "data")), words.get("downloads.data")));
    return downloads;
  }

  /** {@code Swedish}. */
  private String languageOf(Place place) {
    return words.get("downloads.language." + Packs.language(place).getLanguage());
  }

  /** {@code PDF}. */
  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  /** Tables and descriptions; documents of single areas are linked from the pages of these. */
  private List<String> files() {
    return folder.files("data").stream().filter(file -> !file.startsWith(AREAS)).toList();
  }

  private void write(PublicPage page) {
    progress.accept(page.path().address());
    folder.write(page.path(), writer.html(page));
    pages++;
  }
}
