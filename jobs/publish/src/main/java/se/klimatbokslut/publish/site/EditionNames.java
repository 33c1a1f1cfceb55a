package se.klimatbokslut.publish.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** The editions that a release is made of. */
final class EditionNames {
  /** As tables join the editions of one figure. */
  private static final String SEVERAL = " \\+ ";

  private static final String ALL =
      "select * from core_edition order by publication, edition_date, issue, edition_id";

  /** One edition, with the licence and source that it was taken in under. */
  record Named(
      String id, String publication, String date, String fileName, String licence, String source) {}

  private final Map<String, Named> known = new LinkedHashMap<>();

  private EditionNames(List<Named> editions) {
    editions.forEach(edition -> known.put(edition.id(), edition));
  }

  static EditionNames read(ReleaseDatabase database) {
    return new EditionNames(
        database.rows(
            ALL,
            List.of(),
            row ->
                new Named(
                    row.text("edition_id"),
                    row.text("publication"),
                    row.date("edition_date").map(Object::toString).orElse(""),
                    row.text("file_name"),
                    row.text("licence"),
                    row.text("source"))));
  }

  /** By publication and date. */
  List<Named> all() {
    return List.copyOf(known.values());
  }

  /** The date of an edition, ISO; empty for an unknown one. */
  String date(String editionId) {
    Named edition = known.get(editionId);
    return edition == null ? "" : edition.date();
  }

  String named(String editionIds, UnaryOperator<String> publications) {
    return Arrays.stream(editionIds.split(SEVERAL, -1))
        .map(id -> one(id, publications))
        .collect(Collectors.joining(" + "));
  }

  private String one(String id, UnaryOperator<String> publications) {
    Named edition = known.get(id);
    return edition == null
        ? id
        : (publications.apply(edition.publication()) + " " + edition.date()).strip();
  }
}
