package se.klimatbokslut.runner.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that a test writes, and that fails the test once it no longer says the same. */
public final class Document {
  private static final Path ROOT = Path.of(System.getProperty("klimatbokslut.root"));
  private static final String UPDATE = "klimatbokslut.update-docs";

  private Document() {}

  /** Compares a document with what it should say, or writes it when documents are updated. */
  public static void compareOrWrite(String document, String text) throws IOException {
    Path file = ROOT.resolve(document);
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    }
    assertThat(file)
        .as("%s no longer describes the program: run scripts/check --update-docs", document)
        .exists()
        .content()
        .isEqualTo(text);
  }
}
