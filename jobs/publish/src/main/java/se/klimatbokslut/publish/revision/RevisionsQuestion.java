package se.klimatbokslut.publish.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which changes are asked for.
 *
 * @param municipalityId empty for a summary of all
 * @param from id or date of the edition to begin with; empty with an empty {@code to} for the
 *     newest edition of each publication
 * @param to id or date of the edition to end with
 */
public record RevisionsQuestion(
    Optional<String> municipalityId, Optional<String> from, Optional<String> to) {
  private static final String NEWEST =
      " and r.to_edition in (select edition_id from core_edition_year where status = 'definitive')";
  private static final String BOUND =
      """
       and exists (
        select 1 from core_edition e
        where (e.edition_id = ? or cast(e.edition_date as varchar) = ?)
          and e.publication = r.publication
          and %s)
      """;
  private static final String FROM =
      "(f.edition_date, f.issue, f.edition_id)" + " >= (e.edition_date, e.issue, e.edition_id)";
  private static final String TO =
      "(t.edition_date, t.issue, t.edition_id)" + " <= (e.edition_date, e.issue, e.edition_id)";

  /** The newest edition of each publication beside the one before it, of all municipalities. */
  public static RevisionsQuestion newest() {
    return new RevisionsQuestion(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The newest edition of each publication beside the one before it. */
  public static RevisionsQuestion newestOf(String municipalityId) {
    return new RevisionsQuestion(Optional.of(municipalityId), Optional.empty(), Optional.empty());
  }

  boolean namesEditions() {
    return from.isPresent() || to.isPresent();
  }

  /** Selects {@code publication, gas, from_edition, to_edition, from_date, to_date}. */
  String pairs() {
    return """
        select distinct r.publication, r.gas, r.from_edition, r.to_edition,
          f.edition_date as from_date, t.edition_date as to_date
        from out_revision r
        join core_edition f on f.edition_id = r.from_edition
        join core_edition t on t.edition_id = r.to_edition
        where true
        """
        + (namesEditions() ? "" : NEWEST)
        + (from.isPresent() ? BOUND.formatted(FROM) : "")
        + (to.isPresent() ? BOUND.formatted(TO) : "");
  }

  List<Object> pairsParameters() {
    List<Object> parameters = new ArrayList<>();
    from.ifPresent(edition -> parameters.addAll(List.of(edition, edition)));
    to.ifPresent(edition -> parameters.addAll(List.of(edition, edition)));
    return parameters;
  }
}
