package se.klimatbokslut.publish.frozen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/**
 * What a later release makes of frozen accounts, for those who signed them: the accounts stay as
 * they were published, the notice says what is different now and why.
 *
 * @param name of the frozen accounts
 * @param frozenRelease that they were made from
 * @param laterRelease that has other figures
 */
public record CorrectionNotice(
    String name,
    String municipalityId,
    int year,
    String frozenRelease,
    String laterRelease,
    List<FigureChange> changes) {

  /** The notice as text, one line a figure. */
  public String text(Locale language) {
    TextBundle texts = TextBundle.of("se.klimatbokslut.publish.frozen.notice", language);
    StringBuilder text = new StringBuilder();
    text.append(
            texts.get(
                "title",
                PlaceNames.load().of(municipalityId),
                municipalityId,
                String.valueOf(year),
                name))
        .append("\n\n")
        .append(texts.get("stays", frozenRelease, laterRelease))
        .append("\n");
    causes().forEach((cause, count) -> text.append(line(texts, cause, count)));
    text.append("\n");
    for (FigureChange change : changes) {
      text.append(line(texts, change)).append("\n");
    }
    return text.toString();
  }

  /** How many figures changed for which cause. */
  public Map<ChangeCause, Long> causes() {
    return changes.stream()
        .collect(Collectors.groupingBy(FigureChange::cause, TreeMap::new, Collectors.counting()));
  }

  private static String line(TextBundle texts, ChangeCause cause, long count) {
    return texts.get("count", count, texts.label("cause", cause.id())) + "\n";
  }

  private static String line(TextBundle texts, FigureChange change) {
    FrozenFigure frozen = change.frozen();
    String unit = frozen.unit().isEmpty() ? "" : " " + frozen.unit();
    String now = change.now();
    return texts.get(
        "change",
        frozen.table() + " " + frozen.key() + " " + frozen.column(),
        frozen.value() + unit,
        now == null ? texts.get("nothing") : now + unit,
        texts.label("cause", change.cause().id()));
  }
}
