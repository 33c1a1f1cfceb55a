package se.klimatbokslut.pipeline.ingest;

/** What the bytes of a file are. */
enum GridKind {
  WORKBOOK("a workbook"),
  TEXT("a text table"),
  /** Shown as rows of two cells: JSON pointer and value. */
  JSON("a JSON document");

  private final String words;

  GridKind(String words) {
    this.words = words;
  }

  /** For messages. */
  String words() {
    return words;
  }
}
