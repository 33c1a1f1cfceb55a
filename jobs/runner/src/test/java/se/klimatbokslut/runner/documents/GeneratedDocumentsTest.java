package se.klimatbokslut.runner.documents;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Documents that describe the program are what the program says of itself. */
class GeneratedDocumentsTest {
  @Test
  void dataDictionaryIsOfTheTableContracts() throws IOException {
    Document.compareOrWrite("schemas/data-dictionary.md", DataDictionary.text());
  }

  @Test
  void commandsAreDescribedByTheirOwnHelp() throws IOException {
    Document.compareOrWrite("docs/commands.md", CommandHelp.text());
  }

  @Test
  void findingsAreExplainedByTheirOwnMessages() throws IOException {
    Document.compareOrWrite("docs/findings.md", FindingRules.text());
  }
}
