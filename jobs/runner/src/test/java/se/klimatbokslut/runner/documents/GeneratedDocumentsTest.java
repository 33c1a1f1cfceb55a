package se.klimatbokslut.runner.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents that describe the program are what the program says of itself. */
class GeneratedDocumentsTest {
  private static final Path ROOT = Path.of(System.getProperty("klimatbokslut.root"));
  private static final String UPDATE = "klimatbokslut.update-docs";

  @Test
  void dataDictionaryIsOfTheTableContracts() throws IOException {
    compareOrWrite("schemas/data-dictionary.md", DataDictionary.text());
  }

  @Test
  void commandsAreDescribedByTheirOwnHelp() throws IOException {
    compareOrWrite("docs/commands.md", CommandHelp.text());
  }

  @Test
  void findingsAreExplainedByTheirOwnMessages() throws IOException {
    compareOrWrite("docs/findings.md", FindingRules.text());
  }

  private static void compareOrWrite(String document, String text) throws IOException {
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
