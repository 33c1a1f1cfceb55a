package se.klimatbokslut.publish.peer;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** Reads where municipalities stand among those of their kind. */
public final class PeerReader {
  private PeerReader() {}

  /** The lines of a question; none also from a release that was made before there was the table. */
  public static List<PeerLine> lines(ReleaseDatabase database, PeersQuestion question) {
    return database.release().tableNames().contains(Table.OUT_PEER_GROUP.id())
        ? database.rows(question.sql(), question.parameters(), PeerLine::of)
        : List.of();
  }
}
