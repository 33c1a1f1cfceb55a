package se.klimatbokslut.publish.opendata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code README.md} of the package: what is inside, under which terms, and what is not. */
final class PackageReadme {
  static final String PATH = "README.md";

  private final Contents contents;
  private final PackageTexts texts;
  private final StringBuilder page = new StringBuilder();

  private PackageReadme(Contents contents, Locale language) {
    this.contents = contents;
    this.texts = new PackageTexts(language);
  }

  /** In Swedish, then in English. */
  static String markdown(Contents contents) {
    return new PackageReadme(contents, Locale.forLanguageTag("sv")).text()
        + "\n"
        + new PackageReadme(contents, Locale.ENGLISH).text();
  }

  private String text() {
    line("# " + texts.title());
    paragraph(texts.description());
    paragraph(texts.get("release", contents.release().id(), contents.date()));
    if (contents.release().manifest().sample()) {
      paragraph("**" + texts.get("sample") + "**");
    }
    String publisher = contents.settings().publisher().name();
    if (!publisher.isEmpty()) {
      paragraph(texts.get("publisher", publisher));
    }
    inside();
    heading("reading");
    paragraph(texts.get("reading"));
    licences();
    leftOut();
    return page.toString();
  }

  private void inside() {
    heading("contents");
    line("");
    contents.files().stream().map(PackageFile::table).distinct().forEach(this::table);
    item(texts.get("contents.api"));
    item(texts.get("contents.crosswalk"));
    item(texts.get("contents.package"));
    item(texts.get("contents.citation"));
    if (contents.settings().allowCatalogue()) {
      item(texts.get("contents.catalogue"));
    } else {
      paragraph(texts.get("no-catalogue"));
    }
  }

  private void table(String table) {
    String paths =
        contents.files().stream()
            .filter(file -> file.table().equals(table))
            .map(file -> "`" + file.path() + "`")
            .collect(Collectors.joining(", "));
    item("**" + texts.title(table) + "** (" + paths + "). " + texts.description(table));
  }

  private void licences() {
    heading("licences");
    List<Licence> licences = contents.editions().licences();
    if (licences.isEmpty()) {
      paragraph(texts.get("licences.none"));
      return;
    }
    paragraph(texts.get("licences.mixed", named(licences.get(licences.size() - 1))));
    line("");
    contents.editions().open().forEach(edition -> item(licence(edition)));
  }

  private String licence(SourceEdition edition) {
    return texts.get(
        edition.stated() ? "licence.stated" : "licence.row",
        texts.publisher(edition),
        edition.title(),
        "`" + edition.editionId() + "`",
        named(edition.licence()),
        edition.printed());
  }

  private static String named(Licence licence) {
    return licence.title() + " <" + licence.uri() + ">";
  }

  private void leftOut() {
    heading("left-out");
    line("");
    List<SourceEdition> editions = contents.editions().leftOut();
    editions.forEach(edition -> item(leftOut(edition)));
    paragraph(editions.isEmpty() ? texts.get("left-out.none") : rows());
    paragraph(texts.get("left-out.always"));
  }

  private String leftOut(SourceEdition edition) {
    return texts.get(
        "left-out.row",
        texts.publisher(edition),
        "`" + edition.editionId() + "`",
        edition.printed(),
        texts.why(edition));
  }

  private String rows() {
    return texts.get(
        "left-out.rows",
        contents.leftOutRows().entrySet().stream()
            .map(table -> table.getKey() + " " + table.getValue())
            .collect(Collectors.joining(", ")));
  }

  private void heading(String key) {
    paragraph("## " + texts.get("heading." + key));
  }

  private void paragraph(String text) {
    line("");
    line(text);
  }

  private void item(String text) {
    line("- " + text);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
