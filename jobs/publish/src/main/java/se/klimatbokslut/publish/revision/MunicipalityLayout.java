package se.klimatbokslut.publish.revision;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.table.ListedRows;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** What moved, how much, and whether it changes a verdict, for reading in a terminal. */
final class MunicipalityLayout {
  private final RevisionReader reader;
  private final Locale language;
  private final Figures figures;
  private final RevisionWording wording;
  private final TextBundle texts;
  private final SectorLabels sectors;
  private final PrintStream out;

  MunicipalityLayout(RevisionReader reader, Locale language, PrintStream out) {
    this.reader = reader;
    this.language = language;
    this.figures = Figures.inTerminals(language);
    this.wording = new RevisionWording(language, figures);
    this.texts = wording.texts();
    this.sectors = SectorLabels.load(language);
    this.out = out;
  }

  void print(String municipalityId, List<EditionPair> pairs) {
    write(texts.get("heading", PlaceNames.load().of(municipalityId), municipalityId));
    boolean any = false;
    for (EditionPair pair : pairs) {
      any |= isPrinted(municipalityId, pair);
    }
    if (!any) {
      write("");
      write(texts.get("nothing"));
    }
    printEffects(
        reader.effects(municipalityId).stream()
            .filter(effect -> pairs.stream().anyMatch(effect::isOf))
            .toList());
  }

  /** False when the two agree on everything. */
  private boolean isPrinted(String municipalityId, EditionPair pair) {
    List<RevisedFigure> totals = reader.totals(municipalityId, pair);
    List<RevisedFigure> largest = reader.largest(municipalityId, pair);
    if (totals.isEmpty() && largest.isEmpty()) {
      return false;
    }
    write("");
    write(
        texts.get(
            "pair", texts.label("gasName", pair.gas()), pair.fromEdition(), pair.toEdition()));
    table(texts.get("totals", unit(totals, pair)), totals);
    if (!largest.isEmpty()) {
      table(texts.get("largest", unit(largest, pair)), largest);
    }
    return true;
  }

  private String unit(List<RevisedFigure> figures, EditionPair pair) {
    return wording.unit(figures.isEmpty() ? "t" : figures.get(0).unit(), pair.gas());
  }

  private void table(String heading, List<RevisedFigure> changes) {
    write("");
    write(heading);
    ListedRows rows =
        new ListedRows()
            .text(texts.get("column.year"))
            .text(texts.get("column.sector"))
            .number(texts.get("column.before"))
            .number(texts.get("column.now"))
            .number(texts.get("column.change"));
    boolean adds = changes.stream().anyMatch(change -> change.added().isPresent());
    if (adds) {
      rows.number(texts.get("column.added"));
    }
    rows.number("%").text(texts.get("column.cause"));
    changes.forEach(change -> rows.row(cells(change, adds).toArray()));
    rows.print(TableFormat.TABLE, out);
  }

  private List<@Nullable Object> cells(RevisedFigure figure, boolean adds) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(String.valueOf(figure.year()));
    cells.add(figure.sector().equals("all") ? texts.get("all") : sectors.of(figure.sector()));
    cells.add(plain(figure.before(), figure.unit()));
    cells.add(plain(figure.now(), figure.unit()));
    cells.add(signed(figure.change(), figure.unit()));
    if (adds) {
      cells.add(signed(figure.added(), figure.unit()));
    }
    cells.add(figure.changePct().map(wording::changePct).orElse(null));
    cells.add(wording.cause(figure.cause()));
    return cells;
  }

  private void printEffects(List<TargetEffect> effects) {
    if (effects.isEmpty()) {
      return;
    }
    write("");
    write(texts.get("targets"));
    for (TargetEffect effect : effects) {
      write("  " + effect.title(language) + " (" + effect.targetId() + ")");
      write("    " + wording.effect(effect));
    }
    write(texts.get("targets.note"));
  }

  private @Nullable String plain(Optional<BigDecimal> value, String unit) {
    return value.map(known -> figures.rounded(known, unit)).orElse(null);
  }

  private @Nullable String signed(Optional<BigDecimal> value, String unit) {
    return value.map(known -> figures.signed(known, unit)).orElse(null);
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
