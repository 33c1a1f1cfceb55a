package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.publish.bokslut.FeeReader.FundYear;
import se.klimatbokslut.publish.bokslut.FeeReader.UnitYear;
import se.klimatbokslut.publish.bokslut.FeeSection.FeeNote;
import se.klimatbokslut.publish.bokslut.FeeSection.FeeUnitLine;
import se.klimatbokslut.publish.bokslut.FeeSection.FeeYearLine;
import se.klimatbokslut.publish.trace.FigureKey;

/** The climate fee on a page: year by year for all units and the fund, then unit by unit. */
final class FeeSections {
  private static final String SEK = "SEK";
  private static final String KILOGRAMS = "kg";
  private static final String SEVERAL = " + ";

  private final FeeReader reader;
  private final Wording wording;

  FeeSections(FeeReader reader, Wording wording) {
    this.reader = reader;
    this.wording = wording;
  }

  /** Empty when no unit pays the fee, up to the year of the page. */
  Optional<FeeSection> section(int year) {
    List<UnitYear> units = reader.units(year);
    if (units.isEmpty()) {
      return Optional.empty();
    }
    List<UnitYear> ofYear = ofYear(units, year);
    List<FundYear> fund = reader.fund(year);
    return Optional.of(
        new FeeSection(
            fund.stream().map(account -> line(account, ofYear(units, account.year()))).toList(),
            ofYear.stream().map(this::line).toList(),
            notes(units, fund)));
  }

  private static List<UnitYear> ofYear(List<UnitYear> units, int year) {
    return units.stream().filter(unit -> unit.year() == year).toList();
  }

  private FeeYearLine line(FundYear fund, List<UnitYear> units) {
    List<FigureKey> keys = new ArrayList<>(List.of(fund.key()));
    units.forEach(unit -> keys.add(unit.key()));
    return new FeeYearLine(
        fund.year(),
        sum(units, UnitYear::kilograms, KILOGRAMS),
        sum(units, UnitYear::fee, SEK),
        sum(units, UnitYear::lateAndCorrected, SEK),
        sum(units, UnitYear::used, SEK),
        sum(units, UnitYear::moved, SEK),
        sum(units, UnitYear::open, SEK),
        figure(fund.granted(), SEK),
        figure(fund.balance(), SEK),
        units.stream().findFirst().map(unit -> status(unit.status())).orElse(""),
        editions(Stream.concat(units.stream().map(UnitYear::editions), Stream.of(fund.editions()))),
        FigureKey.addresses(keys));
  }

  private FeeUnitLine line(UnitYear unit) {
    return new FeeUnitLine(
        unit.unit(),
        figure(unit.kilograms(), KILOGRAMS),
        figure(unit.opening(), SEK),
        figure(unit.fee(), SEK),
        figure(unit.lateAndCorrected(), SEK),
        figure(unit.used(), SEK),
        figure(unit.moved(), SEK),
        figure(unit.open(), SEK),
        status(unit.status()),
        wording.edition(unit.editions()),
        unit.key().address());
  }

  private List<FeeNote> notes(List<UnitYear> units, List<FundYear> fund) {
    return Stream.concat(
            units.stream().filter(unit -> unit.overused().signum() > 0).map(this::overused),
            fund.stream().filter(year -> year.uncovered().signum() > 0).map(this::uncovered))
        .toList();
  }

  private FeeNote overused(UnitYear unit) {
    String text =
        wording
            .texts()
            .get(
                "fee.overused",
                unit.unit(),
                Integer.toString(unit.year()),
                wording.amount(unit.overused(), SEK, ""));
    return new FeeNote(text, unit.key().address());
  }

  private FeeNote uncovered(FundYear year) {
    String text =
        wording
            .texts()
            .get(
                "fee.uncovered",
                Integer.toString(year.year()),
                wording.amount(year.uncovered(), SEK, ""));
    return new FeeNote(text, year.key().address());
  }

  private String status(String code) {
    return wording.texts().label("fee.status", code);
  }

  private String sum(List<UnitYear> units, Function<UnitYear, BigDecimal> column, String unit) {
    return figure(units.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add), unit);
  }

  private String figure(BigDecimal value, String unit) {
    return wording.figures().rounded(value, unit);
  }

  private String editions(Stream<String> joined) {
    return wording.edition(
        joined
            .flatMap(ids -> Arrays.stream(ids.split(" \\+ ")))
            .filter(id -> !id.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(SEVERAL)));
  }
}
