package se.klimatbokslut.publish.site;

import java.util.List;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.revision.PairSummary;
import se.klimatbokslut.publish.revision.RevisionReader;
import se.klimatbokslut.publish.revision.RevisionsQuestion;

/** What the newest editions of a release changed: earlier years, and verdicts. */
record Changes(List<PairSummary> pairs, List<VerdictChange> verdicts) {

  static Changes read(ReleaseDatabase database) {
    RevisionReader reader = new RevisionReader(database);
    return new Changes(
        reader.holdsTables() ? reader.summaries(RevisionsQuestion.newest()) : List.of(),
        VerdictChange.read(database));
  }
}
