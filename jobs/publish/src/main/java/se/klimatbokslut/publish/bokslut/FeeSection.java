package se.klimatbokslut.publish.bokslut;

import java.util.List;

/**
 * The climate fee of the municipality's own travel.
 *
 * @param tables all units together and the fund, up to the year of the page; then unit by unit
 * @param notes what was spent beyond the money that there was; none mostly
 */
public record FeeSection(List<PageTable> tables, List<FeeNote> notes) {

  /** A sentence about figures that stand elsewhere. */
  public record FeeNote(String text, String trace) {}
}
