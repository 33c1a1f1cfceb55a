package se.klimatbokslut.pipeline.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** Gases as lists write them: {@code CO2}, in any case. */
final class GasCode {
  private GasCode() {}

  static Optional<Gas> read(SourceCell at, String text, Intake intake) {
    List<String> known = Arrays.stream(Gas.values()).map(Gas::name).toList();
    String code = text.toUpperCase(Locale.ROOT);
    if (!known.contains(code)) {
      intake.report(new UnknownLabel(at, text, "gases", Nearest.to(text, known)));
      return Optional.empty();
    }
    return Optional.of(Gas.valueOf(code));
  }
}
