package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.klimatbokslut.pipeline.table.TableStep;

/** What the steps of the nightly job do. */
interface NightlySteps {
  /** SHA-256 of what the run would do; a killed run with the same is continued. */
  String identity() throws IOException;

  /**
   * Takes every delivery in; tells whether all were accepted.
   *
   * @param began when the run began that this one may continue: what it decided about is told again
   */
  boolean takeIn(Instant began) throws IOException;

  /** Plans the release and tells what is to be done for it. */
  Need planRelease() throws IOException;

  void beginRelease() throws IOException;

  void makeTable(TableStep step) throws IOException;

  void publish() throws IOException;

  /** Vintage date of the planned release. */
  LocalDate asOf();

  /**
   * Tells whether what a killed run did is still there, and would be done the same way now.
   *
   * @param completed names of the steps that it completed
   */
  boolean stillHolds(Set<String> completed) throws IOException;

  /** What a planned release needs. */
  enum Need {
    /** What it is made of is not right; readers keep the release they have. */
    REFUSAL,
    /** It is the current one. */
    NOTHING,
    /** It was made before, and readers use another. */
    SWITCH,
    MAKING
  }
}
