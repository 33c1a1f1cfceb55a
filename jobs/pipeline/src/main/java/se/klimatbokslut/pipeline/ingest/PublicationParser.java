package se.klimatbokslut.pipeline.ingest;

/** Knows one layout that publications come in. Holds nothing of the files it reads. */
interface PublicationParser {
  /** The layout in a few words, for the list of what is known. */
  String name();

  boolean recognises(Preview preview);

  /** Reads a recognised file to its end. Errors do not stop it; they are reported. */
  void parse(Grid grid, Preview preview, Intake intake);
}
