package se.klimatbokslut.publish.frozen;

/**
 * One figure of a release as it stood when the accounts of a year were frozen.
 *
 * @param key of its row, {@code column=value} in the order of the table's key
 * @param value as text, with all its digits
 * @param unit empty for texts
 * @param editionId that the figure was read from; empty where it was not
 */
public record FrozenFigure(
    String table, String key, String column, String value, String unit, String editionId) {
  /** The place of the figure, whatever it is. */
  String place() {
    return table + " " + key + " " + column;
  }

  boolean isOfTarget() {
    return key.startsWith("target_id=");
  }
}
