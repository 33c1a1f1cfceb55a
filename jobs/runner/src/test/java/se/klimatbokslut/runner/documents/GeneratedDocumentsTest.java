package se.klimatbokslut.runner.documents;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.example.LedgerReport;

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

  @Test
  void workedLedgersAreThoseOfThePages() throws IOException {
    Document.compareOrWrite(
        "docs/worked-ledgers.md", ReportAsMarkdown.text(LedgerReport.of(Locale.ENGLISH)));
  }
}
