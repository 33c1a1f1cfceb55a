package se.klimatbokslut.pipeline.ingest;

import java.util.Optional;

/** Knows one layout that publications come in. Holds nothing of the files it reads. */
interface PublicationParser {
  /** The layout in a few words, for the list of what is known. */
  String name();

  boolean recognises(Preview preview);

  /**
   * As {@link #recognises(Preview)}, for layouts that several publications come in.
   *
   * @param stated the publication that the sidecar names
   */
  default boolean recognises(Preview preview, Optional<String> stated) {
    return recognises(preview);
  }

  /** Reads a recognised file to its end. Errors do not stop it; they are reported. */
  void parse(Grid grid, Preview preview, Intake intake);
}
