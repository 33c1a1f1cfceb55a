package se.klimatbokslut.publish.explain;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.release.KnownMunicipalities;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.publish.text.TextBundle;

/** Prints where a change of a municipality's emissions came from. */
public final class ExplainAnswer {
  static final String TEXTS = "se.klimatbokslut.publish.explain.explain";

  private ExplainAnswer() {}

  /**
   * Prints a table to read and a sentence for {@link TableFormat#TABLE}, otherwise exact rows.
   *
   * @throws UnknownMunicipalityException when the release holds nothing about the municipality
   * @throws CannotExplainException when the release lacks a year, naming those it holds
   */
  public static void print(
      ReleaseDatabase database,
      ChangeQuestion question,
      Locale language,
      TableFormat format,
      PrintStream out) {
    TextBundle texts = TextBundle.of(TEXTS, language);
    new KnownMunicipalities(database).require(question.municipalityId());
    ExplainedChange change = ExplainedChange.of(database, question);
    ChangeLines lines = new ChangeLines(change, texts);
    List<ChangeLine> all = lines.lines();
    String sentence =
        new ChangeSentence(change, texts, language, Figures.inTerminals(language)).text();
    if (format == TableFormat.TABLE) {
      new ChangeLayout(change, texts, language, out).print(all, lines.leftOut(), sentence);
    } else {
      new ChangeRows(question).print(all, sentence, format, out);
    }
  }
}
