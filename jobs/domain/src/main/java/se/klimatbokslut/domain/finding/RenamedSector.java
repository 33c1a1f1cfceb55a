package se.klimatbokslut.domain.finding;

/**
 * A label that nobody knows, with the figures of a sector that is gone since an earlier edition.
 *
 * @param before label of the sector in that edition
 * @param earlier id of that edition
 * @param alike figures, not zero, that hardly differ
 * @param compared figures that both have and that are not zero in both
 */
public record RenamedSector(
    SourceCell at,
    String label,
    String before,
    String earlier,
    long alike,
    long compared,
    Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return ("found '%s', which no vocabulary knows. It has the figures of '%s' in %s, %d of %d, and"
            + " is taken for that sector under a new name. If that is right, add it to"
            + " sector-aliases.csv; if not, withdraw the edition and say what it means there.")
        .formatted(label, before, earlier, alike, compared);
  }
}
