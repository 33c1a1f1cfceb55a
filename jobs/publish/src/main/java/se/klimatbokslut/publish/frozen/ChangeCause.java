package se.klimatbokslut.publish.frozen;

import java.util.Locale;

/** Why a frozen figure is another one now. */
public enum ChangeCause {
  /** The publisher told the year differently in a later edition. */
  RESTATED,
  /** The publisher issued other figures under the same date. */
  RE_ISSUED,
  /** A published figure was corrected, or a correction was taken back. */
  CORRECTION,
  /** The target is stated differently. */
  TARGET,
  /** The program computes it differently. */
  METHOD;

  /** {@code re-issued}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
