package se.klimatbokslut.publish.opendata;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;

/** The editions of a release: those that may be shared and those that may not. */
record SourceEditions(List<SourceEdition> all) {
  private static final String QUERY =
      """
      select edition_id, publication, strftime(edition_date, '%Y-%m-%d') edition_date, sha256,
        licence from core_edition order by edition_id
      """;

  /** Reads them; a licence of the settings counts only where the edition's own is unknown. */
  static SourceEditions read(ReleaseDatabase database, SortedMap<String, Licence> stated) {
    return new SourceEditions(
        database.rowsOf(Table.CORE_EDITION, QUERY, List.of(), row -> edition(row, stated)));
  }

  List<SourceEdition> open() {
    return all.stream().filter(SourceEdition::isOpen).toList();
  }

  List<SourceEdition> leftOut() {
    return all.stream().filter(Predicate.not(SourceEdition::isOpen)).toList();
  }

  Set<String> openIds() {
    return open().stream().map(SourceEdition::editionId).collect(Collectors.toSet());
  }

  /** Each licence of an open edition once, the least strict first. */
  List<Licence> licences() {
    return open().stream()
        .map(SourceEdition::licence)
        .collect(Collectors.toMap(Licence::spdx, licence -> licence, (one, other) -> one))
        .values()
        .stream()
        .sorted(Licence.BY_STRICTNESS)
        .toList();
  }

  private static SourceEdition edition(ReleaseRow row, SortedMap<String, Licence> stated)
      throws SQLException {
    String publication = row.text("publication");
    Licence own = Licence.of(row.text("licence"));
    Optional<Licence> given =
        own.isUnknown() ? Optional.ofNullable(stated.get(publication)) : Optional.empty();
    return new SourceEdition(
        row.text("edition_id"),
        publication,
        about(publication, "title_sv"),
        about(publication, "publisher"),
        row.text("edition_date"),
        row.text("sha256"),
        row.text("licence"),
        given.orElse(own),
        given.isPresent());
  }

  private static String about(String publication, String column) {
    return Vocabulary.lines("publications").stream()
        .filter(line -> line.text("publication").equals(publication))
        .findFirst()
        .map(line -> line.text(column))
        .orElse(publication);
  }
}
