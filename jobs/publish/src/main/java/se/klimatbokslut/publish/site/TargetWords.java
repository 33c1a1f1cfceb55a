package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.TargetProgress;

/** What is said of a target beside its figures. */
final class TargetWords {
  private static final String TO = "–";

  private final Words words;
  private final Assessment assessment;
  private final String gas;

  TargetWords(Words words, TargetProgress progress) {
    this.words = words;
    this.assessment = progress.assessment();
    this.gas = progress.target().gas();
  }

  /** {@code 1990 (398 336 t CO₂e)}; empty when nothing is compared with a path. */
  Optional<String> pathFrom() {
    Assessment.PathPoint path = assessment.path();
    return path.fromYear().isEmpty()
        ? Optional.empty()
        : Optional.of(
            path.fromYear().getAsInt()
                + path.fromValue()
                    .map(level -> " (" + words.amount(level, path.fromUnit(), gas) + ")")
                    .orElse(""));
  }

  /** {@code under all 3 readings}; empty without a verdict. */
  Optional<String> holds() {
    return assessment.robustness().filter(known -> assessment.hasAnswer()).map(this::holds);
  }

  private String holds(Assessment.Holds holds) {
    if (holds.readings() == 1) {
      return words.get("holds.one");
    }
    return holds.underAll()
        ? words.get("holds.all", holds.readings())
        : words.get("holds.some", holds.agreeing(), holds.readings());
  }

  /** The first reading with another answer, as a sentence; empty when there is none. */
  Optional<String> otherReading() {
    return assessment
        .robustness()
        .filter(holds -> assessment.hasAnswer())
        .map(holds -> holds.other(words.language()))
        .filter(other -> !other.isEmpty())
        .map(Words::sentence);
  }

  /** What estimates say of a later year, with the band and the verdict that both its ends give. */
  Optional<String> outlook() {
    return assessment
        .outlook()
        .filter(ahead -> assessment.hasAnswer())
        .map(
            ahead ->
                words.get(
                    "outlook.text",
                    ahead.year(),
                    words.amount(ahead.value(), assessment.unit(), gas),
                    band(ahead),
                    ahead.verdict().isEmpty()
                        ? words.get("outlook.open")
                        : words.label("ahead", ahead.verdict())));
  }

  private String band(Assessment.Outlook ahead) {
    return ahead.low().isEmpty() || ahead.high().isEmpty()
        ? ""
        : " (" + rounded(ahead.low().get()) + TO + rounded(ahead.high().get()) + ")";
  }

  private String rounded(BigDecimal value) {
    return words.cell(Optional.of(value), assessment.unit());
  }
}
