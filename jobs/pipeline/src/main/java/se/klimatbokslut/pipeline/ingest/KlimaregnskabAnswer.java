package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.MissingCell;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/**
 * The key figures ("Nøgletal") of one Danish municipality and year. Only emissions in tonnes are
 * read. Two of the rows are called "Samlet", with and without agriculture, and nothing in them says
 * which is which: the one that the sectors add up to is the total. Shares come as ratios under the
 * unit "%" and are not read.
 */
final class KlimaregnskabAnswer {
  private static final List<String> KEY_FIGURES =
      List.of("samlet co2-udledning", "resultat - udledning");

  private static final String TONNES = "ton co2e";
  private static final String TOTAL = "samlet";

  /** Sectors of the service, and the five that its extract adds them up to. */
  private static final Map<String, String> SECTORS =
      Map.of(
          "energi", "energi",
          "transport", "transport",
          "landbrug", "landbrug",
          "affaldsdeponi", "affald",
          "spildevand", "affald",
          "affald", "affald",
          "kemiske processer", "industri",
          "industri", "industri");

  private static final List<String> NEEDED =
      List.of("energi", "transport", "landbrug", "affald", "industri");

  private record Amount(SourceCell at, BigDecimal tonnes) {
    Amount plus(Amount other) {
      return new Amount(at, tonnes.add(other.tonnes));
    }
  }

  private final String code;
  private final int year;
  private final CellChecks checks;
  private final Intake intake;
  private final Map<String, Amount> labels = new LinkedHashMap<>();
  private final Map<String, Amount> sectors = new LinkedHashMap<>();
  private final List<Amount> totals = new ArrayList<>();

  KlimaregnskabAnswer(String code, int year, CellChecks checks, Intake intake) {
    this.code = code;
    this.year = year;
    this.checks = checks;
    this.intake = intake;
  }

  void add(String keyFigure, String sector, String unit, SourceCell at, String value) {
    if (!KEY_FIGURES.contains(plain(keyFigure)) || !plain(unit).equals(TONNES)) {
      intake.setAside(at.sheet(), at.row(), "a key figure other than emissions in tonnes");
      return;
    }
    Optional<BigDecimal> tonnes = checks.number(at, value, "tonnes CO2e as a number");
    if (tonnes.isPresent()) {
      add(sector, new Amount(at, tonnes.get()));
    }
  }

  private void add(String label, Amount amount) {
    String sector = SECTORS.get(plain(label));
    if (plain(label).equals(TOTAL)) {
      totals.add(amount);
    } else if (sector == null) {
      String nearest = Nearest.to(label, List.copyOf(SECTORS.keySet()));
      intake.report(new UnknownLabel(amount.at(), label, "sectors of klimaregnskabet", nearest));
    } else if (labels.put(plain(label), amount) == null) {
      sectors.merge(sector, amount, Amount::plus);
    } else {
      String key = "%s / %s / %d".formatted(code, label, year);
      intake.report(new DuplicateKey(amount.at(), key));
    }
  }

  /**
   * Hands over what was read.
   *
   * @param whole where the answer stands, for what is missing of it
   */
  void end(SourceCell whole) {
    NEEDED.stream()
        .filter(sector -> !sectors.containsKey(sector))
        .forEach(
            sector ->
                intake.report(
                    new MissingCell(whole, "tonnes of %s in %s %d".formatted(sector, code, year))));
    NEEDED.stream()
        .filter(sectors::containsKey)
        .forEach(sector -> emit(sector, Objects.requireNonNull(sectors.get(sector))));
    BigDecimal sum =
        sectors.values().stream().map(Amount::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
    Comparator<Amount> nearest = Comparator.comparing(total -> total.tonnes().subtract(sum).abs());
    Optional<Amount> total = totals.stream().min(nearest);
    total.ifPresentOrElse(
        found -> emit(RawEmission.ALL, found),
        () -> intake.report(new MissingCell(whole, "the total of %s %d".formatted(code, year))));
    totals.stream()
        .filter(other -> !other.equals(total.orElse(null)))
        .forEach(
            other ->
                intake.setAside(
                    other.at().sheet(), other.at().row(), "a total without agriculture"));
  }

  private void emit(String sector, Amount amount) {
    SourceCell at = amount.at();
    intake.add(
        new RawEmission(
            sector,
            RawEmission.ALL,
            "",
            code,
            year,
            amount.tonnes(),
            at.sheet(),
            at.row(),
            at.column()));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('₂', '2');
  }
}
