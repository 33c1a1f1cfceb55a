package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.site.Part.ListCell;

/** Cells of tables that readers can sort. */
final class TargetCells {
  private final Words words;

  TargetCells(Words words) {
    this.words = words;
  }

  ListCell year(OptionalInt year) {
    return ListCell.of(year.isPresent() ? String.valueOf(year.getAsInt()) : Words.MISSING);
  }

  /** Without its unit, for a column that names it. */
  ListCell figure(Optional<BigDecimal> value, String unit) {
    return ListCell.of(words.cell(value, unit), sort(value));
  }

  /** With its unit, for columns of several. */
  ListCell amount(Optional<BigDecimal> value, String unit, String gas) {
    return ListCell.of(words.amount(value, unit, gas), sort(value));
  }

  /** The mark with its word, sorted from the worst to the best. */
  ListCell verdict(String verdict) {
    return new ListCell(
        words.label("verdict", verdict), "", String.valueOf(Verdicts.rank(verdict)), verdict);
  }

  /**
   * Sorted by years of the present pace, which targets of different units have in common; a margin
   * without them as one that is missing.
   */
  ListCell margin(TargetProgress target) {
    Assessment assessment = target.assessment();
    if (assessment.margin().isEmpty()) {
      return ListCell.of(Words.MISSING);
    }
    String own = words.amount(assessment.margin(), assessment.marginUnit(), target.target().gas());
    String years = assessment.marginYears().map(it -> words.amount(it, "years", "")).orElse("");
    return years.isEmpty()
        ? ListCell.of(own, Words.MISSING)
        : ListCell.of("%s (%s)".formatted(own, years), sort(assessment.marginYears()));
  }

  /** {@code 1990 (398 336 t CO₂e)}: the year that the path starts from, and its level. */
  ListCell pathFrom(TargetProgress target) {
    return ListCell.of(new TargetWords(words, target).pathFrom().orElse(Words.MISSING));
  }

  /** Under how many readings the verdict holds, sorted by their share. */
  ListCell holds(TargetProgress target) {
    return ListCell.of(
        new TargetWords(words, target).holds().orElse(Words.MISSING),
        sort(target.assessment().robustness().map(Assessment.Holds::pct)));
  }

  /** What estimates say of the newest year. */
  ListCell outlook(TargetProgress target) {
    return ListCell.of(new TargetWords(words, target).outlook().orElse(Words.MISSING));
  }

  /** Why there is no answer, in few words. */
  ListCell whyNot(TargetProgress target) {
    String code = target.assessment().reasonCode();
    return ListCell.of(code.isEmpty() ? Words.MISSING : words.label("reason", code));
  }

  private static String sort(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }
}
