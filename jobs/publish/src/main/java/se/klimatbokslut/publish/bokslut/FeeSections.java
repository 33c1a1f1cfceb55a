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
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** The climate fee on a page: year by year for all units and the fund, then unit by unit. */
final class FeeSections {
  private static final String SEK = "SEK";
  private static final String KILOGRAMS = "kg";
  private static final String SEVERAL = " + ";
  private static final List<String> OF_YEARS =
      List.of("kilograms", "fee", "late", "used", "moved", "open", "granted", "balance");
  private static final List<String> OF_UNITS =
      List.of("kilograms", "opening", "fee", "late", "used", "moved", "open");

  private final FeeReader reader;
  private final Wording wording;
  private final SectionWording words;

  FeeSections(FeeReader reader, Wording wording) {
    this.reader = reader;
    this.wording = wording;
    this.words = new SectionWording("fee", wording);
  }

  /**
   * Unit by unit for the newest year up to that of the page; empty when no unit paid the fee until
   * then.
   */
  Optional<Section> section(String areaName, int year) {
    List<UnitYear> units = reader.units(year);
    if (units.isEmpty()) {
      return Optional.empty();
    }
    List<FundYear> fund = reader.fund(year);
    int newest = units.stream().mapToInt(UnitYear::year).max().orElse(year);
    Stream<ReportTable> tables =
        Stream.of(years(areaName, units, fund), units(areaName, newest, ofYear(units, newest)))
            .filter(table -> !table.lines().isEmpty());
    return Optional.of(words.section(Stream.concat(tables, notes(units, fund).stream()).toList()));
  }

  private ReportTable years(String areaName, List<UnitYear> units, List<FundYear> fund) {
    return words.table(
        "fee-years",
        words.text("years", areaName),
        words.columns(List.of("year"), OF_YEARS),
        fund.stream().map(account -> line(account, ofYear(units, account.year()))).toList());
  }

  private ReportTable units(String areaName, int year, List<UnitYear> units) {
    return words.table(
        "fee-units",
        words.text("units", areaName, Integer.toString(year)),
        words.columnsOfGiven(List.of("unit"), OF_UNITS),
        units.stream().map(this::line).toList());
  }

  private static List<UnitYear> ofYear(List<UnitYear> units, int year) {
    return units.stream().filter(unit -> unit.year() == year).toList();
  }

  private Line line(FundYear fund, List<UnitYear> units) {
    List<FigureKey> keys = new ArrayList<>(List.of(fund.key()));
    units.forEach(unit -> keys.add(unit.key()));
    return new Line(
        List.of(
            Cell.ofYear(fund.year()),
            kilograms(units),
            sum(units, UnitYear::fee),
            sum(units, UnitYear::lateAndCorrected),
            sum(units, UnitYear::used),
            sum(units, UnitYear::moved),
            sum(units, UnitYear::open),
            kronor(fund.granted()),
            kronor(fund.balance()),
            units.stream().findFirst().map(unit -> status(unit.status())).orElse(Cell.of("")),
            editions(
                Stream.concat(units.stream().map(UnitYear::editions), Stream.of(fund.editions())))),
        FigureKey.addresses(keys));
  }

  private Line line(UnitYear unit) {
    return new Line(
        List.of(
            Cell.of(unit.unit()),
            words.figure(unit.kilograms(), KILOGRAMS),
            kronor(unit.opening()),
            kronor(unit.fee()),
            kronor(unit.lateAndCorrected()),
            kronor(unit.used()),
            kronor(unit.moved()),
            kronor(unit.open()),
            status(unit.status()),
            words.edition(unit.editions())),
        unit.key().address());
  }

  private List<Paragraph> notes(List<UnitYear> units, List<FundYear> fund) {
    return Stream.concat(
            units.stream().filter(unit -> unit.overused().signum() > 0).map(this::overused),
            fund.stream().filter(year -> year.uncovered().signum() > 0).map(this::uncovered))
        .toList();
  }

  private Paragraph overused(UnitYear unit) {
    String text =
        words.text(
            "overused",
            unit.unit(),
            Integer.toString(unit.year()),
            wording.amount(unit.overused(), SEK, ""));
    return Paragraph.note(text, unit.key().address());
  }

  private Paragraph uncovered(FundYear year) {
    String text =
        words.text(
            "uncovered", Integer.toString(year.year()), wording.amount(year.uncovered(), SEK, ""));
    return Paragraph.note(text, year.key().address());
  }

  private Cell status(String code) {
    return words.labelled("status", code);
  }

  /** Known of every unit or of none. */
  private Cell kilograms(List<UnitYear> units) {
    return wording.cell(
        units.stream().flatMap(unit -> unit.kilograms().stream()).reduce(BigDecimal::add),
        KILOGRAMS);
  }

  private Cell sum(List<UnitYear> units, Function<UnitYear, BigDecimal> column) {
    return kronor(units.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private Cell kronor(BigDecimal value) {
    return wording.cell(value, SEK);
  }

  private Cell editions(Stream<String> joined) {
    return words.edition(
        joined
            .flatMap(ids -> Arrays.stream(ids.split(" \\+ ")))
            .filter(id -> !id.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(SEVERAL)));
  }
}
